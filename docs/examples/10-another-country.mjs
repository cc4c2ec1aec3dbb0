// Another country: its register of places, its currency and its law are data like any other, here written in the program.
// The scheme is invented; a currency without decimals shows that money is what the pack says it is.
import { assess, explain, loadLaw, orThrow } from "almoner";

const jurisdictions = [
  { code: "JP", name: { en: "Japan" }, level: "nation" },
  { code: "JP-13", name: { en: "Tokyo" }, level: "province", parent: "JP" },
];
const title = { en: "Gift at birth (invented)" };
const pack = {
  ...{ language: 1, id: "jp", jurisdiction: "JP", title, edition: "2026-01-01" },
  currency: { code: "JPY", decimals: 0 },
  documents: { notice: { title, kind: "derived" } },
};
const bornOn = { type: "date", label: { en: "day of birth" } };
const facts = {
  livesIn: { type: "place", label: { en: "where the household lives" } },
  children: { type: "list", label: { en: "children" }, items: { bornOn } },
};
const award = { form: "cash", amount: "50001", once: { fact: "child.bornOn" } };
const half = { percent: "50", payer: "nation" };
const funds = { award: "gift", split: [half, { rest: true, payer: "province" }], remainderTo: "nation" };
const cite = { document: "notice", at: "1" };
const text = { en: "50,001 yen at the birth of a child; half each, and an odd yen is the nation's." };
const scheme = {
  ...{ language: 1, scheme: "jp/gift", title, for: { each: "children", as: "child" }, place: { fact: "livesIn" } },
  evidence: { status: "draft" },
  clauses: [
    { id: "gift", effect: "awards", award, text, cite },
    { id: "payers", effect: "funds", funds, text, cite },
  ],
};

const files = { "pack.json": pack, "facts.json": { language: 1, facts }, "gift.json": scheme };
const sources = { packs: [{ folder: "jp", files }], jurisdictions: [{ file: "places", content: { jurisdictions } }] };
const { program } = orThrow(loadLaw(sources, "JP"));
const household = { livesIn: "JP-13", children: [{ id: "ren", bornOn: "2026-05-14" }] };
console.log(explain(orThrow(assess(program, household, { on: "2026-11-25" })), { language: "en", detail: "summary" }));
