import { expect, test } from "vitest";
import type { Determination, Observation } from "../../src/determination/index.js";
import { PRIVATE, type Shown, type Step } from "../../src/formula/index.js";
import { explain } from "../../src/words/explain.js";
import { awardOf, day, determinationOf, eligible, findingOf, instalmentOf, schemeOf, yuan } from "./determinations.js";

/** What a private record would give away: the figure beside it in a sum, and the bound it is compared with. */
const TELLING = ["41000", "77777", "severe-grade"];

const allowance: Step = {
  operation: "add",
  value: "77777",
  parts: [
    { operation: "fact", name: "disabilityGrade", value: PRIVATE },
    { operation: "literal", value: "41000" },
  ],
};

function about(observation: Partial<Observation>, value: Shown | null = null): Determination {
  const seen: Observation = { fact: "grade", operator: "equal", expected: [PRIVATE], seen: PRIVATE, holds: true };
  const line = {
    first: day("2026-01-01"),
    last: day("2026-01-31"),
    units: 1,
    each: yuan("1.00"),
    right: true,
  } as const;
  return determinationOf([
    schemeOf(
      eligible({
        findings: [findingOf({ observations: [{ ...seen, ...observation }], value })],
        quantities: [{ definition: "allowance", value: "77777", steps: allowance }],
        awards: [awardOf({ instalments: [instalmentOf({ lines: [{ ...line, steps: allowance }] })] })],
      }),
    ),
  ]);
}

const everyWay = (determination: Determination): readonly string[] =>
  (["zh", "en"] as const).flatMap((language) =>
    (["text", "markdown"] as const).map((format) => explain(determination, { language, format })),
  );

test.each([
  ["seen", about({ expected: ["severe-grade"] })],
  ["expected", about({ seen: "severe-grade" })],
  ["seen and expected", about({})],
  ["the value of a definition", about({}, PRIVATE)],
])("where the private record is %s, nothing on either side of it is printed", (_, determination) => {
  for (const text of everyWay(determination)) {
    for (const telling of TELLING) expect(text).not.toContain(telling);
    expect(text).toMatch(/依据不公开的记录|rests on a private record/);
  }
});

test("a clause that rests on a private record says so, and not whether the comparison held", () => {
  const [zh = "", , en = ""] = everyWay(about({}));
  expect(zh).toContain("- grade：依据不公开的记录\n");
  expect(en).toContain("- grade: rests on a private record\n");
});

test("a calculation that reads a private record is not laid out", () => {
  expect(explain(about({}), { language: "en" })).toContain(
    "    - 1 × CNY 1.00 (from 2026-01-01 to 2026-01-31)\n      - rests on a private record\n",
  );
});
