import { ok, type Result, refused } from "../../../base/result.js";
import type { Item } from "../../../condition/index.js";
import type { Issue } from "../../../issue/index.js";
import { floor, fractionText, multiply, negate, type Quantity, quantityOf } from "../../../money/index.js";
import type { Household, LinkedScheme, Program } from "../../../program/index.js";
import { type Cause, causesOfTruth } from "../../../value/index.js";
import { judge } from "../../assess-by.js";
import { payAward, type RatedAward } from "../../shared/awards.js";
import { Budget } from "../../shared/budget.js";
import { placeOn } from "../../shared/governed.js";
import type { RatedSubject } from "../../shared/limiting/counts.js";
import { issueOfLimit } from "../../shared/limits.js";
import { rightNow } from "../../shared/outcome.js";
import type { RatedUnit } from "../../shared/rated.js";
import { rateSchemes } from "../../shared/scheme.js";
import { type AssessOptions, World } from "../../shared/world.js";
import { CompiledEvaluator } from "../full/sight.js";
import { emptyWords, setBit } from "./bits.js";
import { lawCode } from "./codes.js";
import { bestOf } from "./decide.js";
import { noRightsTo } from "./no-rights.js";
import { OUTCOME, type OutcomeCode, RIGHT, type SchemeRow, type SubjectRow } from "./row.js";
import { awardSlotsOf, clausesOf } from "./scheme-order.js";
import type { CauseCode } from "./unknown.js";

/**
 * Decides schemes by exact fractions: the rights and the amounts of the day, without findings and steps, and without payments
 * where a unit of the day is granted. Those that a limit binds together must be among them together.
 */
export function rowsExactly(
  program: Program,
  schemes: readonly LinkedScheme[],
  household: Household,
  options: AssessOptions,
): Result<readonly SchemeRow[], Issue> {
  const budget = new Budget();
  const evaluator = new CompiledEvaluator();
  try {
    const worlds = schemes.map((scheme) => new World(program, scheme, household, options, budget, evaluator));
    const rated = rateSchemes(worlds, () => judge);
    return ok(
      rated.map(({ world, subjects }) => (subjects === null ? unlistedRow(world) : schemeRow(world, subjects))),
    );
  } catch (error) {
    return refused([issueOfLimit(error)]);
  }
}

function unlistedRow({ program, scheme, law, options }: World): SchemeRow {
  const mayReach = law.mayReach(options.on);
  const list = scheme.subject.kind === "each" ? scheme.subject.list : "";
  return {
    scheme: program.schemes.indexOf(scheme),
    outcome: mayReach ? OUTCOME.undetermined : OUTCOME["not-in-force"],
    subjects: [],
    missing: mayReach ? [lawCode({ name: list, by: "household" })] : [],
  };
}

function schemeRow(world: World, rated: readonly RatedSubject[]): SchemeRow {
  const { program, scheme, law, options } = world;
  const bits = new Map(clausesOf(scheme).map(({ address }, bit) => [address, bit]));
  const slots = awardSlotsOf(scheme);
  const subjects = rated.map((one) => subjectRow(one, slots, bits));
  const none = law.mayReach(options.on) ? OUTCOME.ineligible : OUTCOME["not-in-force"];
  return {
    scheme: program.schemes.indexOf(scheme),
    outcome: subjects.length === 0 ? none : bestOf(subjects),
    subjects,
    missing: [],
  };
}

function subjectRow(
  { world, item, awards }: RatedSubject,
  slots: readonly string[],
  bits: ReadonlyMap<string, number>,
): SubjectRow {
  const { on } = world.options;
  const numbers = noRightsTo(slots.length).slice();
  const words = emptyWords(bits.size);
  const missing = new Set<CauseCode>();
  const current = awards.map((award) => unitOf(award, on));
  const isGranted = current.some((unit) => unit?.truth.is === true);
  const { outcome, listed } = isGranted
    ? { outcome: OUTCOME.eligible, listed: awards }
    : withoutGrant(world, item, awards, missing);
  for (const [index, award] of awards.entries()) {
    const { open, slot } = award.units;
    const at = 3 * slots.indexOf(slot);
    const unit = current[index] ?? null;
    if (open.length > 0) {
      note(open, missing);
      numbers.splice(at, 3, RIGHT.open, 0, Number.POSITIVE_INFINITY);
    } else if (unit !== null && listed.includes(award)) {
      numbers.splice(at, 3, ...numbersOf(unit, world.scheme.currency.decimals, missing));
      for (const clause of unit.right.is === false ? unit.right.refusedBy : []) {
        const bit = bits.get(clause);
        if (bit !== undefined) setBit(words, bit);
      }
    }
  }
  return { subject: item?.index ?? -1, outcome, awards: numbers, refused: words, missing: [...missing] };
}

/** The unit of an award that contains a day. */
function unitOf({ reached }: RatedAward, on: string): RatedUnit | null {
  return reached.find(({ unit }) => unit.begins <= on && on <= unit.last) ?? null;
}

/** The outcome where no unit of the day is granted, as it may rest on payments of others; and the awards that are listed. */
function withoutGrant(
  world: World,
  item: Item | null,
  awards: readonly RatedAward[],
  missing: Set<CauseCode>,
): { readonly outcome: OutcomeCode; readonly listed: readonly RatedAward[] } {
  const { on } = world.options;
  const paid = awards.map((award) => payAward(world, item?.id ?? null, award));
  const right = rightNow(paid);
  if (right.is === "certain") return { outcome: OUTCOME.eligible, listed: awards };
  const place = placeOn(world, on, item);
  const unplaced = "code" in place ? [] : place.because;
  const because = right.is === "possible" ? right.because : [];
  if (unplaced.length + because.length > 0 && world.law.mayReach(on)) {
    note(unplaced, missing);
    note(because, missing);
    return { outcome: OUTCOME.undetermined, listed: awards };
  }
  const isHeld = "code" in place && world.ofEffect("awards", on, place.code).length > 0;
  if (isHeld) return { outcome: OUTCOME.ineligible, listed: awards };
  // On a day that no clause governs, what is paid on another is still listed.
  return {
    outcome: OUTCOME["not-in-force"],
    listed: awards.filter((_, index) => paid[index]?.instalments.length !== 0),
  };
}

function note(causes: readonly Cause[], missing: Set<CauseCode>): void {
  for (const cause of causes) missing.add(lawCode(cause));
}

/** The right to a unit, and the least and the most that it comes to in minor units. */
function numbersOf(
  { unit, truth, right, amount, limited }: RatedUnit,
  decimals: number,
  missing: Set<CauseCode>,
): readonly [right: number, least: number, most: number] {
  if (right.is === false) return [RIGHT.refused, 0, 0];
  note(causesOfTruth(truth), missing);
  const code = right.is === true ? RIGHT.granted : RIGHT.open;
  const value = limited === null ? amount : limited.amount;
  if (value === null || unit.clause.amount === "none") return [code, Number.NaN, Number.NaN];
  note(value.because, missing);
  const minor = quantityOf(10 ** decimals);
  const { low, high } = value;
  return [
    code,
    low === null ? Number.NEGATIVE_INFINITY : wholeOf(floor(multiply(low, minor))),
    high === null ? Number.POSITIVE_INFINITY : wholeOf(negate(floor(negate(multiply(high, minor))))),
  ];
}

/** A whole quantity as a number; one beyond the safe integers is as near as a number can be. */
function wholeOf(quantity: Quantity): number {
  return Number(fractionText(quantity).split("/")[0]) + 0;
}
