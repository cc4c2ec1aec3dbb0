import type { InstalmentState } from "../../determination/index.js";
import { type Cause, causesOf, causesOfTruth, joinAllCauses } from "../../value/index.js";
import type { WorkedAward } from "./awards.js";
import { UNASSIGNED } from "./funding.js";
import type { WorkedInstalment } from "./instalments.js";

/** States in which an instalment is still to be had. */
const LIVING: ReadonlySet<InstalmentState> = new Set(["claimable", "claimed", "due"]);

/** What the awards of a subject say about its right on the day of assessment. */
export type RightNow =
  | { readonly is: "certain"; readonly awards: readonly string[] }
  | { readonly is: "possible"; readonly because: readonly Cause[] }
  | { readonly is: "none" };

/**
 * There is a right when the unit that contains the day is granted, or an instalment that is claimable, claimed or due
 * rests on a granted unit, or one that is to come on a granted unit that has already begun: what a family has earned
 * until the day before it is paid is not refused on that day. There may be one when any of these is open.
 */
export function rightNow(awards: readonly WorkedAward[]): RightNow {
  const certain: string[] = [];
  for (const award of awards) if (isGranted(award)) certain.push(award.result.award);
  if (certain.length > 0) return { is: "certain", awards: certain };
  const because = joinAllCauses(awards.map(openCauses));
  const possible = awards.some(mayBeGranted);
  return possible ? { is: "possible", because } : { is: "none" };
}

/** Whether an award certainly gives something on the day: its current unit, or a payment still to be had. */
export function isGranted({ current, instalments }: WorkedAward): boolean {
  return (
    current?.truth.is === true ||
    instalments.some(
      (one) =>
        one.states.every((state) => LIVING.has(state) || state === "future") &&
        countedOf(one, one.states.includes("future")).some(({ truth }) => truth.is === true),
    )
  );
}

/** Whether an award gives something on the day, or may do so when more is known. */
export function mayBeGranted({ units, current, instalments }: WorkedAward): boolean {
  return units.open.length > 0 || current?.truth.is === "unknown" || instalments.some(mayLive);
}

function mayLive(one: WorkedInstalment): boolean {
  const isLiving = one.states.some((state) => LIVING.has(state));
  const mayLater = one.states.includes("future");
  return (isLiving || mayLater) && countedOf(one, !isLiving).some(({ truth }) => truth.is !== false);
}

/** The units on which a payment rests; of one that is not due yet, those of it that have accrued. */
function countedOf({ rated, accrued }: WorkedInstalment, future: boolean): WorkedInstalment["rated"] {
  return future ? accrued : rated;
}

function openCauses(award: WorkedAward): readonly Cause[] {
  const { units, current, instalments } = award;
  const isKnown =
    units.open.length === 0 &&
    current?.truth.is !== "unknown" &&
    instalments.every(({ instalment, rated }) => instalment.because.length === 0 && rated.every(isCertain));
  return isKnown ? NONE : causesOfAward(award);
}

function isCertain({ truth }: WorkedInstalment["rated"][number]): boolean {
  return truth.is !== "unknown";
}

function causesOfAward({ units, current, instalments }: WorkedAward): readonly Cause[] {
  const open: (readonly Cause[])[] = [];
  note(units.open, open);
  if (current !== null) note(causesOfTruth(current.truth), open);
  const living = instalments.filter(mayLive);
  for (const { instalment } of living) note(instalment.because, open);
  for (const { rated } of living) for (const { truth } of rated) note(causesOfTruth(truth), open);
  return open.length === 0 ? NONE : joinAllCauses(open);
}

const NONE: readonly Cause[] = [];

function note(causes: readonly Cause[], into: (readonly Cause[])[]): void {
  if (causes.length > 0) into.push(causes);
}

/** Everything that keeps any part of the answer open: right, amounts, dates, shares. */
export function allCauses(awards: readonly WorkedAward[]): readonly Cause[] {
  if (awards.every(isSettled)) return NONE;
  const open: (readonly Cause[])[] = [];
  for (const award of awards) note(openCauses(award), open);
  for (const { rated } of awards) for (const { truth } of rated) note(causesOfTruth(truth), open);
  for (const { rated } of awards) {
    for (const { truth, amount, limited } of rated)
      if (amount !== null && truth.is !== false) note(causesOf(limited?.amount ?? amount), open);
  }
  for (const { result } of awards) if (typeof result.form !== "string") note(result.form.because, open);
  for (const { instalments } of awards) for (const { instalment } of instalments) note(instalment.because, open);
  for (const { instalments } of awards) {
    for (const { instalment } of instalments)
      for (const funding of instalment.funding) note(fundingCauses(funding), open);
  }
  return open.length === 0 ? NONE : joinAllCauses(open);
}

/** Whether nothing at all keeps an award open: so it is with most. */
function isSettled(award: WorkedAward): boolean {
  return (
    openCauses(award).length === 0 &&
    typeof award.result.form === "string" &&
    award.rated.every(hasKnownAmount) &&
    award.instalments.every(({ instalment }) => instalment.because.length === 0 && instalment.funding === UNASSIGNED)
  );
}

function hasKnownAmount({ truth, amount, limited }: WorkedAward["rated"][number]): boolean {
  return truth.is !== "unknown" && limited === null && (amount === null || amount.because.length === 0);
}

function fundingCauses(funding: WorkedInstalment["instalment"]["funding"][number]): readonly Cause[] {
  if (funding.kind === "open") return funding.because;
  if (funding.kind === "unassigned") return NONE;
  const open: (readonly Cause[])[] = [];
  if (funding.kind === "shares")
    for (const { amount } of funding.shares) if (amount.kind === "between") note(amount.because, open);
  if (funding.matching !== null) note(funding.matching.because, open);
  return joinAllCauses(open);
}
