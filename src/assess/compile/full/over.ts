import { type Step, show, type Traced } from "../../../formula/index.js";
import { native, nativeInteger, ONE, add as plus, type Quantity } from "../../../money/index.js";
import {
  addNumbers,
  asNumber,
  between,
  type Cause,
  causesOf,
  dateValue,
  hull,
  joinAllCauses,
  NEVER,
  TRUE,
  type Truth,
  unknownValue,
  type Value,
} from "../../../value/index.js";
import type { Run } from "./code.js";
import { causesOfList, itemsFor } from "./conditions.js";
import { extremeNumber, extremeOfDates } from "./extremes.js";
import type { Compile } from "./formulas.js";
import type { Frame, Held } from "./frame.js";
import { exactly, point } from "./natively.js";
import { NOTHING } from "./numbers.js";
import { made } from "./steps.js";

/** What one item contributes, and whether it counts at all. */
interface Contribution {
  readonly counts: Truth;
  readonly value: Value;
}

const ONE_ITEM: Value = exactly(native(ONE));

export const over: Compile<"over"> = (node, code) => {
  const where = node.where === null ? null : code.test(node.where);
  const of = node.of === null ? null : code.part(node.of);
  const otherwise = node.otherwise === null ? null : code.part(node.otherwise);
  const { list, besides, as, take, dates } = node;
  const notGiven = unlisted(list, take, dates);
  const noItem = unknownValue([{ name: list, by: "law" }]);
  return (frame) => {
    const items = itemsFor(frame, list, besides);
    if (items === null) return notGiven;
    frame.spend(items.length);
    const count = of === null && take === "count" ? counted(items, where, frame, as) : null;
    if (count !== null) return made("over", exactly(nativeInteger(count)), NO_STEPS, list, node.private);
    const steps: Step[] = [];
    const considered: Contribution[] = [];
    for (const item of items) {
      const inner = frame.with(as, item);
      const counts = where === null ? TRUE : where(inner);
      if (counts.is === false) continue;
      if (of === null) {
        considered.push({ counts, value: ONE_ITEM });
        continue;
      }
      const traced = of(inner);
      steps.push(traced.step);
      considered.push({ counts, value: traced.value });
    }
    const none = () => (otherwise === null ? noItem : otherwise(frame).value);
    const value =
      take === "count" || take === "sum"
        ? sumOf(considered)
        : dates
          ? dateExtreme(considered, take)
          : numberExtreme(considered, take, none);
    return made("over", value, steps, list, node.private);
  };
};

const NO_STEPS: readonly Step[] = Object.freeze([]);

/** How many items count; null where that is open. */
function counted(items: readonly Held[], where: Run<Truth> | null, frame: Frame, as: string): number | null {
  if (where === null) return items.length;
  let count = 0;
  for (const item of items) {
    const counts = where(frame.with(as, item));
    if (counts.is === "unknown") return null;
    if (counts.is) count += 1;
  }
  return count;
}

function unlisted(list: string, take: "count" | "sum" | "least" | "greatest", dates: boolean): Traced {
  const because = causesOfList(list);
  const value = dates ? unknownValue(because) : between(take === "count" ? NOTHING : null, null, because);
  return { value, step: { operation: "over", name: list, value: show(value) } };
}

/** The sum; an item that may not count contributes something between nothing and its value. */
function sumOf(considered: readonly Contribution[]): Value {
  let sum: Quantity = NOTHING;
  for (const { counts, value } of considered) {
    const quantity = counts.is === true ? point(value) : null;
    if (quantity === null) return addNumbers(considered.map((one) => asNumber(possibly(one))));
    sum = plus(sum, quantity);
  }
  return exactly(sum);
}

function possibly({ counts, value }: Contribution): Value {
  return counts.is === "unknown" ? hull([exactly(NOTHING), value], counts.because) : value;
}

/** The earliest or latest date of the items that count; of none it is an event that has not happened. */
function dateExtreme(considered: readonly Contribution[], take: "least" | "greatest"): Value {
  const open = openCauses(considered);
  const pick = (contributions: readonly Contribution[]) =>
    extremeOfDates(
      take,
      contributions.flatMap(({ value }) => (value.kind === "date" ? [value.date] : [])),
    ) ?? NEVER;
  const certain = considered.filter(({ counts }) => counts.is === true);
  const found = pick(certain);
  if (open.length === 0) return dateValue(found);
  // A doubtful item that could not change the answer leaves it known.
  const isDated = considered.every(({ value }) => value.kind === "date");
  return isDated && certain.length > 0 && found === pick(considered) ? dateValue(found) : unknownValue(open);
}

/** The least or greatest number of the items that count; `none` says what holds where there is no item. */
function numberExtreme(considered: readonly Contribution[], take: "least" | "greatest", none: () => Value): Value {
  if (considered.length === 0) return none();
  const valuesOf = (contributions: readonly Contribution[]) => contributions.map(({ value }) => value);
  const certain = considered.filter(({ counts }) => counts.is === true);
  if (considered.length === certain.length) return extremeNumber(take, valuesOf(certain));
  const open = openCauses(considered);
  return certain.length > 0
    ? hull([extremeNumber(take, valuesOf(considered)), extremeNumber(take, valuesOf(certain))], open)
    : hull([none(), ...valuesOf(considered)], open);
}

function openCauses(considered: readonly Contribution[]): readonly Cause[] {
  return joinAllCauses([
    ...considered.map(({ counts }) => (counts.is === "unknown" ? counts.because : [])),
    ...considered.map(({ value }) => causesOf(value)),
  ]);
}
