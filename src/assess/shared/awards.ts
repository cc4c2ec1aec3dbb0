import type { AwardResult, CurrentUnit } from "../../determination/index.js";
import { ZERO } from "../../money/index.js";
import { between, type NumberValue } from "../../value/index.js";
import { amountOf, sumOf } from "./amounts.js";
import { instalmentsOf, type WorkedInstalment } from "./instalments.js";
import { contribution, type RatedUnit, rate } from "./rated.js";
import type { Judge } from "./right.js";
import type { AwardUnits } from "./units.js";
import type { World } from "./world.js";

/** One award worked out for one subject, with what the outcome is decided from. */
export interface WorkedAward {
  readonly units: AwardUnits;
  readonly rated: readonly RatedUnit[];
  readonly current: RatedUnit | null;
  readonly instalments: readonly WorkedInstalment[];
  readonly result: AwardResult;
}

/** Works out one award: the right and amount of each unit, then its payments. */
export function workAward(world: World, subject: string | null, units: AwardUnits, judge: Judge): WorkedAward {
  const { on } = world.options;
  const rated = units.units.map((unit) => rate(world, unit, judge));
  const current = rated.find(({ unit }) => unit.begins <= on && on <= unit.last) ?? null;
  const instalments = instalmentsOf(world, subject, rated);
  const open: NumberValue = between(ZERO, null, units.open);
  const sum = (parts: readonly RatedUnit[]) => (units.open.length > 0 ? open : sumOf(parts.map(contribution)));
  const { currency } = world.scheme;
  const result: AwardResult = {
    award: units.slot,
    clause: units.clause.address,
    form: units.clause.form,
    tags: units.clause.tags,
    text: units.clause.text,
    now: current === null ? null : currentUnit(world, current),
    accrued: amountOf(sum(rated.filter(({ unit }) => unit.begins <= on)), currency),
    total: amountOf(sum(rated), currency),
    instalments: instalments.map(({ instalment }) => instalment),
    continues: units.continues,
    open: units.open,
  };
  return { units, rated, current, instalments, result };
}

function currentUnit(world: World, rated: RatedUnit): CurrentUnit {
  const { unit } = rated;
  return {
    first: unit.first,
    last: unit.last,
    testedOn: unit.testedOn,
    projected: unit.testedOn > world.options.on,
    right: rated.right,
    amount: amountOf(rated.amount, world.scheme.currency),
    steps: rated.steps,
  };
}
