import { expect, test } from "vitest";
import type { Determination } from "../../src/determination/index.js";
import type { Cause } from "../../src/value/index.js";
import { explain } from "../../src/words/explain.js";
import { awardOf, day, determinationOf, eligible, instalmentOf, schemeOf, yuan } from "./determinations.js";

const zh = (determination: Determination) => explain(determination);
const en = (determination: Determination) => explain(determination, { language: "en" });

const withInstalment = (more: Parameters<typeof instalmentOf>[0]) =>
  determinationOf([schemeOf(eligible({ awards: [awardOf({ instalments: [instalmentOf(more)] })] }))]);

test("an amount that depends on a missing fact is a range with its reason", () => {
  const open = withInstalment({
    amount: {
      kind: "between",
      currency: "CNY",
      atLeast: "555.00",
      atMost: "757.00",
      because: [{ name: "shelterCosts", by: "household" }],
    },
  });
  expect(en(open)).toContain(": between CNY 555.00 and CNY 757.00, because the household has not stated shelterCosts.");
  expect(zh(open)).toContain("：555.00 元至 757.00 元之间，因为家庭未提供 shelterCosts。");
});

test("a reason is said once in an award: not again of its whole, its instalments and their shares", () => {
  const because = [{ name: "income", by: "household" }];
  const range = { kind: "between", currency: "CNY", atLeast: "0.00", atMost: "9.00", because } as const;
  const shares = [{ payer: "city", place: "420100", amount: range }];
  const instalment = instalmentOf({
    amount: range,
    funding: [{ kind: "shares", clause: "x#y", shares, matching: null }],
  });
  const award = awardOf({ accrued: range, total: range, instalments: [instalment] });
  const text = en(determinationOf([schemeOf(eligible({ awards: [award] }))]));
  expect(text.split("because")).toHaveLength(2);
  expect(text).toContain("Paid by: city (420100) between CNY 0.00 and CNY 9.00. By x#y.");

  const other = { ...range, because: [...because, { name: "cn/childcare#split", by: "province" }] };
  const split = instalmentOf({
    amount: range,
    funding: [
      { kind: "shares", clause: "x#y", shares: [{ payer: "city", place: null, amount: other }], matching: null },
    ],
  });
  expect(en(determinationOf([schemeOf(eligible({ awards: [awardOf({ instalments: [split] })] }))]))).toContain(
    "Paid by: city between CNY 0.00 and CNY 9.00, because the household has not stated income and the province has not decided cn/childcare#split",
  );
});

test("an amount the text does not state, and shares it does not state, are said to be so", () => {
  const unstated = withInstalment({
    amount: { kind: "unstated" },
    funding: [
      { kind: "unstated", clause: "cn/childcare#shared", payers: ["province", "district", "the-fund"], matching: null },
    ],
  });
  expect(en(unstated)).toContain(": an amount the text does not state. Due");
  expect(en(unstated)).toContain("Paid by province, district and the-fund; the text does not state their shares.");
  expect(zh(unstated)).toContain("：文本未载明金额。");
  expect(zh(unstated)).toContain("承担方：省级、区级、the-fund；文本未载明各自比例。");
});

test("a fraction is shown exactly, before the payment rounds it", () => {
  const now = {
    first: day("2026-01-01"),
    last: day("2026-01-31"),
    testedOn: day("2026-01-31"),
    projected: true,
    right: { is: true },
    amount: { kind: "fraction", currency: "CNY", fraction: "100/3" },
    steps: null,
    reductions: [],
  } as const;
  const third = determinationOf([schemeOf(eligible({ awards: [awardOf({ now })] }))]);
  expect(en(third)).toContain("CNY 100/3 (exact sum, before the payment is rounded)");
  expect(zh(third)).toContain("100/3 元（精确数，发放时再舍入）");
  expect(zh(third)).toContain("推算：依据假定继续不变的事实。");
});

test("the part nobody pays is not called a payer", () => {
  const shares = [{ payer: "unassigned", place: null, amount: yuan("10.00") }];
  const loose = withInstalment({
    funding: [{ kind: "shares", clause: "cn/childcare#shared", shares, matching: null }],
  });
  expect(en(loose)).toContain("nobody (the law assigns this part to no payer) CNY 10.00");
  expect(zh(loose)).toContain("无人承担（规定未将此部分分给任何承担方） 10.00 元");
});

test("a right that is refused or open now, and an open period, are said with their reasons", () => {
  const now = (right: NonNullable<ReturnType<typeof awardOf>["now"]>["right"]) => ({
    ...{ first: day("2026-01-15"), last: day("2026-01-15"), testedOn: day("2026-01-15"), projected: false },
    ...{ right, amount: yuan("1.00"), steps: null, reductions: [] },
  });
  const because = [{ name: "goodCause", by: "authority" }];
  const awards = [
    awardOf({ now: now({ is: false, refusedBy: ["cn/childcare#born-after"] }) }),
    awardOf({ now: now({ is: "unknown", because }) }),
    awardOf({ open: because, instalments: [], continues: true }),
  ];
  const text = en(determinationOf([schemeOf(eligible({ awards }))]));
  expect(text).toContain("Now (on 2026-01-15): no right, because of cn/childcare#born-after.");
  expect(text).toContain("because the authority has not decided goodCause; if there is a right: CNY 1.00.");
  expect(text).toContain("No instalment can be listed: the first or last day is not known");
  expect(text).toContain("The award goes on after the last day listed here");
});

test("a duty to match is said beside the shares; one that is not met names its clause, however brief the answer", () => {
  const shares = [
    { payer: "city", place: "420100", amount: yuan("60.00") },
    { payer: "district", place: "420117", amount: yuan("40.00") },
  ];
  const withDuty = (state: "met" | "breached" | "unchecked", because: readonly Cause[] = []) =>
    withInstalment({
      funding: [
        {
          kind: "shares",
          clause: "cn/childcare#shared",
          shares,
          matching: { payer: "district", atLeast: "city", state, because },
        },
      ],
    });
  expect(en(withDuty("met"))).toContain("Matching duty met: the share of district is no less than that of city.");
  expect(zh(withDuty("met"))).toContain("配套要求已满足：区级的份额不低于市级的份额。");

  const breached = withDuty("breached");
  const said = "Matching duty not met: the share of district is below that of city. This goes against";
  expect(en(breached)).toContain(`${said} cn/childcare#shared.`);
  expect(explain(breached, { language: "en", detail: "summary" })).toContain(`${said} cn/childcare#shared.`);
  expect(zh(breached)).toContain("配套要求未满足：区级的份额低于市级的份额。违反：cn/childcare#shared。");

  const open = withDuty("unchecked", [{ name: "cn/childcare#part", by: "district" }]);
  expect(en(open)).toContain(
    "Matching duty: whether the share of district is no less than that of city cannot be checked, because the district has not decided cn/childcare#part.",
  );
  expect(zh(open)).toContain("配套要求：区级的份额是否不低于市级的份额，无法核查，因为区级未决定 cn/childcare#part。");
  expect(en(withDuty("unchecked"))).toContain("cannot be checked, because the text does not state the sums.");
  expect(zh(withDuty("unchecked"))).toContain("无法核查，因为文本未载明有关数额。");
});
