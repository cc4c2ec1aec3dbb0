import { describe, expect, test } from "vitest";
import { type Issue, type IssueCode, type IssueParams, issue } from "../../../src/issue/index.js";
import { describeIssue } from "../../../src/words/issues/describe-issue.js";

const at = { file: "rules/cn/childcare.json", pointer: "/clauses/0/id", line: 12, column: 5 };

/** One example of every code; a new code without one does not compile. */
const EXAMPLES: { readonly [Code in IssueCode]: IssueParams[Code] } = {
  "too-large": { limitBytes: 1_048_576, foundBytes: 2_000_000 },
  "too-deep": { limit: 64 },
  "list-too-long": { limit: 10_000, found: 10_001 },
  "not-json": { found: "InvalidSymbol" },
  "duplicate-key": { key: "id" },
  "forbidden-key": { key: "__proto__" },
  "unknown-key": { key: "titel", nearest: "title", allowed: ["title", "id"] },
  "missing-key": { key: "text" },
  "wrong-type": { expected: "a text", found: "3" },
  "wrong-value": { expected: "one value", found: "a list" },
  "unknown-fact": { fact: "bornon", nearest: "bornOn" },
  "impossible-date": { found: '"2025-02-30"' },
  "money-not-text": { found: "600.5" },
  "not-an-integer": { found: "1.5" },
  "below-bound": { bound: "0", found: "-1" },
  "above-bound": { bound: "20", found: "21" },
  "unknown-choice": { allowed: ["rural", "urban"], found: '"rurall"' },
  "duplicate-id": { id: "c1" },
  "history-not-dated-in-order": { found: "2024-01-01" },
  "unknown-place": { found: '"999999"' },
  "bare-leaf": {},
  "empty-group": { group: "any" },
  "mixed-group": { keys: ["all", "any"] },
  "path-forbidden": {},
  "unknown-name": { name: "monthly-rat", nearest: "monthly-rate", kind: "sets clause" },
  "type-mismatch": { expected: "date", found: "number" },
  "wrong-unit": { expected: "CNY/month", found: "CNY/year" },
  "duplicate-clause": { id: "age-60" },
  "duplicate-scheme": { id: "cn/childcare" },
  "duplicate-pack": { id: "cn" },
  "id-not-folder": { id: "cn/wuhna", folder: "rules/cn/wuhan", expected: "cn/wuhan" },
  "undeclared-document": { document: "plan-2026", nearest: "plan-2025" },
  "limits-unordered": { clauses: ["cn/a#no-stacking", "cn/b#cap"] },
  "slot-conflict": { slot: "rate", clauses: ["rate-a", "rate-b"], lower: null },
  "unknown-clause": { id: "age-6", nearest: "age-60" },
  "not-amendable": { clause: "rate" },
  "outside-bounds": { clause: "rate", bounds: "at least 3, at most 5", found: "6" },
  "reserved-award": { award: "local", tag: "childcare", clause: "cn/childcare#no-local" },
  "rounding-needed": { clause: "cash" },
  cycle: { names: ["a", "b", "a"] },
  "match-incomplete": { missing: ["urban"] },
  "unknown-jurisdiction": { code: "429999" },
  "not-allowed-here": { name: "unit.index", where: "this place" },
  "shares-exceed": { found: "60 + 50" },
  "name-taken": { name: "children" },
  "unknown-option": { option: "purpose", found: "audits", allowed: ["arrears", "audit"] },
  "source-failed": { fact: "income", found: "timeout" },
  "too-many-units": { limit: 20_000 },
  "too-much-work": { limit: 10_000_000 },
  "too-many-digits": { limit: 400 },
  "unwritable-file": { found: "EACCES" },
  "file-in-the-way": { found: "cn/a/pack.json" },
  "unreadable-file": { found: "no such file" },
  "case-without-expectation": {},
};

const codes = Object.keys(EXAMPLES) as IssueCode[];
const example = (code: IssueCode): Issue => issue(code, at, EXAMPLES[code]);

