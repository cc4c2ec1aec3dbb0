import type { PlainDate } from "../../calendar/index.js";
import { type Band, isPrivateStep, show, stepFrom, type Traced } from "../../formula/index.js";
import { quantityOf } from "../../money/index.js";
import type { OpenJson } from "../../pack/index.js";
import type { LinkedClause, LinkedClauseOf } from "../../program/index.js";
import { between, type Cause, textValue, unknownValue, type Value } from "../../value/index.js";
import { lookUp } from "./table.js";
import type { World } from "./world.js";

/** The value of a parameter on a day, found in its table by the keys; `clause` is what holds the slot that day. */
export function readParameter(
  world: World,
  clause: LinkedClause | null,
  slot: string,
  day: PlainDate,
  keys: readonly Traced[],
): Traced {
  const address = clause?.address ?? `${world.scheme.id}#${slot}`;
  const value = clause?.effect === "sets" ? valueIn(world, clause, day, keys) : silent(address);
  if (clause?.effect === "sets" && clause.readings !== null)
    world.noteReading(address, value.kind === "text" ? value.value : null);
  if (keys.length === 0) return { value, step: { operation: "parameter", name: address, value: show(value) } };
  const parts = keys.map((key) => key.step);
  return stepFrom("parameter", value, parts, { name: address });
}

/** The reading taken of an ambiguous clause on a day; null where that is open. */
export function readingTaken(world: World, clause: Sets, day: PlainDate): string | null {
  const value = valueIn(world, clause, day, []);
  return value.kind === "text" ? value.value : null;
}

/** The bands of a scale on a day, or that the law has none. */
export function readScale(
  world: World,
  clause: LinkedClause | null,
  slot: string,
  day: PlainDate,
): readonly Band[] | { readonly because: readonly Cause[] } {
  const dated = clause?.effect === "sets" ? datedOn(clause, day) : undefined;
  return dated?.kind === "scale"
    ? dated.bands
    : { because: [{ name: clause?.address ?? `${world.scheme.id}#${slot}`, by: "law" }] };
}

type Sets = LinkedClauseOf<"sets">;

function valueIn(world: World, clause: Sets, day: PlainDate, keys: readonly Traced[]): Value {
  const dated = datedOn(clause, day);
  if (dated === undefined) return silent(clause.address);
  const { readings } = world.options;
  const reading =
    clause.readings === null ? undefined : (readings[clause.address] ?? readings[`${world.scheme.id}#${clause.slot}`]);
  if (reading !== undefined) return textValue(reading);
  switch (dated.kind) {
    case "value":
      return dated.value;
    case "table":
      return lookUp(
        dated.table,
        keys.map((key) => key.value),
        world.program.places,
        () => silent(`${clause.address}[${shownKeys(keys)}]`),
      );
    case "scale":
      return silent(clause.address);
    case "open":
      return world.household.decisions.get(clause.address) ?? openValue(clause, dated.open);
  }
}

/** A value still to be decided: within its bounds where it is a number. */
function openValue(clause: Sets, open: OpenJson): Value {
  const because: readonly Cause[] = [{ name: clause.address, by: open.by }];
  if (clause.type.kind !== "number") return unknownValue(because);
  return between(bound(open.atLeast), bound(open.atMost), because);
}

function datedOn(clause: Sets, day: PlainDate) {
  return clause.values.findLast((value) => value.from === null || value.from <= day);
}

/** The keys of a table as a cause names them: nothing where one is a private record. */
function shownKeys(keys: readonly Traced[]): string {
  if (keys.some(({ step }) => isPrivateStep(step))) return "";
  return keys.map(({ step: { value } }) => (typeof value === "object" ? "…" : String(value).slice(0, 80))).join(", ");
}

/** What holds where the law says nothing on the day: nobody can supply it. */
function silent(address: string): Value {
  return unknownValue([{ name: address, by: "law" }]);
}

function bound(text: string | undefined) {
  return text === undefined ? null : quantityOf(text);
}
