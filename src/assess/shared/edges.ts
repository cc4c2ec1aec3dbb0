import type { Formula } from "../../formula/index.js";
import { causesOfTruth, hull, joinAllCauses, unknownValue, type Value } from "../../value/index.js";
import type { Group } from "./groups.js";
import type { RatedUnit } from "./rated.js";
import type { Reader } from "./reader.js";

/**
 * A date of a payment, read where and when its last unit is. While the right to a unit at either end is open, it is not
 * known which unit comes first or last: the date is known only where the outermost and the innermost of them agree.
 */
export function readDateOf(group: Group, formula: Formula): Value {
  const firsts = possibleEnds(group.rated);
  const lasts = possibleEnds([...group.rated].reverse());
  const values = firsts.flatMap((first) =>
    lasts
      .filter((last) => first.unit.first <= last.unit.first)
      .map((last) => readerOf(group, first, last).valueOf(formula).value),
  );
  const [only, ...others] = values;
  if (only !== undefined && others.length === 0) return only;
  const because = joinAllCauses(group.rated.map(({ truth }) => causesOfTruth(truth)));
  return values.length === 0 ? unknownValue(because) : hull(values, because);
}

/** The outermost unit that may be the end, and the innermost: the first that certainly runs, or else the other end. */
function possibleEnds(inwards: readonly RatedUnit[]): readonly RatedUnit[] {
  const innermost = inwards.find(({ truth }) => truth.is === true) ?? inwards.at(-1);
  const [outermost] = inwards;
  if (outermost === undefined || innermost === undefined) return [];
  return outermost === innermost ? [outermost] : [outermost, innermost];
}

function readerOf({ index }: Group, first: RatedUnit, last: RatedUnit): Reader {
  return last.unit.reader.of({ instalment: { index, first: first.unit.first, last: last.unit.last } });
}
