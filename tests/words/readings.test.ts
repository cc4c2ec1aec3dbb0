import { describe, expect, it } from "vitest";
import type { AwardInBrief, ClauseUnderReadings, ReadingsComparison } from "../../src/index.js";
import { explain, explainReadings } from "../../src/index.js";
import {
  awardOf,
  cited,
  day,
  determinationOf,
  eligible,
  instalmentOf,
  schemeOf,
  whole,
  yuan,
} from "./determinations.js";

const award = (total: string, more: Partial<AwardInBrief> = {}): AwardInBrief => ({
  form: "cash",
  loan: null,
  now: { first: day("2005-01-01"), last: day("2005-01-31"), right: true, amount: yuan("10.00") },
  accrued: yuan(total),
  total: yuan(total),
  instalments: [],
  continues: false,
  open: [],
  ...more,
});

const { lines: _, ...payment } = instalmentOf({ first: day("2003-03-01"), last: day("2003-12-31"), claim: null });
const before = { ...payment, due: day("2003-12-31") };
const after = { ...before, first: day("2003-04-01"), amount: yuan("90.00") };
const same = { ...before, index: 1, amount: yuan("120.00") };

const month: ClauseUnderReadings = {
  scheme: "cn/allowance",
  title: { zh: "保健费", en: "Allowance" },
  clause: "cn/allowance#first-month",
  jurisdiction: "420000",
  text: { zh: "自领证之月起", en: "From the month of the certificate" },
  note: { zh: "取当月。", en: "That month is taken." },
  cite: [cited],
  readings: { "that-month": { zh: "当月起", en: "that month" }, "next-month": { zh: "次月起", en: "the month after" } },
  taken: "that-month",
  differences: [
    {
      scheme: "cn/allowance",
      title: { en: "Allowance" },
      subject: { kind: "member", list: "children", id: "c1" },
      under: [
        { reading: "that-month", outcome: "eligible" },
        { reading: "next-month", outcome: "undetermined" },
      ],
      awards: [
        {
          award: "monthly",
          text: { zh: "每月10元", en: "Ten yuan a month" },
          under: [
            { reading: "that-month", result: award("240.00", { instalments: [before, same] }) },
            {
              reading: "next-month",
              result: award("230.00", { now: null, instalments: [after, { ...same, index: 0 }] }),
            },
          ],
        },
        {
          award: "gift",
          text: { zh: "礼品", en: "A gift" },
          under: [
            { reading: "that-month", result: award("5.00", { continues: true }) },
            { reading: "next-month", result: null },
          ],
        },
      ],
    },
  ],
};
const settled: ClauseUnderReadings = { ...month, clause: "cn/allowance#last-month", differences: [] };
const comparison: ReadingsComparison = {
  format: "almoner/readings@1",
  jurisdiction: "420117",
  on: day("2006-01-01"),
  official: false,
  clauses: [month, settled],
  withheld: [],
  labels: { places: {}, facts: {}, payers: {} },
  receipt: whole.receipt,
};

