import { expect, test } from "vitest";
import type { Reduction } from "../../src/determination/index.js";
import { explain } from "../../src/words/index.js";
import { awardOf, day, determinationOf, eligible, instalmentOf, schemeOf, yuan } from "./determinations.js";

const reduction: Reduction = {
  clause: "cn/hubei#no-stacking",
  text: { zh: "就高不就低。", en: "The higher one is paid." },
  cite: [],
  period: { first: day("2026-01-01"), last: day("2026-12-31") },
  counted: [
    { scheme: "cn/childcare", award: "by-years", subject: "c1", amount: yuan("3600.00") },
    { scheme: "city/third", award: "by-months", subject: null, amount: yuan("6000.00") },
  ],
  to: yuan("6000.00"),
  steps: { operation: "fact", name: "limit.highest", value: "6000" },
  before: yuan("500.00"),
  after: yuan("200.00"),
};
const reduced = (...reductions: readonly Reduction[]) =>
  determinationOf([
    schemeOf(
      eligible({ awards: [awardOf({ unlimited: yuan("18000.00"), instalments: [instalmentOf({ reductions })] })] }),
    ),
  ]);

test("a limit says what a payment was, what it is, by which clause, and what was counted with it", () => {
  const en = explain(reduced(reduction), { language: "en", detail: "full" });
  expect(en).toContain("Without limits it would be in all: CNY 18000.00.");
  expect(en).toContain(
    "Without the limit: CNY 500.00; with it: CNY 200.00. Limited by “The higher one is paid.” (cn/hubei#no-stacking).",
  );
  expect(en).toContain(
    "Counted together from 2026-01-01 to 2026-12-31: cn/childcare#by-years (c1) CNY 3600.00; city/third#by-months CNY 6000.00. Together at most CNY 6000.00.",
  );
  expect(en).not.toContain("limit.highest");
  const zh = explain(reduced(reduction), { language: "zh", detail: "full" });
  expect(zh).toContain(
    "不受限额时：500.00 元；受限额后：200.00 元。限额依据：“就高不就低。”（cn/hubei#no-stacking）。",
  );
  expect(zh).toContain("合并计算（2026-01-01 至 2026-12-31）：cn/childcare#by-years（c1）3600.00 元；");
});

test("a limit over the whole life says so, and in brief only what it takes", () => {
  const whole = reduced({ ...reduction, period: null });
  expect(explain(whole, { language: "en", detail: "full" })).toContain("Counted together over the whole life: ");
  expect(explain(whole, { language: "en", detail: "summary" })).not.toContain("Counted together");
  expect(explain(whole, { language: "en", detail: "summary" })).toContain("Without the limit: CNY 500.00");
});
