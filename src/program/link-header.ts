import { type DateInterval, isPlainDate, type PlainDate } from "../calendar/index.js";
import { nearest } from "../issue/index.js";
import type { ClauseJson } from "../pack/index.js";
import type { ClauseLinker } from "./linker.js";
import type { Cited, ClauseHeader } from "./program.js";
import { UNIT_NAMES } from "./scope.js";

/** Finds the documents of citations, reporting those that are not declared. */
export type CiteResolver = (
  cite: ClauseJson["cite"],
  linker: ClauseLinker,
  at: readonly (string | number)[],
) => readonly Cited[];

/** Links what every clause has: its text and citations, its days, its guard, the clause it is an exception to. */
export function linkHeader(linker: ClauseLinker, scheme: string, cite: CiteResolver): ClauseHeader {
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

/** A day that exists; another is reported. */
export function realDate(text: string, linker: ClauseLinker, at: readonly (string | number)[]): PlainDate | undefined {
  if (isPlainDate(text)) return text;
  linker.report("impossible-date", at, { found: text });
  return undefined;
}

function exceptionSlot(id: string, linker: ClauseLinker): string | null {
  if (!isTest(linker.clause.json.effect)) {
    linker.report("not-allowed-here", ["exceptTo"], {
      name: "exceptTo",
      where: "a clause that does not require, exclude or waive",
    });
  }
  const slot = linker.names.slotOf.get(id);
  if (slot === undefined) {
    linker.report("unknown-clause", ["exceptTo"], { id, nearest: nearest(id, [...linker.names.slotOf.keys()]) });
    return null;
  }
  const effect = linker.names.effectOf.get(slot);
  if (!isTest(effect)) {
    linker.report("wrong-value", ["exceptTo"], {
      expected: "a clause that requires, excludes or waives",
      found: `${id} (${effect ?? "none"})`,
    });
  }
  return slot;
}

function isTest(effect: ClauseJson["effect"] | undefined): boolean {
  return effect === "requires" || effect === "excludes" || effect === "waives";
}
