import type { Calendar, PlainDate } from "../../calendar/index.js";
import type { LinkedClauseOf } from "../../program/index.js";
import type { Cause } from "../../value/index.js";
import { type Governing, governingClause } from "./governing.js";
import type { RatedUnit } from "./rated.js";
import type { World } from "./world.js";

export type Pays = LinkedClauseOf<"pays">;

/** The units of one payment, before anything is known of its amount. */
export interface Group {
  readonly pays: Pays | null;
  /** Why it is not known which clause governs the payment. */
  readonly because: readonly Cause[];
  readonly index: number;
  readonly rated: readonly RatedUnit[];
  /** The award clause of its units. */
  readonly clause: RatedUnit["unit"]["clause"];
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/**
 * Groups the units of an award into payments by the clause that governs each unit on its test day. Refused units keep
 * their position, so that a block of twelve months stays that block, but a payment of refused units only is none.
 */
export function groupUnits(world: World, rated: readonly RatedUnit[]): readonly Group[] {
  const sole = rated[0];
  if (sole === undefined) return NO_GROUPS;
  if (rated.length === 1) return groupOfOne(sole, rated);
  const groups: { pays: Pays | null; because: readonly Cause[]; rated: RatedUnit[] }[] = [];
  const byClause = new Map<Pays | null, Map<string | number, RatedUnit[]>>();
  for (const one of rated) {
    const { clause: pays, because } = payingClause(one);
    const known = byClause.get(pays) ?? new Map<string | number, RatedUnit[]>();
    byClause.set(pays, known);
    const key = keyWithin(pays, one, world.evaluator.calendar);
    const group = known.get(key);
    if (group !== undefined) {
      group.push(one);
      continue;
    }
    const own = [one];
    known.set(key, own);
    groups.push({ pays, because, rated: own });
  }
  return groups.flatMap((group, index) => {
    const { pays, because } = group;
    const running = group.rated.filter(({ truth }) => truth.is !== false);
    const [head] = running;
    const tail = running.at(-1);
    if (head === undefined || tail === undefined) return [];
    return [
      { pays, because, index, rated: running, clause: tail.unit.clause, first: head.unit.first, last: tail.unit.last },
    ];
  });
}

const NO_GROUPS: readonly Group[] = Object.freeze([]);

/** A payment of the only unit there is. */
function groupOfOne(one: RatedUnit, rated: readonly RatedUnit[]): readonly Group[] {
  if (one.truth.is === false) return NO_GROUPS;
  const { clause: pays, because } = payingClause(one);
  const { clause, first, last } = one.unit;
  return [{ pays, because, index: 0, rated, clause, first, last }];
}

/** The clause that pays a unit, as read on its test day. */
function payingClause({ unit }: RatedUnit): Governing<Pays> {
  return governingClause(unit.reader.view.award(unit.clause).pays, unit, "pay");
}

function keyWithin(pays: Pays | null, { unit }: RatedUnit, { startOf }: Calendar): string | number {
  if (pays === null || pays.in === "each-unit") return unit.index;
  if (pays.in === "one") return "one";
  if ("calendar" in pays.in) return startOf(pays.in.calendar, unit.first);
  return Math.floor(unit.index / pays.in.blocks);
}
