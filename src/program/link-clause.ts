import { isNegative, isZero, quantityOf } from "../money/index.js";
import type { ClauseJson } from "../pack/index.js";
import { awardSlot, expectDate } from "./expect.js";
import { linkAward } from "./link-award.js";
import { linkDefines } from "./link-defines.js";
import { linkFunds } from "./link-funds.js";
import { type CiteResolver, linkHeader } from "./link-header.js";
import { linkLimits } from "./link-limits.js";
import { linkSets } from "./link-sets.js";
import type { ClauseLinker } from "./linker.js";
import type { LinkedClause } from "./program.js";
import { INSTALMENT_NAMES } from "./scope.js";

type JsonOf<Effect extends ClauseJson["effect"]> = Extract<ClauseJson, { effect: Effect }>;

/** Links one clause: its header, then its effect. */
export function linkClause(outer: ClauseLinker, scheme: string, cite: CiteResolver): LinkedClause {
  const { json } = outer.clause;
  // What is counted for the whole household names no single subject.
  const isJoint = json.effect === "limits" && json.limits.per === "household";
  const linker = isJoint ? outer.in({ ...outer.scope, aliases: new Map() }) : outer;
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
    case "limits":
      return { ...header, effect: "limits", ...linkLimits(json.limits, linker, scheme) };
    case "repeals":
      return { ...header, effect: "repeals" };
    case "reserves":
      return { ...header, effect: "reserves", ...linkReserves(json, linker) };
  }
}

/** A reservation speaks to packs, and no household can satisfy a guard on it. */
function linkReserves({ reserves, when }: JsonOf<"reserves">, linker: ClauseLinker) {
  if (when !== undefined)
    linker.report("not-allowed-here", ["when"], { name: "when", where: "a clause that binds packs, not households" });
  return { tagged: reserves.tagged, binds: reserves.binds ?? null };
}

function linkRounding({ to, mode }: NonNullable<JsonOf<"pays">["pays"]["round"]>, linker: ClauseLinker) {
  const step = quantityOf(to);
  if (isZero(step) || isNegative(step)) {
    linker.report("wrong-value", ["pays", "round", "to"], { expected: 'a step above zero, such as "0.01"', found: to });
  }
  return { to: step, toText: to, mode };
}

function linkPays(json: JsonOf<"pays">, linker: ClauseLinker) {
  const { pays } = json;
  const inner = linker.in({ ...linker.scope, builtIns: new Set(INSTALMENT_NAMES) });
  return {
    award: awardSlot(pays.award, linker, ["pays", "award"]),
    in: pays.in,
    due: expectDate(pays.due, inner, ["pays", "due"]),
    round: pays.round === undefined ? null : linkRounding(pays.round, linker),
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
