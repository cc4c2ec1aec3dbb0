// What a family of Jiangxia, Wuhan, is entitled to on the last day of 2005, as data.
// The right, the amount and who pays it are three answers, and each can be open while another is known.
import { assess, loadLaw, orThrow } from "almoner";
import { shipped } from "almoner/packs";

const law = orThrow(loadLaw(shipped, "420115"));
const household = {
  familyPlace: "420115",
  certificateHeld: true,
  certificateIssuedOn: "2003-03-15",
  children: [{ id: "lan", bornOn: "1998-07-20" }],
  decisions: { "cn/hubei/only-child-allowance#monthly-rate": "10.00" },
};

const determination = orThrow(assess(law.program, household, { on: "2005-12-31" }));
for (const { scheme, outcome, subjects } of determination.schemes) {
  console.log(`${scheme}: ${outcome}`);
  for (const { subject, awards } of subjects) {
    for (const { award, accrued, instalments } of awards) {
      console.log(`  ${subject.kind === "member" ? subject.id : "household"}, ${award}: ${amountOf(accrued)} so far`);
      for (const { first, last, due, state, amount } of instalments.filter(({ state }) => state === "due"))
        console.log(`    ${first} to ${last}, due ${due}: ${amountOf(amount)}, ${state}`);
    }
  }
}

/** @param {import("almoner").Amount} amount */
function amountOf(amount) {
  return amount.kind === "exact" ? `${amount.money.currency} ${amount.money.amount}` : amount.kind;
}
