import type { ClauseJson } from "../pack/index.js";
import { unitOf } from "../value/index.js";
import { expectType, linkSelector } from "./expect.js";
import type { ClauseLinker } from "./linker.js";
import type { Effects } from "./program.js";
import { LIMIT_NAMES } from "./scope.js";

type LimitsJson = Extract<ClauseJson, { effect: "limits" }>["limits"];

/** Links what some awards come to at most together, and which of them give way. */
export function linkLimits(json: LimitsJson, linker: ClauseLinker, scheme: string): Effects["limits"] {
  const inner = linker.in({ ...linker.scope, builtIns: new Set(LIMIT_NAMES) });
  const selectors = (list: LimitsJson["awards"], name: string) =>
    list.map((selector, index) => linkSelector(selector, linker, ["limits", name, index]));
  return {
    awards: selectors(json.awards, "awards"),
    to: expectType(json.to, { kind: "number", unit: unitOf(linker.names.currency) }, inner, ["limits", "to"]),
    over: json.over,
    per: json.per ?? "subject",
    reduce: typeof json.reduce === "string" ? json.reduce : selectors(json.reduce, "reduce"),
    spread: json.spread ?? "in-order",
    after: (json.after ?? []).map((id) => (id.includes("#") ? id : `${scheme}#${id}`)),
  };
}
