import { describe, expect, test } from "vitest";
import type { Determination } from "../../src/determination/index.js";
import { explain } from "../../src/words/explain.js";
import { day, determinationOf, eligible, findingOf, schemeOf, subjectBase, whole } from "./determinations.js";
import { GOLDEN_EN, GOLDEN_ZH } from "./golden.js";

const zh = (determination: Determination) => explain(determination);
const en = (determination: Determination) => explain(determination, { language: "en" });

test("a whole determination reads as written by hand, in Chinese and in English", () => {
  expect(zh(whole)).toBe(GOLDEN_ZH);
  expect(en(whole)).toBe(GOLDEN_EN);
});

describe("the first line", () => {
  test("says that the encoding is unofficial, in every language, format and detail", () => {
    const first = (text: string) => text.split("\n")[0];
    for (const format of ["text", "markdown"] as const) {
      for (const detail of ["full", "summary"] as const) {
        expect(first(explain(whole, { language: "zh", format, detail }))).toBe(
          "非官方编码,未与官方文本核对;不构成决定。",
        );
        expect(first(explain(whole, { language: "en", format, detail }))).toBe(
          "Unofficial encoding, not verified against the official text; not a decision.",
        );
      }
    }
  });

  test("is the place and the day once every scheme is verified", () => {
    expect(en({ ...whole, official: true })).toMatch(/^Place: 420117\. Day of assessment: 2026-01-15\.\n/);
    expect(zh({ ...whole, official: true })).not.toContain("非官方");
  });
});

test("schemes are read in the order of what they give, whatever the order of the law", () => {
  const [scheme] = whole.schemes;
  if (scheme === undefined) throw new Error("no scheme");
  const named = (en: string, outcome: typeof scheme.outcome) => ({ ...scheme, title: { en }, outcome, subjects: [] });
  const schemes = [
    named("A", "not-in-force"),
    named("B", "ineligible"),
    named("C", "eligible"),
    named("D", "undetermined"),
    named("E", "eligible"),
  ];
  const titles = [...en({ ...whole, schemes }).matchAll(/^== (.) ==$/gm)].map(([, title]) => title);
  expect(titles).toEqual(["C", "E", "D", "B", "A"]);
});

test("a quantity that is shown is called by the sentence that defines it", () => {
  const limit = findingOf({
    clause: "test/scheme#limit",
    effect: "defines",
    state: "states",
    text: { en: "The limit." },
  });
  const quantities = [
    { definition: "limit", value: "1950", steps: null },
    { definition: "other", value: "7", steps: null },
  ];
  const subject = { ...subjectBase, outcome: "not-in-force" as const, findings: [limit], quantities };
  const text = en(determinationOf([schemeOf(subject)]));
  expect(text).toContain("- “The limit.” (limit) = 1950\n");
  expect(text).toContain("- other = 7\n");
});

describe("schemes that have ended", () => {
  const [scheme] = whole.schemes;
  if (scheme === undefined) throw new Error("no scheme");
  const of = (title: string, outcome: typeof scheme.outcome, ended: string | null, fact: string) => ({
    ...scheme,
    scheme: `test/${title}`,
    title: { en: title },
    outcome,
    ended: ended === null ? null : day(ended),
    subjects: [],
    missing: [{ name: fact, by: "household", clauses: 1 }],
  });
  const schemes = [
    of("Past", "undetermined", "2006-12-31", "examYear"),
    of("Owed", "eligible", "2005-12-31", "both"),
    of("Current", "undetermined", null, "both"),
  ];
  const missing = schemes.flatMap((one) => one.missing).filter(({ name }, at) => at !== 1 || name !== "both");
  const answer = { ...whole, schemes, missing };

  test("are read last, unless something of them is certainly owed, and say when they ended", () => {
    const text = en(answer);
    expect([...text.matchAll(/^== (.+) ==$/gm)].map(([, title]) => title)).toEqual(["Owed", "Current", "Past"]);
    expect(text).toContain("Nothing is granted for days after 2005-12-31; what is listed here is of the time before");
  });

  test("are a line each in brief, with what they wait for", () => {
    const text = explain(answer, { language: "en", detail: "summary" });
    expect(text).toContain(
      [
        "== Schemes that have ended, and of which nothing is known to be owed ==",
        "- Past (test/Past), until 2006-12-31: cannot be decided yet.",
        "  - This cannot be decided yet, because the household has not stated examYear.",
      ].join("\n"),
    );
    expect(text).not.toContain("== Past ==");
  });

  test("ask apart from what may still be granted", () => {
    const [, current, ended] =
      en(answer).match(/What is missing:\n(.*)\n\n?What is missing for schemes that have ended alone:\n(.*)\n/) ?? [];
    expect(current).toContain("both");
    expect(ended).toContain("examYear");
  });
});