describe.each(codes)("%s", (code) => {
  test.each(["zh", "en"] as const)("is said in full in %s, in one line that begins with its place", (language) => {
    const said = describeIssue(example(code), language);
    for (const part of Object.values(said)) {
      expect(part.trim()).not.toBe("");
      expect(part).not.toMatch(/undefined|\[object|\n/);
    }
    expect(said.message.startsWith("rules/cn/childcare.json:12:5 (/clauses/0/id): ")).toBe(true);
    for (const part of [said.expected, said.found, said.remedy]) expect(said.message).toContain(part);
    expect(/\p{Script=Han}/u.test(said.remedy)).toBe(language === "zh");
  });
});

test("a message reads as a policy officer can act on it", () => {
  expect(describeIssue(example("unknown-fact"), "en").message).toBe(
    "rules/cn/childcare.json:12:5 (/clauses/0/id): There is no fact “bornon”. Expected a fact of the dictionary (facts.json); found “bornon”. Remedy: Did you mean “bornOn”? Correct the name, or declare the fact in facts.json with its type, label and question.",
  );
  expect(describeIssue(example("unknown-fact"), "zh").message).toBe(
    "rules/cn/childcare.json:12:5 (/clauses/0/id): 没有事实 “bornon”。应为：事实字典（facts.json）中的事实；实为：“bornon”。办法：是不是 “bornOn”？请改正名称，或者在 facts.json 中声明这一事实，写明类型、名称和问法。",
  );
});

test("the nearest name is offered where there is one, and only there", () => {
  const near: readonly IssueCode[] = [
    "unknown-key",
    "unknown-name",
    "undeclared-document",
    "unknown-clause",
    "unknown-choice",
    "unknown-option",
  ];
  for (const code of near) {
    expect(describeIssue(example(code), "en").remedy).toContain("Did you mean “");
    expect(describeIssue(example(code), "zh").remedy).toContain("是不是 “");
  }
  expect(describeIssue(example("unknown-choice"), "en").remedy).toContain("Did you mean “rural”?");
  expect(describeIssue(issue("unknown-fact", at, { fact: "x", nearest: "" }), "en").remedy).not.toContain(
    "Did you mean",
  );
});

test("money written as a number is shown as it must be written", () => {
  expect(describeIssue(example("money-not-text"), "en").remedy).toBe(
    'Write "600.5", with the quotes; if it is money, with its decimals: "600.50".',
  );
  expect(describeIssue(issue("money-not-text", at, { found: "600.50" }), "en").remedy).toBe(
    'Write "600.50", with the quotes.',
  );
  expect(describeIssue(issue("money-not-text", at, { found: '"1,000"' }), "en").remedy).toContain("without separators");
});

test("a value that is none of the possible ones is offered the nearest; a decimal is told to wear quotes", () => {
  const type = issue("wrong-value", at, { expected: "one of integer, money, date", found: '"mony"' });
  expect(describeIssue(type, "en").remedy).toBe("Did you mean “money”? Choose one of them.");
  expect(describeIssue(type, "zh").remedy).toBe("是不是 “money”？请选用其中一个。");
  const bare = issue("wrong-type", at, { expected: "a percentage", found: "3.5" });
  expect(describeIssue(bare, "en").remedy).toBe('Write a decimal in quotes: "3.5".');
  const counted = issue("wrong-type", at, { expected: "a whole number", found: "3.5" });
  expect(describeIssue(counted, "en").remedy).toBe("Write a whole number, without quotes and without a point.");
});

test("a missing key that needs a decision says what may be written", () => {
  expect(describeIssue(issue("missing-key", at, { key: "monthEnd" }), "en").remedy).toContain('"next-month"');
  expect(describeIssue(issue("missing-key", at, { key: "constructor" }), "en").remedy).toContain("“constructor”");
});

test("a place may lack its position, its pointer or its file; other places are named at the end", () => {
  const message = (place: Issue["place"], also?: readonly Issue["place"][]) =>
    describeIssue(issue("bare-leaf", place, {}, also), "en").message;
  expect(message({ file: "a.json", pointer: "" })).toMatch(/^a\.json: A comparison/);
  expect(message({ file: "", pointer: "/on" })).toMatch(/^\(\/on\): A comparison/);
  expect(message({ file: "", pointer: "" })).toMatch(/^A comparison/);
  expect(message(at, [{ file: "b.json", pointer: "/x", line: 1, column: 2 }])).toMatch(
    / See also b\.json:1:2 \(\/x\)\.$/,
  );
});

test("hostile names stay short, on one line, without control characters", () => {
  const key = `a\u001b[31m\n${"k".repeat(5_000_000)}`;
  const allowed = Array.from({ length: 3000 }, (_, index) => `option-${index}`);
  for (const language of ["zh", "en"] as const) {
    const unknown = describeIssue(issue("unknown-key", at, { key, nearest: "", allowed }), language).message;
    expect(unknown.length).toBeLessThan(1500);
    expect(unknown).not.toMatch(/\p{Cc}/u);
    const odd = describeIssue(issue("wrong-value", at, { expected: key, found: "" }), language);
    expect(odd.found).toBe("“”");
    expect(odd.expected.length).toBeLessThan(500);
  }
});

test("phrases from other rooms are said in Chinese where there is Chinese for them", () => {
  expect(describeIssue(example("wrong-type"), "zh").expected).toBe("文字");
  expect(describeIssue(example("outside-bounds"), "zh").expected).toBe("至少 3, 至多 5");
  const at3 = issue("wrong-value", at, { expected: "at least 3 items", found: "constructor" });
  expect(describeIssue(at3, "zh")).toMatchObject({ expected: "至少 3 项", found: "constructor" });
});
