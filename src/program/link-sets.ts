import type { At, Band } from "../formula/index.js";
import { nearest } from "../issue/index.js";
import { compare, isInteger, isNegative, quantityOf } from "../money/index.js";
import { type ClauseJson, LEVELS, type OpenJson } from "../pack/index.js";
import { exactQuantity, type Type, typeText, type Value } from "../value/index.js";
import { checkDeclared } from "./declared.js";
import { type CiteResolver, realDate } from "./link-header.js";
import { linkTable } from "./link-table.js";
import type { ClauseLinker } from "./linker.js";
import { expectedText, literalAs } from "./literals.js";
import type { DatedValue } from "./program.js";
import { declaredType } from "./scheme-names.js";

type SetsJson = Extract<ClauseJson, { effect: "sets" }>;

/** Who may decide what the law leaves open; other names are allowed, misspelt ones of these are not. */
const DECIDERS: readonly string[] = [
  ...LEVELS.filter((level) => level !== "other"),
  "locality",
  "authority",
  "claimant",
];

/** Deciders that look like a slip for another, and are none. */
const LOOKALIKES: ReadonlySet<string> = new Set([
  "country",
  "court",
  "localities",
  "authorities",
  "provinces",
  "nations",
]);

/** Links a parameter: its type, and its dated values in their order. */
export function linkSets(json: SetsJson, linker: ClauseLinker, cite: CiteResolver) {
  const type = declaredType(json, linker.names.currency);
  const named = linker.names.named.get(linker.names.slotOf.get(json.id) ?? "");
  checkDeclared(json, type, named?.type, linker);
  checkReadings(json, linker);
  const values = json.values.map((value, index): DatedValue => {
    const at = ["values", index];
    const from = value.from === undefined ? null : (realDate(value.from, linker, [...at, "from"]) ?? null);
    const head = { from, cite: value.cite === undefined ? [] : cite(value.cite, linker, [...at, "cite"]) };
    if ("table" in value) {
      const keys = named?.effect === "sets" ? named.keys : [];
      return { ...head, kind: "table", table: linkTable(value.table, type, keys, linker, [...at, "table"]) };
    }
    if ("scale" in value)
      return { ...head, kind: "scale", bands: linkScale(value.scale, type, linker, [...at, "scale"]) };
    if ("open" in value) {
      checkOpen(value.open, type, linker, [...at, "open"]);
      return { ...head, kind: "open", open: value.open };
    }
    const linked = literalAs(value.value, type);
    const fraction = json.type === "integer" && linked !== null && !isWhole(linked);
    if (linked === null || fraction) {
      linker.report("type-mismatch", [...at, "value"], {
        expected: fraction ? "a whole number" : expectedText(type),
        found: JSON.stringify(value.value),
      });
    }
    return { ...head, kind: "value", value: linked ?? { kind: "unknown", because: [] } };
  });
  values.forEach((value, index) => {
    const before = values[index - 1];
    if (before === undefined || (value.from !== null && (before.from === null || before.from < value.from))) return;
    linker.report("wrong-value", ["values", index], {
      expected: "values in the order of their days, each from a later day",
      found: value.from ?? "no from",
    });
  });
  return { type, declared: json.type, values, readings: json.readings ?? null };
}

type ScaleJson = Extract<SetsJson["values"][number], { scale: unknown }>["scale"];

function linkScale(rows: ScaleJson, type: Type, linker: ClauseLinker, at: At): readonly Band[] {
  if (type.kind !== "scale") linker.report("type-mismatch", at, { expected: typeText(type), found: "a scale" });
  const bands = rows.map(([from, percent]) => ({ from: quantityOf(from), percent: quantityOf(percent) }));
  bands.forEach(({ from, percent }, index) => {
    const before = bands[index - 1];
    if (before !== undefined && compare(before.from, from) >= 0) {
      linker.report("wrong-value", [...at, index, 0], {
        expected: "thresholds in ascending order, each once",
        found: rows[index]?.[0] ?? "",
      });
    }
    if (isNegative(percent))
      linker.report("wrong-value", [...at, index, 1], {
        expected: "a percentage of 0 or more",
        found: rows[index]?.[1] ?? "",
      });
  });
  return bands;
}

/** Readings are the values of a choice between them, so they go with no other type and no other options. */
function checkReadings({ readings, type, options }: SetsJson, linker: ClauseLinker): void {
  if (readings === undefined) return;
  if (type !== "choice")
    linker.report("not-allowed-here", ["readings"], { name: "readings", where: "a type that is no choice" });
  if (options !== undefined)
    linker.report("not-allowed-here", ["options"], { name: "options", where: "a clause that has readings" });
}

function checkOpen(open: OpenJson, type: Type, linker: ClauseLinker, at: At): void {
  const near = nearest(open.by, DECIDERS);
  if (near !== "" && !LOOKALIKES.has(open.by) && !DECIDERS.includes(open.by)) {
    linker.report("unknown-name", [...at, "by"], { name: open.by, nearest: near, kind: "decider" });
  }
  const bounds = (["atLeast", "atMost"] as const).filter((bound) => open[bound] !== undefined);
  for (const bound of type.kind === "number" ? [] : bounds) {
    linker.report("not-allowed-here", [...at, bound], { name: bound, where: "a value that is no number" });
  }
  if (type.kind === "scale") linker.report("not-allowed-here", at, { name: "open", where: "a scale" });
  if (
    open.atLeast !== undefined &&
    open.atMost !== undefined &&
    compare(quantityOf(open.atLeast), quantityOf(open.atMost)) > 0
  ) {
    linker.report("wrong-value", [...at, "atMost"], { expected: `${open.atLeast} or more`, found: open.atMost });
  }
  for (const option of open.oneOf ?? []) {
    if (type.kind === "choice" && !type.options.includes(option)) {
      linker.report("unknown-choice", [...at, "oneOf"], { allowed: [...type.options], found: option });
    }
  }
}

function isWhole(value: Value): boolean {
  const quantity = exactQuantity(value);
  return quantity === null || isInteger(quantity);
}
