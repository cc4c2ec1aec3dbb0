import type { BuiltIn } from "../../condition/index.js";
import { quantityOf } from "../../money/index.js";
import { dateValue, exact, type Value } from "../../value/index.js";
import type { Around } from "./reader.js";

export type BuiltIns = Readonly<Partial<Record<BuiltIn, Value>>>;

/** What a formula may read of the unit, the payment or the limit that it is evaluated for, by name. */
export function builtInsOf(around: Around): BuiltIns {
  if ("limit" in around) return { "limit.total": around.limit.total, "limit.highest": around.limit.highest };
  const { index, first, last } = "unit" in around ? around.unit : around.instalment;
  const values = [exact(quantityOf(index)), dateValue(first), dateValue(last)] as const;
  return "unit" in around
    ? { "unit.index": values[0], "unit.first": values[1], "unit.last": values[2] }
    : { "instalment.index": values[0], "instalment.first": values[1], "instalment.last": values[2] };
}
