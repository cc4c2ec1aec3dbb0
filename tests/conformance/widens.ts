import { isDeepStrictEqual } from "node:util";
import type {
  AwardResult,
  Determination,
  Finding,
  Funding,
  Instalment,
  Matching,
  Outcome,
  Share,
  SubjectResult,
} from "../../src/determination/index.js";
import { amountContains, mayBeNothing } from "./contains.js";

/**
 * Where an answer that knows less says something that the answer knowing more contradicts: it may leave open, it may
 * not be wrong. Empty when the one only widens the other.
 */
export function contradictions(less: Determination, more: Determination): readonly string[] {
  const found = new Contradictions();
  found.outcome("determination", less.outcome, more.outcome);
  less.schemes.forEach((scheme, index) => {
    const other = more.schemes[index];
    if (other === undefined) return;
    found.outcome(scheme.scheme, scheme.outcome, other.outcome);
    for (const subject of scheme.subjects) {
      const twin = other.subjects.find((one) => isDeepStrictEqual(one.subject, subject.subject));
      if (twin !== undefined) found.subject(scheme.scheme, subject, twin);
    }
  });
  return found.all;
}

class Contradictions {
  readonly all: string[] = [];

  #unless(holds: boolean, what: string, less: unknown, more: unknown): void {
    if (!holds) this.all.push(`${what}: ${JSON.stringify(less)} although ${JSON.stringify(more)}`);
  }

  outcome(at: string, less: Outcome, more: Outcome): void {
    this.#unless(less === more || less === "undetermined", `${at} outcome`, less, more);
  }

  subject(scheme: string, less: SubjectResult, more: SubjectResult): void {
    const at = `${scheme} ${JSON.stringify(less.subject)}`;
    this.outcome(at, less.outcome, more.outcome);
    this.#unless(less.place === null || less.place === more.place, `${at} place`, less.place, more.place);
    for (const award of more.awards) {
      const twin = less.awards.find((one) => one.award === award.award);
      // Which places have the award is not known while the place is not; an award of nothing need not be listed.
      const nothing = award.now === null && award.instalments.length === 0;
      if (twin === undefined) this.#unless(nothing || less.place === null, `${at} award`, null, award.award);
      else this.#award(`${at} ${award.award}`, twin, award);
    }
    if (less.testedOn === more.testedOn && less.place === more.place)
      for (const finding of more.findings) this.#finding(at, less, finding);
  }

  #award(at: string, less: AwardResult, more: AwardResult): void {
    this.#unless(amountContains(less.accrued, more.accrued), `${at} accrued`, less.accrued, more.accrued);
    this.#unless(amountContains(less.total, more.total), `${at} total`, less.total, more.total);
    // Without its dates an award has no units to compare.
    if (less.open.length > 0) return;
    this.#unless(more.open.length === 0, `${at} open`, less.open, more.open);
    this.#unless(less.continues === more.continues, `${at} continues`, less.continues, more.continues);
    this.#now(at, less.now, more.now);
    for (const instalment of more.instalments) this.#instalment(at, less, instalment);
    for (const instalment of less.instalments) {
      const known = more.instalments.some((other) => isSame(instalment, other)) || instalment.because.length > 0;
      if (!known) this.#unless(mayBeNothing(instalment.amount), `${at} instalment`, instalment, null);
    }
  }

  #now(at: string, less: AwardResult["now"], more: AwardResult["now"]): void {
    const unit = (now: AwardResult["now"]) => (now === null ? null : [now.first, now.last, now.testedOn]);
    this.#unless(isDeepStrictEqual(unit(less), unit(more)), `${at} now`, unit(less), unit(more));
    if (less === null || more === null) return;
    const holds = less.right.is === "unknown" || less.right.is === more.right.is;
    this.#unless(holds, `${at} right`, less.right, more.right);
    // A limit speaks of what is granted only: of a refused unit the sum is what it would have been without one.
    const unlimited = more.right.is === false && less.reductions.length > 0;
    if (!unlimited) this.#unless(amountContains(less.amount, more.amount), `${at} amount`, less.amount, more.amount);
  }

  #instalment(at: string, { instalments }: AwardResult, more: Instalment): void {
    const less = instalments.find((other) => isSame(other, more));
    if (less === undefined) {
      // An instalment whose clause or dates are open may come in other pieces.
      const loose = instalments.some(({ because }) => because.length > 0);
      this.#unless(loose, `${at} instalment`, null, more);
      return;
    }
    const what = `${at} instalment ${more.index}`;
    const states = (one: Instalment) => (one.state === "undetermined" ? one.possible : [one.state]);
    this.#unless(
      states(more).every((state) => states(less).includes(state)),
      `${what} state`,
      states(less),
      states(more),
    );
    this.#unless(
      less.due === null || less.due === more.due || less.first !== more.first || less.last !== more.last,
      `${what} due`,
      less.due,
      more.due,
    );
    const claimedOn = less.claim?.claimedOn ?? null;
    this.#unless(claimedOn === null || claimedOn === more.claim?.claimedOn, `${what} claim`, less.claim, more.claim);
    this.#unless(amountContains(less.amount, more.amount), `${what} amount`, less.amount, more.amount);
    this.#funding(what, less.funding, more.funding);
  }

  /** One clause may govern several parts of a payment, in different places: some part of it must leave each share open. */
  #funding(at: string, less: readonly Funding[], more: readonly Funding[]): void {
    if (less.some(({ kind }) => kind === "open")) return;
    for (const part of more) {
      if (part.kind !== "shares") continue;
      const twins = less.flatMap((other) => (other.kind === "shares" && other.clause === part.clause ? [other] : []));
      this.#unless(
        twins.some(
          ({ shares, matching }) => sharesContain(shares, part.shares) && dutyContains(matching, part.matching),
        ),
        `${at} funding`,
        twins,
        part,
      );
    }
  }

  #finding(at: string, less: SubjectResult, more: Finding): void {
    const twin = less.findings.find(({ clause }) => clause === more.clause);
    if (twin === undefined || twin.state === "undecided") return;
    // A test that is met lets pass, whether or not it turns out to apply; and what is decided alike by a clause and by
    // the exception to it is decided, whichever of the two it turns out to be.
    const alike = more.state === "not-applicable" && (twin.state === "satisfied" || more.exceptedBy !== null);
    this.#unless(alike || twin.state === more.state, `${at} finding ${more.clause}`, twin.state, more.state);
    if (twin.because.length === 0)
      this.#unless(isDeepStrictEqual(twin.value, more.value), `${at} value of ${more.clause}`, twin.value, more.value);
  }
}

/** The same payment: refused units at its ends may make it shorter. */
function isSame(less: Instalment, more: Instalment): boolean {
  return less.index === more.index && less.first <= more.first && less.last >= more.last;
}

/** A duty that could be checked is met or not, whatever else becomes known. */
function dutyContains(less: Matching | null, more: Matching | null): boolean {
  return less === null || more === null ? less === more : less.state === more.state || less.state === "unchecked";
}

function sharesContain(less: readonly Share[], more: readonly Share[]): boolean {
  return more.every((share) => {
    const other = less.find(({ payer, place }) => payer === share.payer && place === share.place);
    return other === undefined ? mayBeNothing(share.amount) : amountContains(other.amount, share.amount);
  });
}