describe("outcomes", () => {
  const because = { name: "children[c1].bornOn", by: "household" };
  const undetermined = determinationOf([
    schemeOf({
      ...subjectBase,
      outcome: "undetermined",
      undecided: [{ ...because, clauses: 2 }],
      findings: [findingOf({ state: "undecided", because: [because] })],
      missing: [
        { ...because, clauses: 2 },
        { name: "cn/childcare#rate", by: "city", clauses: 0 },
        { name: "cn/childcare#gap", by: "law", clauses: 0 },
      ],
    }),
  ]);

  test("undetermined names what is missing, and who can supply it", () => {
    const text = en(undetermined);
    expect(text).toContain("This cannot be decided yet, because the household has not stated children[c1].bornOn.");
    expect(text).toContain(
      [
        "What is missing:",
        "- children[c1].bornOn: to be stated by the household; 2 undecided clauses wait for it.",
        "- cn/childcare#rate: to be decided by the city.",
        "- cn/childcare#gap: the law itself leaves this open; nothing the household states can settle it.",
      ].join("\n"),
    );
    expect(zh(undetermined)).toContain("- children[c1].bornOn：由家庭提供；有 2 条未定的条款需要它。");
    expect(zh(undetermined)).toContain("- cn/childcare#rate：由市级决定。");
    expect(zh(undetermined)).toContain("尚不能认定，因为家庭未提供 children[c1].bornOn。");
  });

  test("ineligible names the clauses that refused, by their text", () => {
    const refused = determinationOf([
      schemeOf({
        ...subjectBase,
        outcome: "ineligible",
        refusedBy: ["cn/childcare#born-after"],
        findings: [findingOf({ state: "refuses" })],
      }),
    ]);
    expect(en(refused)).toContain(
      "Not eligible, because of: “The child was born on or after 1 January 2022.” (cn/childcare#born-after).",
    );
    expect(zh(refused)).toContain("不符合条件，理由：“子女于2022年1月1日以后出生。”（cn/childcare#born-after）。");
    expect(zh(refused)).toContain("- 不符合：“子女于2022年1月1日以后出生。”");
  });

  test("not in force is an answer of its own", () => {
    const silent = determinationOf([schemeOf({ ...subjectBase, outcome: "not-in-force" })]);
    expect(en(silent)).toContain("Outcome: not in force on this day.\n");
    expect(en(silent)).toContain("No clause of this scheme grants anything on this day.");
    expect(zh(silent)).toContain("当日本项目没有给予待遇的有效条款。");
  });

  test("a scheme whose list of subjects is missing says which list", () => {
    const scheme = schemeOf(
      { ...subjectBase, outcome: "undetermined", undecided: [{ name: "children", by: "household", clauses: 0 }] },
      { subjects: [], missing: [{ name: "children", by: "household", clauses: 0 }] },
    );
    expect(en(determinationOf([scheme]))).toContain("because the household has not stated children.");
    expect(en(determinationOf([{ ...scheme, missing: [] }]))).toContain("nobody whom this scheme is for");
    expect(zh(determinationOf([{ ...scheme, missing: [] }]))).toContain("该家庭没有本项目所针对的成员。");
  });
});

describe("closed schemes", () => {
  test("one asked about outside its life is told which days to ask for", () => {
    const late = {
      ...whole,
      withheld: whole.withheld.map((one) => ({ ...one, why: "day-outside-its-life" as const })),
    };
    expect(en(late)).toContain("It answers only for days before 2016-01-01: ask for such a day, with a purpose");
    expect(zh(late)).toContain("该项目只就 2016-01-01 之前的日期作答");
  });

  test("one that was assessed says that it is closed, and the receipt says for what purpose", () => {
    const closed = { from: day("2016-01-01"), reason: { zh: "政策终止" } };
    const receipt = { ...whole.receipt, purpose: "audit", readings: { "cn/childcare#age": "full-years" } } as const;
    const text = en(determinationOf([schemeOf(eligible(), { closed })], { receipt }));
    expect(text).toContain("This scheme closed on 2016-01-01 (政策终止) and answers for its own time only.");
    expect(text).toContain("; purpose audit; other readings taken: cn/childcare#age = full-years\n");
  });
});

describe("summary", () => {
  const summary = explain(whole, { language: "en", detail: "summary" });

  test("tells outcomes, awards, instalments, payers and what is missing", () => {
    for (const part of ["Outcome: eligible.", "Instalment 2", "Paid by: nation (100000) CNY 3240.00", "- claims:"]) {
      expect(summary).toContain(part);
    }
  });

  test("leaves out clauses, calculations and the receipt, but not what was withheld", () => {
    for (const part of ["Clauses", "12 ×", "parameter", "Receipt", "Quantities", "Source"]) {
      expect(summary).not.toContain(part);
    }
    expect(summary).toContain("Closed schemes that were not assessed");
  });
});

test("several schemes, or none, have an outcome over all", () => {
  expect(en(whole)).not.toContain("over all");
  expect(en(determinationOf([]))).toContain("Outcome over all schemes: not in force on this day.");
});

test("the output is plain lines: no colour codes, no carriage returns, no trailing spaces", () => {
  for (const language of ["zh", "en"] as const) {
    for (const format of ["text", "markdown"] as const) {
      const text = explain(whole, { language, format });
      expect(text).not.toMatch(/[^\P{Cc}\n]/u);
      expect(text).not.toMatch(/[ \t]$/m);
      expect(text).not.toMatch(/undefined|null|\[object/);
      expect(text.endsWith("\n")).toBe(true);
      expect(explain(whole, { language, format })).toBe(text);
    }
  }
});
