import { isNonEmpty, type NonEmpty } from "../../base/non-empty.js";
import type { Item } from "../../condition/index.js";
import type { AwardResult, Finding, ShownQuantity, SubjectId, SubjectResult } from "../../determination/index.js";
import { show } from "../../formula/index.js";
import { type Cause, joinCauses } from "../../value/index.js";
import { payAward, rateAward, type WorkedAward } from "./awards.js";
import { writtenSize } from "./budget.js";
import { findingsOf } from "./findings.js";
import { type PlaceOn, placeOn } from "./governed.js";
import type { RatedSubject } from "./limiting/counts.js";
import { missingFacts } from "./missing.js";
import { allCauses, rightNow } from "./outcome.js";
import type { Reader } from "./reader.js";
import type { Judge } from "./right.js";
import { unitsOf } from "./units.js";
import type { World } from "./world.js";

/** The rights and amounts of one subject of one scheme, before limits and payments. */
export function rateSubject(world: World, item: Item | null, judge: Judge): RatedSubject {
  const awards = unitsOf(world, item).map((units) => rateAward(world, units, judge));
  return { world, item, awards };
}

const NONE: readonly Cause[] = Object.freeze([]);

/** The answer of one scheme for one subject whose units are rated, and limited. */
export function assessSubject({ world, item, awards: rated }: RatedSubject, judge: Judge): SubjectResult {
  const awards = rated.map((one) => payAward(world, item?.id ?? null, one));
  const { on } = world.options;
  const placeNow = placeOn(world, on, item);
  const reader = referenceReader(world, item, awards, placeNow);
  const findings = findingsOf(world, reader, awards, judge);
  const place = "code" in placeNow ? placeNow.code : null;
  const unplaced: readonly Cause[] = "code" in placeNow ? NONE : placeNow.because;
  const subject: SubjectId = item === null ? { kind: "household" } : { kind: "member", list: item.list, id: item.id };
  const testedOn = reader.day;
  const quantities = quantitiesOf(world, reader);
  const results = awards.map(({ result }) => result);
  const open = joinCauses(unplaced, allCauses(awards));
  const missing = missingFacts(world.program, open, findings);
  const right = rightNow(awards);
  // Written out, as spreading an object costs more than making it.
  if (right.is === "certain" && isNonEmpty(right.awards)) {
    const { awards: entitled } = right;
    return { subject, place, testedOn, findings, quantities, awards: results, missing, outcome: "eligible", entitled };
  }
  const because = joinCauses(unplaced, right.is === "possible" ? right.because : NONE);
  const isAll = because.length === open.length && because.every((cause, index) => cause === open[index]);
  const undecided = isAll ? missing : missingFacts(world.program, because, findings);
  if (isNonEmpty(undecided) && world.law.mayReach(on)) {
    const outcome = "undetermined";
    return { subject, place, testedOn, findings, quantities, awards: results, missing, outcome, undecided };
  }
  const held = place !== null && world.ofEffect("awards", on, place).length > 0;
  // A day that no clause governs has no findings; what begins on a later day is still listed.
  if (!held) {
    const later = results.filter(hasSomething);
    const outcome = "not-in-force";
    return { subject, place, testedOn, findings: [], quantities, awards: later, missing, outcome };
  }
  const refusedBy = refusalsOf(awards, findings, world, place);
  return { subject, place, testedOn, findings, quantities, awards: results, missing, outcome: "ineligible", refusedBy };
}

/**
 * The day on which clauses are read for the explanation: the test day of the unit that contains the day of assessment,
 * else that of the instalment still to be had, else the day itself.
 */
function referenceReader(world: World, item: Item | null, awards: readonly WorkedAward[], placeNow: PlaceOn): Reader {
  const current =
    awards.find((award) => award.current !== null && award.current.truth.is !== false) ??
    awards.find((award) => award.current !== null);
  if (current?.current != null) return current.current.unit.reader;
  const living = awards
    .flatMap(({ instalments }) => instalments)
    .find(({ states }) => states.some((state) => state !== "future" && state !== "forfeited"));
  const unit = living?.rated[0]?.unit;
  if (unit !== undefined) return unit.reader;
  const place = "code" in placeNow ? placeNow.code : world.scheme.jurisdiction;
  return world.reader(world.options.on, place, item);
}

function refusalsOf(
  awards: readonly WorkedAward[],
  findings: readonly Finding[],
  world: World,
  place: string,
): NonEmpty<string> {
  const refusals = new Set<string>();
  for (const { state, effect, clause } of findings)
    if (state === "refuses" && effect !== "awards") refusals.add(clause);
  const hasClauses = refusals.size > 0;
  const [meant, all]: [string[], string[]] = [[], []];
  for (const { current } of awards) {
    if (current === null || current.right.is !== false) continue;
    const { refusedBy } = current.right;
    // An award that by its own guard was never meant for this subject refuses nothing, unless nothing else does.
    const isMeant = !refusedBy.includes(current.unit.clause.address);
    for (const by of refusedBy) {
      all.push(by);
      if (isMeant) meant.push(by);
    }
  }
  if (meant.length > 0 || !hasClauses) for (const by of meant.length > 0 ? meant : all) refusals.add(by);
  for (const { instalments } of awards)
    for (const { instalment, pays } of instalments)
      if (instalment.state === "forfeited" && pays !== null) refusals.add(pays);
  // Nothing refuses, and yet nothing is granted: the day lies outside the period of every award.
  const named =
    refusals.size > 0 ? [...refusals] : world.ofEffect("awards", world.options.on, place).map(({ address }) => address);
  return isNonEmpty(named) ? named : [world.scheme.id];
}

function hasSomething({ instalments, open }: AwardResult): boolean {
  return instalments.length > 0 || open.length > 0;
}

const NONE_SHOWN: readonly ShownQuantity[] = Object.freeze([]);

/** The quantities that definitions ask to be shown, for the household and for the subject. */
function quantitiesOf(world: World, reader: Reader): readonly ShownQuantity[] {
  const { shown } = reader.view;
  if (shown.length === 0) return NONE_SHOWN;
  return shown.flatMap((clause): readonly ShownQuantity[] => {
    if (clause.list !== null && (clause.as === null || !reader.hasItem(clause.as))) return [];
    const traced = reader.defined(clause);
    world.spend(writtenSize(traced.step));
    return [{ definition: clause.slot, value: show(traced.value), steps: traced.step }];
  });
}
