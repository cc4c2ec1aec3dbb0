import { NEVER_CIVIL } from "../../../calendar/index.js";
import type { Carrying, Take } from "./carry.js";
import { eachOf } from "./carry-test.js";
import { lawCode, listCode } from "./codes.js";
import type { Expression } from "./expression.js";
import {
  type Carried,
  type Carry,
  type CauseCode,
  causesOf,
  extreme,
  hull,
  joined,
  Open,
  Range,
  sum,
} from "./unknown.js";

/** What an item adds, and whether it counts. */
interface Contribution {
  readonly counts: Carry;
  readonly value: Carried;
}

type Over = Extract<Expression, { kind: "over" }>;

/** A count, sum, least or greatest over a list, some of whose items may count and some of whose values may be unknown. */
export function carryOver(over: Over, around: Carrying): Take {
  const where = over.where === null ? null : around.test(over.where);
  const of = over.of === null ? null : around.take(over.of);
  const otherwise = over.otherwise === null ? null : around.take(over.otherwise);
  return (at) => {
    const items = at.lists[over.list];
    if (items === undefined) return unknownList(over);
    const contributions = eachOf(at, items, over.depth, over.besides, (): Contribution => {
      const counts = where === null ? true : where(at);
      if (counts === false || of === null) return { counts, value: 1 };
      return { counts, value: of(at) };
    });
    const considered = contributions.filter(({ counts }) => counts !== false);
    if (over.take === "count" || over.take === "sum") return sum(considered.map(possibly));
    const sign = over.take === "least" ? -1 : 1;
    if (over.dates) return dateExtreme(considered, sign);
    const none = () =>
      otherwise === null
        ? new Open([lawCode({ name: around.layout.lists[over.list]?.name ?? "", by: "law" })])
        : otherwise(at);
    return numberExtreme(considered, sign, none);
  };
}

function unknownList({ list, take, dates }: Over): Carried {
  const because = [listCode(list)];
  if (dates) return new Open(because);
  return new Range(take === "count" ? 0 : Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, because);
}

/** An item that may not count contributes something between nothing and its value. */
function possibly({ counts, value }: Contribution): Carried {
  return typeof counts === "object" ? hull([0, value], counts.because) : value;
}

function openCauses(considered: readonly Contribution[]): readonly CauseCode[] {
  const counted = considered.reduce<readonly CauseCode[]>(
    (all, { counts }) => (typeof counts === "object" ? joined(all, counts.because) : all),
    [],
  );
  return considered.reduce((all, { value }) => joined(all, causesOf(value)), counted);
}

/** The earliest or latest date of the items that count; of none it is an event that has not happened. */
function dateExtreme(considered: readonly Contribution[], sign: -1 | 1): Carried {
  const open = openCauses(considered);
  const certain = considered.filter(({ counts }) => counts === true);
  const pick = (contributions: readonly Contribution[]) => {
    const days = contributions.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
    if (days.length === 0) return NEVER_CIVIL;
    return sign < 0 ? Math.min(...days) : Math.max(...days);
  };
  if (open.length === 0) return pick(certain);
  const undated = considered.some(({ value }) => typeof value !== "number");
  // A doubtful item that could not change the answer leaves it known.
  const same = !undated && certain.length > 0 && pick(certain) === pick(considered);
  return same ? pick(certain) : new Open(open);
}

/** The least or greatest number of the items that count; `none` says what holds where there is no item. */
function numberExtreme(considered: readonly Contribution[], sign: -1 | 1, none: () => Carried): Carried {
  const certain = considered.filter(({ counts }) => counts === true).map(({ value }) => value);
  const open = openCauses(considered);
  if (considered.length === 0) return none();
  const all = considered.map(({ value }) => value);
  if (considered.length === certain.length) return extreme(certain, sign);
  if (certain.length > 0) return hull([extreme(all, sign), extreme(certain, sign)], open);
  return hull([none(), ...all], open);
}
