import { type DateInterval, isPlainDate, type PlainDate } from "../calendar/index.js";
import type { Band } from "../formula/index.js";
import { nearest } from "../issue/index.js";
import { compare, isNegative, quantityOf } from "../money/index.js";
import type { ClauseJson } from "../pack/index.js";
import { type Type, typesMeet, typeText } from "../value/index.js";
import { awardSlot, expectDate, expectType } from "./expect.js";
import { linkAward } from "./link-award.js";
import { linkFunds } from "./link-funds.js";
import { linkTable } from "./link-table.js";
import type { ClauseLinker } from "./linker.js";
import { expectedText, literalAs } from "./literals.js";
import type { Cited, ClauseHeader, DatedValue, LinkedClause } from "./program.js";
import { declaredType } from "./scheme-names.js";
import { INSTALMENT_NAMES, UNIT_NAMES, withAlias } from "./scope.js";
import { typeOf } from "./types.js";

type JsonOf<Effect extends ClauseJson["effect"]> = Extract<ClauseJson, { effect: Effect }>;

/** Links one clause: its header, then its effect. */
export function linkClause(linker: ClauseLinker, scheme: string, cite: CiteResolver): LinkedClause {
  const { json } = linker.clause;
  const header = linkHeader(linker, scheme, cite);
  switch (json.effect) {
    case "sets":
      return { ...header, effect: "sets", ...linkSets(json, linker, cite) };
    case "defines":
      return { ...header, effect: "defines", ...linkDefines(json, linker) };
    case "requires":
      return { ...header, effect: "requires", that: linker.condition(json.that, ["that"]) };
    case "excludes":
      return { ...header, effect: "excludes" };
    case "waives":
      return { ...header, effect: "waives" };
    case "awards":
      return { ...header, effect: "awards", ...linkAward(json.award, linker) };
    case "ends":
      return {
        ...header,
        effect: "ends",
        award: json.ends.award === undefined ? null : awardSlot(json.ends.award, linker, ["ends", "award"]),
        last: expectDate(json.ends.last, linker, ["ends", "last"]),
      };
    case "pays":
      return { ...header, effect: "pays", ...linkPays(json, linker) };
    case "funds":
      return { ...header, effect: "funds", ...linkFunds(json.funds, linker) };
    case "repeals":
      return { ...header, effect: "repeals" };
  }
}

/** Finds the documents of citations, reporting those that are not declared. */
export type CiteResolver = (
  cite: ClauseJson["cite"],
  linker: ClauseLinker,
  at: readonly (string | number)[],
) => readonly Cited[];

function linkHeader(linker: ClauseLinker, scheme: string, cite: CiteResolver): ClauseHeader {
  const { json, jurisdiction, depth } = linker.clause;
  // An award's own guard may look at its units; every other guard is read for the subject alone.
  const guard = json.effect === "awards" ? linker.in({ ...linker.scope, builtIns: new Set(UNIT_NAMES) }) : linker;
  return {
    id: json.id,
    address: `${scheme}#${json.id}`,
    slot: linker.names.slotOf.get(json.id) ?? json.id,
    jurisdiction,
    depth,
    text: json.text,
    note: json.note ?? null,
    cite: cite(json.cite, linker, ["cite"]),
    inForce: linkInterval(json.inForce ?? {}, linker),
    when: json.when === undefined ? null : guard.condition(json.when, ["when"]),
    exceptTo: json.exceptTo === undefined ? null : exceptionSlot(json.exceptTo, linker),
  };
}

function linkInterval(
  interval: { from?: string | undefined; to?: string | undefined },
  linker: ClauseLinker,
): DateInterval {
  const from = interval.from === undefined ? undefined : realDate(interval.from, linker, ["inForce", "from"]);
  const to = interval.to === undefined ? undefined : realDate(interval.to, linker, ["inForce", "to"]);
  if (from !== undefined && to !== undefined && to < from) {
    linker.report("wrong-value", ["inForce", "to"], { expected: `a day on or after ${from}`, found: to });
  }
  return { from, to };
}

function realDate(text: string, linker: ClauseLinker, at: readonly (string | number)[]): PlainDate | undefined {
  if (isPlainDate(text)) return text;
  linker.report("impossible-date", at, { found: text });
  return undefined;
}

