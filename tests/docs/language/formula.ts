import { assess } from "../../../src/index.js";
import { type Json, type LawBlock, lawOfBlock } from "./law.js";

/** A formula or a condition of a page, and what becomes of it. */
export interface FormulaBlock {
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

/** The keys of such a block; a misspelt one would be passed over. */
export const FORMULA_KEYS = [
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
] as const;

const ON = "2005-06-01";
const AWARD = {
  id: "award",
  effect: "awards",
  award: {
    form: "cash",
    amount: "1.00",
    every: { unit: "month", test: "first-day", first: "2000-01-01", last: "2030-12-31" },
  },
};

/** The law in which the block's formula is a quantity that is shown, or its condition a yes or no. */
export function lawAround(block: FormulaBlock): LawBlock {
  const type = { type: block.type, unit: block.unit, options: block.options };
  const asked = "condition" in block ? { type: "boolean", that: block.condition } : { ...type, value: block.formula };
  return {
    clauses: [
      AWARD,
      ...(block.parameters ?? []).map((body) => ({ effect: "sets", ...body })),
      ...(block.definitions ?? []).map((body) => ({ effect: "defines", ...body })),
      { id: "shown", effect: "defines", ...asked, show: true },
    ],
  };
}

/** What the block comes to, in the words of the pages. */
export function answerOf(block: FormulaBlock): Json {
  const law = lawOfBlock(lawAround(block));
  if (!law.ok) throw new Error(JSON.stringify(law.issues, null, 1));
  const household = { place: "420115", ...block.facts } as never;
  const assessed = assess(law.value.program, household, { on: ON });
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
