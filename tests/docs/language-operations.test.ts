import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OPERATIONS } from "../../src/formula/index.js";
import { assess } from "../../src/index.js";
import { OPERATORS } from "../../src/pack/condition-schema.js";
import { blocksRunBy } from "../support/blocks.js";
import { clause, issuesOf, lawOf, monthlyAward } from "../support/law.js";

type Json = Record<string, unknown>;

/** One example of the page: a formula or a condition, and what becomes of it. */
interface Example {
  readonly facts?: Json;
  readonly parameters?: readonly ({ readonly id: string } & Json)[];
  readonly definitions?: readonly ({ readonly id: string } & Json)[];
  readonly formula?: unknown;
  readonly condition?: unknown;
  readonly type?: string;
  readonly unit?: string;
  readonly options?: readonly string[];
  readonly "comes to"?: unknown;
  readonly is?: boolean | "unknown";
  readonly missing?: readonly string[];
  readonly open?: readonly string[];
  readonly refused?: string;
}

interface Section {
  readonly names: readonly string[];
  readonly text: string;
  readonly examples: readonly { readonly source: string; readonly example: Example }[];
}

const KEYS = new Set([
  "facts",
  "parameters",
  "definitions",
  "formula",
  "condition",
  "type",
  "unit",
  "options",
  "comes to",
  "is",
  "missing",
  "open",
  "refused",
]);
const GROUPS = ["all", "any", "not"];
const OPERATION_NAMES = Object.keys(OPERATIONS);
const ON = "2005-06-01";
const AWARD = monthlyAward("1.00", {
  every: { unit: "month", test: "first-day", first: "2000-01-01", last: "2030-12-31" },
});
const PAGE = readFileSync(join(import.meta.dirname, "../../docs/language/operations.md"), "utf8");

/** The parts of a page under its headings of the third level, with the names that a heading has in backticks. */
function sectionsOf(page: string): readonly Section[] {
  return page
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const [heading = ""] = part.split("\n");
      const names = [...heading.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
      const examples = [...part.matchAll(/^```json example\n([\s\S]*?)^```$/gm)].map(([, source = ""]) => ({
        source,
        example: JSON.parse(source) as Example,
      }));
      return { names, text: part, examples };
    });
}

function clausesOf(example: Example): readonly Json[] {
  const type = { type: example.type, unit: example.unit, options: example.options };
  const asked =
    "condition" in example ? { type: "boolean", that: example.condition } : { ...type, value: example.formula };
  return [
    AWARD,
    ...(example.parameters ?? []).map(({ id, ...body }) => clause(id, "sets", body)),
    ...(example.definitions ?? []).map(({ id, ...body }) => clause(id, "defines", body)),
    clause("shown", "defines", { ...asked, show: true }),
  ];
}

/** What the example comes to, in the words of the page. */
function answerOf(example: Example): Json {
  const household = { place: "420115", ...example.facts } as never;
  const assessed = assess(lawOf(clausesOf(example)).program, household, { on: ON });
  if (!assessed.ok) throw new Error(JSON.stringify(assessed.issues));
  const shown = assessed.value.schemes[0]?.subjects[0]?.quantities.find(({ definition }) => definition === "shown");
  if (shown === undefined) throw new Error("nothing is shown");
  const { value } = shown;
  if (value === null || typeof value !== "object") return { value, missing: [], open: [] };
  if ("private" in value) throw new Error("a private value cannot be an example");
  const because = "unknown" in value ? value.unknown : value.because;
  const named = (household: boolean) => because.filter((cause) => (cause.by === "household") === household);
  return {
    value: "unknown" in value ? "unknown" : { atLeast: value.atLeast, atMost: value.atMost },
    missing: named(true).map(({ name }) => name),
    open: named(false).map(({ name }) => name),
  };
}

function uses(source: string, name: string): boolean {
  return source.includes(`"${name}":`) || source.includes(`"operator": "${name}"`);
}

const SECTIONS = sectionsOf(PAGE);
const NAMED = SECTIONS.filter(({ names }) => names.length > 0);

describe("docs/language/operations.md", () => {
  it("has one section for every operation, every operator and every group, and for nothing else", () => {
    const expected = [...OPERATION_NAMES, ...GROUPS, ...OPERATORS];
    expect(NAMED.flatMap(({ names }) => names).toSorted()).toEqual(expected.toSorted());
  });

  describe.each(NAMED.flatMap((section) => section.names.map((name) => ({ name, section }))))(
    "$name",
    ({ name, section }) => {
      it("has its shape, its type rule, what it does with what is unknown, and an example that uses it", () => {
        const [, shape = ""] = section.text.match(/^```text\n([\s\S]*?)^```$/m) ?? [];
        expect(uses(shape, name)).toBe(true);
        expect(section.text).toContain("\n- **Types.** ");
        expect(section.text).toContain("\n- **Unknown.** ");
        const answered = section.examples.filter(({ example }) => example.refused === undefined);
        expect(answered.some(({ source }) => uses(source, name))).toBe(true);
      });
    },
  );

  it("has no block of JSON that is not run", () => {
    const blocks = blocksRunBy("tests/docs/language-operations.test.ts", "docs/language/operations.md");
    const run = SECTIONS.flatMap(({ examples }) => examples.map(({ source }) => source));
    expect(run).toEqual(blocks.map(({ source }) => source));
  });

  const all = SECTIONS.flatMap(({ text, examples }) =>
    examples.map((one, index) => ({ ...one, title: `${text.slice(0, text.indexOf("\n"))}, example ${index + 1}` })),
  );
  it.each(all)("$title", ({ example }) => {
    expect(Object.keys(example).filter((key) => !KEYS.has(key))).toEqual([]);
    if (example.refused !== undefined) {
      const codes = new Set<string>(issuesOf(clausesOf(example)).map(({ code }) => code));
      expect([...codes]).toEqual([example.refused]);
      return;
    }
    expect("condition" in example ? "is" in example : "comes to" in example).toBe(true);
    expect(answerOf(example)).toEqual({
      value: "condition" in example ? example.is : example["comes to"],
      missing: example.missing ?? [],
      open: example.open ?? [],
    });
  });
});
