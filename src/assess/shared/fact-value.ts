import type { PlainDate } from "../../calendar/index.js";
import type { Item, Reference } from "../../condition/index.js";
import { quantityOf } from "../../money/index.js";
import type { History } from "../../program/index.js";
import { between, type Cause, unknownValue, type Value } from "../../value/index.js";
import type { World } from "./world.js";

/** The value of a fact on a day, of the household or of a list item; one that is not given is open within its bounds. */
export function factOn(
  { household, program }: World,
  day: PlainDate,
  reference: Extract<Reference, { kind: "fact" }>,
  item: Item | null,
): Value {
  const history =
    item === null
      ? household.facts.get(reference.name)
      : household.lists.get(item.list)?.[item.index]?.facts.get(reference.name);
  const given = history === undefined ? null : valueOn(history, day);
  if (given !== null) return given;
  const name = item === null ? reference.name : `${item.list}[${item.id}].${reference.name}`;
  const because: readonly Cause[] = [{ name, by: "household" }];
  const declared =
    item === null
      ? program.vocabulary.facts.get(reference.name)
      : program.vocabulary.lists.get(item.list)?.items[reference.name];
  if (reference.type.kind !== "number") return unknownValue(because);
  return between(bound(declared?.atLeast), bound(declared?.atMost), because);
}

/** The value a history has on a day; null before its first entry. */
function valueOn(history: History, day: PlainDate): Value | null {
  return history.findLast((entry) => entry.from === null || entry.from <= day)?.value ?? null;
}

function bound(text: string | undefined) {
  return text === undefined ? null : quantityOf(text);
}