describe("a comparison of readings", () => {
  it("in English", () => {
    expect(explainReadings(comparison, { language: "en" })).toBe(
      `Unofficial encoding, not verified against the official text; not a decision.
Place: 420117. Day of assessment: 2006-01-01.
What rests on how a text is read that leaves a point open. Each clause is taken in its other readings alone; all else stays as it is.

== Allowance · “From the month of the certificate” (cn/allowance#first-month) ==
Reading taken: that-month (“that month”). Other readings: next-month (“the month after”).
- Parameter, clause cn/allowance#first-month, law of 420000.
- Source: Childcare allowance plan (示例〔2025〕1号), 第三条: “按每孩每年3600元发放。”
- How it is read: That month is taken.

On this reading rest:
- child c1
  - that-month, the reading taken: eligible
  - next-month: cannot be decided yet
  - Award monthly: Ten yuan a month
    - that-month, the reading taken: Cash. Now (from 2005-01-01 to 2005-01-31): CNY 10.00. Accrued up to the day of assessment: CNY 240.00. In all: CNY 240.00.
      - Instalment 1, from 2003-03-01 to 2003-12-31: CNY 3600.00. Due on 2003-12-31. State: due for payment.
    - next-month: Cash. Nothing for the day of assessment. Accrued up to the day of assessment: CNY 230.00. In all: CNY 230.00.
      - Instalment 1, from 2003-04-01 to 2003-12-31: CNY 90.00. Due on 2003-12-31. State: due for payment.
  - Award gift: A gift
    - that-month, the reading taken: Cash. Now (from 2005-01-01 to 2005-01-31): CNY 10.00. Accrued up to the day of assessment: CNY 5.00. In all: CNY 5.00. The award goes on after the last day listed here; its end is not known.
    - next-month: Nothing of this award.

These leave their reading open, which makes no difference for this household:
- Allowance · “From the month of the certificate” (cn/allowance#last-month)
  - Reading taken: that-month (“that month”). Other readings: next-month (“the month after”).
`,
    );
  });

  it("in Chinese and in brief: no source, no payments", () => {
    expect(explainReadings({ ...comparison, official: true }, { language: "zh", detail: "summary" })).toBe(
      `辖区：420117。认定日：2006-01-01。
以下结果取决于对有歧义的文本如何解释。逐条另取解释，其余不变。

== 保健费 · “自领证之月起”（cn/allowance#first-month） ==
所取解释：that-month（“当月起”）。另一解释：next-month（“次月起”）。
取决于这一解释的有：
- 子女 c1
  - that-month（所取解释）：符合条件
  - next-month：尚不能认定
  - 待遇 monthly：每月10元
    - that-month（所取解释）：现金。当期（2005-01-01 至 2005-01-31）：10.00 元。截至认定日累计：240.00 元。合计：240.00 元。
    - next-month：现金。认定日当期没有待遇。截至认定日累计：230.00 元。合计：230.00 元。
  - 待遇 gift：礼品
    - that-month（所取解释）：现金。当期（2005-01-01 至 2005-01-31）：10.00 元。截至认定日累计：5.00 元。合计：5.00 元。在此列出的最后一日之后待遇仍继续，终止日未知。
    - next-month：没有这项待遇。

以下条款可作不同解释，但对该家庭没有影响：
- 保健费 · “自领证之月起”（cn/allowance#last-month）
  - 所取解释：that-month（“当月起”）。另一解释：next-month（“次月起”）。
`,
    );
  });

  it("says that no single reading is taken, and that no clause leaves its reading open", () => {
    const open = { ...comparison, clauses: [{ ...settled, taken: null }] };
    expect(explainReadings(open, { language: "en" })).toContain("No single reading is taken");
    expect(explainReadings(open, { language: "en" })).toContain(
      "Other readings: that-month (“that month”); next-month (“the month after”).",
    );
    const none = explainReadings({ ...comparison, clauses: [] }, { language: "en" });
    expect(none.trimEnd().split("\n").at(-1)).toBe("No clause that was read here leaves its reading open.");
    expect(explainReadings(comparison, { language: "en", format: "markdown" })).toContain("## Allowance ·");
  });
});

describe("an award that rests on a reading", () => {
  const { clause, text, readings } = month;
  const told = (reading: string | null, language: "zh" | "en") => {
    const rests = [{ clause, text, reading, readings }];
    const subject = eligible({ awards: [awardOf({ rests })] });
    const lines = explain(determinationOf([schemeOf(subject)]), { language, detail: "summary" }).split("\n");
    return lines.find((line) => line.includes(clause))?.trim();
  };

  it("says so, and names the others, in both languages", () => {
    expect(told("that-month", "en")).toBe(
      "- Rests on the reading that-month (“that month”), which “From the month of the certificate” (cn/allowance#first-month) leaves open; other readings: next-month (“the month after”).",
    );
    expect(told("that-month", "zh")).toBe(
      "- “自领证之月起”（cn/allowance#first-month）可作不同解释，所取解释：that-month（“当月起”）；另一解释：next-month（“次月起”）。",
    );
    expect(told(null, "en")).toContain("; readings: that-month (“that month”); next-month (“the month after”).");
    expect(told(null, "zh")).toContain("未取单一解释；解释有：that-month（“当月起”）；next-month（“次月起”）。");
  });
});
