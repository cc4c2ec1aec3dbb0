import type { PlainDate } from "../../calendar/index.js";
import type { AwardResult, CurrentUnit } from "../../determination/index.js";
import { show } from "../../formula/index.js";
import { ZERO } from "../../money/index.js";
import type { LinkedClauseOf } from "../../program/index.js";
import { between, causesOf, type NumberValue } from "../../value/index.js";
import { AmountWriter, sumOf } from "./amounts.js";
import { type Group, groupUnits } from "./groups.js";
import { type WorkedInstalment, workOut } from "./instalments.js";
import type { HeldLimit } from "./limiting/counts.js";
import { contribution, type Ending, NOT_ENDED, type RatedUnit, rate } from "./rated.js";
import type { Reader } from "./reader.js";
import { isReduced, reductionsOf } from "./reductions.js";
import { readingsOf } from "./rests.js";
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

/** One award before its payments are worked out: the right and the amount of each unit, and which are paid together. */
export interface RatedAward {
  readonly units: AwardUnits;
  readonly reached: readonly RatedUnit[];
  readonly groups: readonly Group[];
  /** The limits that hold for it, whether or not they take anything of it. */
  readonly limits: readonly HeldLimit[];
}

/** Decides the right to each unit of an award, and works out its amount. */
export function rateAward(world: World, units: AwardUnits, judge: Judge): RatedAward {
  let ending: Ending = NOT_ENDED;
  const reached = units.units.map((unit) => {
    const rated = rate(world, unit, judge, ending);
    ending = rated.ending;
    return rated;
  });
  return { units, reached, groups: groupUnits(world, reached), limits: NONE };
}

/** Works out the payments of an award, and what it comes to. */
export function payAward(
  world: World,
  subject: string | null,
  { units, reached, groups: all, limits }: RatedAward,
): WorkedAward {
  const { on } = world.options;
  const groups = units.continues ? all.filter((group) => isListed(group, world)) : all;
  const rated = units.continues ? listedOf(reached, groups, world.options.horizon) : reached;
  const current = currentOf(rated, on);
  const amounts = new AmountWriter(units.clause, world.scheme.currency);
  const instalments = groups.length === 0 ? NONE : groups.map((group) => workOut(world, subject, group, amounts));
  const total = units.open.length > 0 ? between(ZERO, null, units.open) : contributed(rated);
  const begun = begunBy(rated, on);
  const accrued = begun === rated || units.open.length > 0 ? total : contributed(begun);
  const reader = current?.unit.reader ?? rated.at(-1)?.unit.reader ?? null;
  const result: AwardResult = {
    award: units.slot,
    clause: units.clause.address,
    form: formOf(units.clause, reader),
    loan: loanOf(units.clause, reader),
    tags: units.clause.tags,
    text: units.clause.text,
    now: current === null ? null : currentUnit(world, current, amounts),
    unlimited: rated.some(isReduced)
      ? amounts.write(sumOf(rated.map((one) => contribution({ ...one, limited: null }))))
      : null,
    accrued: amounts.write(accrued),
    total: amounts.write(total),
    instalments: instalments.length === 0 ? NONE : instalments.map(({ instalment }) => instalment),
    continues: units.continues,
    open: units.open,
    rests: readingsOf(world, units, limits),
  };
  return { units, rated, current, instalments, result };
}

/** The unit that contains a day. */
function currentOf(rated: readonly RatedUnit[], on: PlainDate): RatedUnit | null {
  for (const one of rated) if (one.unit.begins <= on && on <= one.unit.last) return one;
  return null;
}

/** The units that have begun by a day; the same list where all have. */
function begunBy(rated: readonly RatedUnit[], on: PlainDate): readonly RatedUnit[] {
  for (const { unit } of rated) if (unit.begins > on) return rated.filter((one) => one.unit.begins <= on);
  return rated;
}

function contributed(rated: readonly RatedUnit[]): NumberValue | null {
  const only = rated[0];
  return only !== undefined && rated.length === 1 ? contribution(only) : sumOf(rated.map(contribution));
}

/** Of units that go on without end, those that a listed payment holds, or that begin by the horizon. */
function listedOf(reached: readonly RatedUnit[], groups: readonly Group[], horizon: PlainDate): readonly RatedUnit[] {
  const grouped = new Set(groups.flatMap((group) => group.rated));
  return reached.filter((one) => grouped.has(one) || one.unit.first <= horizon);
}

/** Of units that go on without end, whether a payment begins by the horizon and is ever whole. */
function isListed(group: Group, world: World): boolean {
  return group.first <= world.options.horizon && group.pays?.in !== "one";
}

function currentUnit(world: World, rated: RatedUnit, amounts: AmountWriter): CurrentUnit {
  const { unit } = rated;
  const amount = rated.limited === null ? rated.amount : rated.limited.amount;
  return {
    first: unit.first,
    last: unit.last,
    testedOn: unit.testedOn,
    projected: unit.testedOn > world.options.on,
    right: rated.right,
    amount: amounts.write(amount, unit.clause),
    steps: rated.steps,
    reductions: rated.limited === null ? NONE : reductionsOf(world, [rated]),
  };
}

const NONE: readonly never[] = Object.freeze([]);

/** The form, or, where it is somebody's choice, what may be chosen; read with the current unit, or the last. */
function formOf(clause: LinkedClauseOf<"awards">, reader: Reader | null): AwardResult["form"] {
  const { form } = clause;
  const value = form.op === "literal" ? form.value : reader === null ? null : reader.valueOf(form).value;
  if (value?.kind === "text") return value.value;
  const oneOf = form.type.kind === "choice" ? form.type.options : [];
  return { oneOf, because: value === null ? [] : causesOf(value) };
}

function loanOf(clause: LinkedClauseOf<"awards">, reader: Reader | null): AwardResult["loan"] {
  if (clause.loan === null || reader === null) return null;
  const { interest, repaidBy } = clause.loan;
  return {
    interest: show(reader.valueOf(interest).value),
    repaidBy:
      typeof repaidBy === "string"
        ? { unknown: [{ name: clause.address, by: "law" }] }
        : show(reader.valueOf(repaidBy).value),
  };
}