function exceptionSlot(id: string, linker: ClauseLinker): string | null {
  const slot = linker.names.slotOf.get(id);
  if (slot === undefined) {
    linker.report("unknown-clause", ["exceptTo"], { id, nearest: nearest(id, [...linker.names.slotOf.keys()]) });
    return null;
  }
  const effect = linker.names.effectOf.get(slot);
  if (effect !== "requires" && effect !== "excludes" && effect !== "waives") {
    linker.report("wrong-value", ["exceptTo"], {
      expected: "a clause that requires, excludes or waives",
      found: `${id} (${effect ?? "none"})`,
    });
  }
  return slot;
}

function linkSets(json: JsonOf<"sets">, linker: ClauseLinker, cite: CiteResolver) {
  const type = declaredType(json, linker.names.currency);
  const named = linker.names.named.get(linker.names.slotOf.get(json.id) ?? "");
  checkSameType(type, named?.type, linker);
  const options = type.kind === "choice" ? type.options : null;
  if (options?.length === 0) linker.report("missing-key", [], { key: "options" });
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
      for (const option of value.open.oneOf ?? []) {
        if (options !== null && !options.includes(option)) {
          linker.report("unknown-choice", [...at, "open", "oneOf"], { allowed: [...options], found: option });
        }
      }
      return { ...head, kind: "open", open: value.open };
    }
    const linked = literalAs(value.value, type);
    if (linked === null) {
      linker.report("type-mismatch", [...at, "value"], {
        expected: expectedText(type),
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
  return { type, values, readings: json.readings ?? null };
}

type ScaleJson = Extract<JsonOf<"sets">["values"][number], { scale: unknown }>["scale"];

function linkScale(
  rows: ScaleJson,
  type: Type,
  linker: ClauseLinker,
  at: readonly (string | number)[],
): readonly Band[] {
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

function checkSameType(type: Type, root: Type | undefined, linker: ClauseLinker): void {
  if (root === undefined || typesMeet(root, type)) return;
  const numbers = root.kind === "number" && type.kind === "number";
  linker.report(numbers ? "wrong-unit" : "type-mismatch", [numbers ? "unit" : "type"], {
    expected: typeText(root),
    found: typeText(type),
  });
}

function linkDefines(json: JsonOf<"defines">, outer: ClauseLinker) {
  const type = typeOf(json, outer.names.currency);
  checkSameType(type, outer.names.named.get(outer.names.slotOf.get(json.id) ?? "")?.type, outer);
  const belongs = json.id.includes(".");
  if (
    (json.of !== undefined || json.as !== undefined) !== belongs ||
    (json.of === undefined) !== (json.as === undefined)
  ) {
    outer.report("wrong-value", ["id"], {
      expected:
        'for a definition of a list: an id "list.name" with "of" and "as"; otherwise an id without a dot and neither',
      found: json.id,
    });
  }
  if (json.of !== undefined && belongs && !json.id.startsWith(`${json.of}.`)) {
    outer.report("wrong-value", ["id"], { expected: `an id that begins with ${json.of}.`, found: json.id });
  }
  const list = json.of === undefined ? null : outer.list(json.of, ["of"]);
  const inner = list === null || json.as === undefined ? outer : outer.in(withAlias(outer.scope, json.as, list));
  if (outer.names.vocabulary.facts.has(json.id)) outer.report("name-taken", ["id"], { name: json.id });
  const value = "value" in json ? expectType(json.value, type, inner, ["value"]) : null;
  const that = "that" in json ? inner.condition(json.that, ["that"]) : null;
  if (that !== null && type.kind !== "boolean")
    outer.report("type-mismatch", ["type"], { expected: "boolean, for a definition by a condition", found: json.type });
  const slot = outer.names.slotOf.get(json.id) ?? json.id;
  return {
    type,
    list,
    as: json.as ?? null,
    asOf: json.asOf === undefined ? null : expectDate(json.asOf, inner, ["asOf"]),
    value,
    that,
    show: json.show ?? false,
    sensitive: outer.names.sensitive.has(slot),
  };
}

function linkPays(json: JsonOf<"pays">, linker: ClauseLinker) {
  const { pays } = json;
  const inner = linker.in({ ...linker.scope, builtIns: new Set(INSTALMENT_NAMES) });
  return {
    award: awardSlot(pays.award, linker, ["pays", "award"]),
    in: pays.in,
    due: expectDate(pays.due, inner, ["pays", "due"]),
    round:
      pays.round === undefined ? null : { to: quantityOf(pays.round.to), toText: pays.round.to, mode: pays.round.mode },
    claim:
      pays.claim === undefined
        ? null
        : {
            from: expectDate(pays.claim.from, inner, ["pays", "claim", "from"]),
            until: expectDate(pays.claim.until, inner, ["pays", "claim", "until"]),
            missed: pays.claim.missed,
          },
  };
}
