import { expect, test } from "vitest";
import type { Observation } from "../../src/determination/index.js";
import type { Item } from "../../src/words/block.js";
import { EN } from "../../src/words/en.js";
import { clauseName, findingItem } from "../../src/words/findings.js";
import { ZH } from "../../src/words/zh.js";
import { cited, findingOf } from "./determinations.js";

const below = (item: Item) => item.items.map(({ text }) => text);

function observed(more: Partial<Observation>): readonly [string | undefined, string | undefined] {
  const observation: Observation = { fact: "n", operator: "equal", expected: ["3"], seen: "2", holds: false, ...more };
  const finding = findingOf({ observations: [observation] });
  return [below(findingItem(finding, EN))[1], below(findingItem(finding, ZH))[1]];
}

test("dates are compared as days, numbers as quantities", () => {
  const date = { fact: "child.bornOn", seen: "2025-03-01", expected: ["2022-01-01"], holds: true } as const;
  expect(observed({ ...date, operator: "greaterThanInclusive" })).toEqual([
    "child.bornOn = 2025-03-01, compared with: on or after 2022-01-01 (holds)",
    "child.bornOn = 2025-03-01，比对：不早于 2022-01-01（成立）",
  ]);
  expect(observed({ operator: "greaterThanInclusive" })).toEqual([
    "n = 2, compared with: at least 3 (does not hold)",
    "n = 2，比对：不少于 3（不成立）",
  ]);
});

test("an event that has not happened is still compared as a day", () => {
  expect(
    observed({ fact: "diedOn", operator: "greaterThan", seen: null, expected: ["2026-01-01"], holds: true }),
  ).toEqual([
    "diedOn = has not happened, compared with: after 2026-01-01 (holds)",
    "diedOn = 尚未发生，比对：晚于 2026-01-01（成立）",
  ]);
});

test("several expected values, an unknown value, and the bounds of the entitlement period", () => {
  const [several] = observed({ operator: "in", seen: "rural", expected: ["rural", "converted"], holds: true });
  expect(several).toBe("n = rural, compared with: one of rural and converted (holds)");
  const [open] = observed({ seen: { unknown: [{ name: "n", by: "household" }] }, holds: "unknown" });
  expect(open).toBe("n = not known, because the household has not stated n, compared with: equal to 3 (not known)");
  const [, period] = observed({ fact: "period.first", operator: "lessThanInclusive", seen: "2025-01-01" });
  expect(period).toBe("享受期首日 = 2025-01-01，比对：不晚于 3（不成立）");
});

test("a condition over a list says how many items there are and what was asked of them", () => {
  expect(observed({ fact: "children", operator: "none", expected: [], seen: "2", holds: "not-asked" })).toEqual([
    "children: 2; asked whether none fits (not asked)",
    "children：2；所问：没有一项符合（未查询）",
  ]);
});

test("an operator without words is printed as it is", () => {
  expect(observed({ operator: "toString" })[0]).toBe("n = 2, compared with: toString 3 (does not hold)");
});

test("the law of a clause: where it stands, its value, its exception, and how it is read", () => {
  const finding = findingOf({
    effect: "sets",
    state: "not-applicable",
    cite: [
      cited,
      { ...cited, at: undefined, quote: undefined, source: { ...cited.source, title: { zh: "《通知》" } } },
    ],
    exceptedBy: "cn/childcare#waived",
    value: { atLeast: "3", atMost: null, because: [{ name: "cn/childcare#rate", by: "locality" }] },
    because: [{ name: "income", by: "household" }],
    note: { en: "As the ministry answered." },
  });
  expect(below(findingItem(finding, EN))).toEqual([
    "Parameter, clause cn/childcare#born-after, law of 100000.",
    "Source: Childcare allowance plan (示例〔2025〕1号), 第三条: “按每孩每年3600元发放。”",
    "Source: 《通知》 (示例〔2025〕1号)",
    "An exception takes its place: cn/childcare#waived.",
    "Value: at least 3, because the locality has not decided cn/childcare#rate",
    "Undecided, because the household has not stated income.",
    "How it is read: As the ministry answered.",
  ]);
  expect(below(findingItem(finding, ZH))).toContain("依据：《通知》（示例〔2025〕1号）");
});

test("a ground of refusal is the case or not, and an award grants or not: neither is satisfied", () => {
  const heads = (effect: string) =>
    (["satisfied", "refuses", "undecided"] as const).map(
      (state) => findingItem(findingOf({ effect, state, text: { en: "T" } }), EN).text,
    );
  expect(heads("excludes")).toEqual(["Not the case: “T”", "The case, and it refuses: “T”", "Undecided: “T”"]);
  expect(heads("awards")).toEqual(["Grants: “T”", "Grants nothing on this day: “T”", "Undecided: “T”"]);
  expect(heads("requires")).toEqual(["Satisfied: “T”", "Refuses: “T”", "Undecided: “T”"]);
});

test("what a clause waits for is said once, not again of each value", () => {
  const because = [{ name: "n", by: "household" }];
  const seen = { unknown: because };
  const finding = findingOf({
    state: "undecided",
    because,
    observations: [{ fact: "n", operator: "equal", expected: ["3"], seen, holds: "unknown" }],
  });
  expect(below(findingItem(finding, EN)).slice(1)).toEqual([
    "n = not known, compared with: equal to 3 (not known)",
    "Undecided, because the household has not stated n.",
  ]);
});

test("a clause is named by its text when it was read, otherwise by its address", () => {
  expect(clauseName("cn/childcare#born-after", [findingOf()], ZH)).toBe(
    "“子女于2022年1月1日以后出生。”（cn/childcare#born-after）",
  );
  expect(clauseName("cn/childcare#other", [findingOf()], ZH)).toBe("cn/childcare#other");
});
