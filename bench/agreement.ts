import type { Answer, AwardAnswer, BenchHousehold } from "./household.js";

/** How an engine's answer stands to the reference. */
export type Verdict =
  | "same"
  /** Everything alike, but for sums that are one fen apart. */
  | "fen"
  /** The engine gave no answer. */
  | "none"
  /** An award is refused, or the household, although what is missing may decide otherwise. */
  | "refused"
  /** An award or a sum is stated as certain, although something that is missing may change it. */
  | "certain"
  /** Something is called open that is settled, or a sum has no bounds that has some. */
  | "open"
  /** Only the list of missing facts is another. */
  | "missing"
  | "other";

/** What was found of one engine. */
export interface Agreement {
  /** Households with every fact, by verdict. */
  readonly complete: ReadonlyMap<Verdict, number>;
  /** Households that lack a fact, by verdict. */
  readonly lacking: ReadonlyMap<Verdict, number>;
  /** The first household of every verdict but `same`, with both answers. */
  readonly examples: ReadonlyMap<Verdict, Example>;
}

/** How one evaluator or engine agrees with `decide`. */
export interface Checked {
  readonly id: string;
  readonly name: string;
  readonly households: number;
  readonly agreement: Agreement;
  /** How many answers differ in a way that nothing explains. */
  readonly unexplained: number;
}

/** A household on which two answers differ. */
export interface Example {
  readonly household: BenchHousehold;
  readonly expected: Answer;
  readonly found: Answer | null;
}

/** The kinds of difference that an engine's nature explains; any other is somebody's mistake. */
export interface Excused {
  readonly complete: readonly Verdict[];
  readonly lacking: readonly Verdict[];
}

/** Compares the answers of an engine with the reference, household by household. */
export function agreementOf(
  households: readonly BenchHousehold[],
  expected: readonly Answer[],
  found: readonly (Answer | null)[],
): Agreement {
  const complete = new Map<Verdict, number>();
  const lacking = new Map<Verdict, number>();
  const examples = new Map<Verdict, Example>();
  households.forEach((household, index) => {
    const reference = expected[index];
    if (reference === undefined) return;
    const answer = found[index] ?? null;
    const isWhole = isComplete(household);
    const verdict = isWhole ? judgeComplete(reference, answer) : judgeLacking(reference, answer);
    const counts = isWhole ? complete : lacking;
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    if (verdict !== "same" && !examples.has(verdict))
      examples.set(verdict, { household, expected: reference, found: answer });
  });
  return { complete, lacking, examples };
}

/** How many answers are not the same and not of a kind that is excused. */
export function differences({ complete, lacking }: Agreement, excused: Excused): number {
  const count = (counts: ReadonlyMap<Verdict, number>, kinds: readonly Verdict[]) =>
    [...counts].reduce(
      (sum, [verdict, number]) => sum + (verdict === "same" || kinds.includes(verdict) ? 0 : number),
      0,
    );
  return count(complete, excused.complete) + count(lacking, excused.lacking);
}

/** Whether a household lacks no fact of the policy. */
export function isComplete(household: BenchHousehold): boolean {
  const { applicantBornOn, residentSince, persons, income, savings, tenure, rent, carer, children } = household;
  const facts = [applicantBornOn, residentSince, persons, income, savings, tenure, rent, carer, children];
  return !facts.includes(undefined) && children?.every(({ bornOn }) => bornOn !== undefined) === true;
}

function judgeComplete(expected: Answer, found: Answer | null): Verdict {
  if (found === null) return "none";
  if (found.outcome !== expected.outcome) return "other";
  const pairs = pairsOf(expected, found);
  if (pairs.some(([one, other]) => one.right !== other.right)) return "other";
  const apart = fenApart(pairs);
  return apart > 1 ? "other" : apart === 0 ? "same" : "fen";
}

function judgeLacking(expected: Answer, found: Answer | null): Verdict {
  if (found === null) return "none";
  const pairs = pairsOf(expected, found);
  if (pairs.some(([one, other]) => one.right !== false && other.right === false)) return "refused";
  if (pairs.some(([one, other]) => one.right !== true && other.right === true)) return "certain";
  if (pairs.some(([one, other]) => isNarrower(other, one))) return "certain";
  if (found.outcome !== expected.outcome || pairs.some(([one, other]) => one.right !== other.right)) return "open";
  if (pairs.some(([one, other]) => isNarrower(one, other))) return "open";
  if (pairs.some(([one, other]) => one.atLeast !== other.atLeast || one.atMost !== other.atMost)) return "fen";
  const isAlike = found.missing === null || found.missing.join() === expected.missing?.join();
  return isAlike ? "same" : "missing";
}

function pairsOf(expected: Answer, found: Answer): readonly (readonly [AwardAnswer, AwardAnswer])[] {
  return expected.awards.map((award, index) => {
    const other = found.awards[index];
    if (other === undefined) throw new Error("an engine left out an award");
    return [award, other];
  });
}

/** The most by which certain sums differ, in fen; without bound where one of them is open. */
function fenApart(pairs: readonly (readonly [AwardAnswer, AwardAnswer])[]): number {
  const isExact = pairs.flat().every(({ atLeast, atMost }) => atMost === atLeast);
  if (!isExact) return Number.POSITIVE_INFINITY;
  return Math.max(...pairs.map(([one, other]) => Math.abs(one.atLeast - other.atLeast)));
}

/** Whether the bounds of one are closer than those of the other, at either end, by more than a fen. */
function isNarrower(one: AwardAnswer, other: AwardAnswer): boolean {
  const most = (award: AwardAnswer) => award.atMost ?? Number.POSITIVE_INFINITY;
  return one.atLeast > other.atLeast + 1 || most(one) + 1 < most(other);
}
