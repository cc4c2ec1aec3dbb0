import { contains, plainDate } from "../../../calendar/index.js";
import type { LinkedClause, LinkedClauseOf } from "../../../program/index.js";
import type { Expression, Test } from "./expression.js";
import { Lowering } from "./lowering.js";
import { inScale, type Lowered, leastCommonMultiple } from "./number.js";
import type { ViewLaw } from "./scope.js";
import { Unsupported } from "./unsupported.js";
import { type Reads, readsOf } from "./walk.js";

type Tested = LinkedClauseOf<"requires"> | LinkedClauseOf<"excludes"> | LinkedClauseOf<"waives">;

/** A clause that can refuse, with the exception that may stand in its place. */
export interface Ruling {
  /** Where the clause stands among the clauses of its scheme. */
  readonly clause: number;
  /** Under what it speaks; null is always. */
  readonly guard: Test | null;
  readonly passes: Test;
  readonly exception: Ruling | null;
}

/** How the unit of an award is found: one day, or units of the calendar between two days. */
export type ViewPeriod =
  | { readonly kind: "once"; readonly on: Expression }
  | {
      readonly kind: "every";
      readonly clause: Extract<LinkedClauseOf<"awards">["period"], { kind: "every" }>;
      readonly anchor: Expression | null;
      readonly first: Expression;
      readonly last: Expression;
    };

/** An award as a view grants it. */
export interface ViewAward {
  readonly clause: number;
  readonly guard: Test | null;
  /** Null where the law states no sum. */
  readonly amount: Expression | null;
  /** How many units of the amount's scale make one minor unit. */
  readonly perMinorUnit: number;
  readonly period: ViewPeriod;
  /** Whether its right depends on the test day. */
  readonly day: boolean;
}

/** The law of a scheme in one place over a stretch of days, as expressions. */
export interface View {
  readonly rulings: readonly Ruling[];
  /** By award slot, in the order of the scheme; null where none is in force. */
  readonly awards: readonly (ViewAward | null)[];
  readonly definitions: readonly Expression[];
  readonly reads: Reads;
}

/** Lowers the law of a view. Throws {@link Unsupported} for what the compact way cannot say. */
export function viewOf(
  law: ViewLaw,
  clauseIndexes: ReadonlyMap<LinkedClause, number>,
  awardSlots: readonly string[],
): View {
  const lowering = new Lowering(law);
  const inForce = [...law.scheme.slots.keys()].flatMap((slot) => law.held(slot) ?? []);
  if (inForce.some(({ effect }) => effect === "ends")) throw new Unsupported("an award that ends");
  const indexOf = (clause: LinkedClause) => clauseIndexes.get(clause) ?? 0;
  const tests = inForce.filter(isTested);
  const rulings = tests
    .filter(({ exceptTo }) => exceptTo === null)
    .map((test) => rulingOf(test, tests, lowering, indexOf, false));
  const common = rulings.flatMap(testsOf);
  const awards = awardSlots.map((slot) => {
    const clause = inForce.find((one) => one.slot === slot);
    return clause?.effect === "awards" ? awardOf(clause, indexOf(clause), lowering, common) : null;
  });
  const definitions = lowering.definitions.map(({ expression }) => expression);
  const roots = rootsOf({ rulings, awards });
  return { rulings, awards, definitions, reads: readsOf(roots, (index) => at(definitions, index)) };
}

/** What decides the rights and the amounts of a view. */
export function rootsOf({ rulings, awards }: Pick<View, "rulings" | "awards">): readonly (Expression | Test)[] {
  const ofAwards = awards.flatMap((award) => (award === null ? [] : present([award.guard, award.amount])));
  return [...rulings.flatMap(testsOf), ...ofAwards];
}

export function at<Value>(values: readonly Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) throw new Unsupported(`nothing at ${index}`);
  return value;
}

/** Which clause of a scheme holds a slot on a day in a place, with everything above that place. */
export function holderOf(law: Pick<ViewLaw, "scheme">, chain: readonly string[], slot: string, day: string) {
  const holder = law.scheme.slots
    .get(slot)
    ?.candidates.find(({ inForce, jurisdiction }) => contains(inForce, plainDate(day)) && chain.includes(jurisdiction));
  return holder === undefined || holder.effect === "repeals" ? null : holder;
}

function isTested(clause: LinkedClause): clause is Extract<Tested, LinkedClause> {
  return clause.effect === "requires" || clause.effect === "excludes" || clause.effect === "waives";
}

function rulingOf(
  test: Extract<Tested, LinkedClause>,
  tests: readonly Extract<Tested, LinkedClause>[],
  lowering: Lowering,
  indexOf: (clause: LinkedClause) => number,
  isException: boolean,
): Ruling {
  const [exception, second] = tests.filter(({ exceptTo }) => exceptTo === test.slot);
  if (second !== undefined) throw new Unsupported("two exceptions to one clause");
  // The `when` of an exclusion is its ground; as an exception it is what brings it in.
  const isGround = test.effect === "excludes" && !isException;
  return {
    clause: indexOf(test),
    guard: test.when === null || isGround ? null : lowering.test(test.when),
    passes: ownTest(test, lowering, isException),
    exception: exception === undefined ? null : rulingOf(exception, tests, lowering, indexOf, true),
  };
}

function ownTest(test: Extract<Tested, LinkedClause>, lowering: Lowering, isException: boolean): Test {
  switch (test.effect) {
    case "requires":
      return lowering.test(test.that);
    case "excludes":
      return isException || test.when === null
        ? { kind: "is", value: false }
        : { kind: "not", of: lowering.test(test.when) };
    case "waives":
      return { kind: "is", value: true };
  }
}

/** The tests that a ruling makes. */
export function testsOf({ guard, passes, exception }: Ruling): readonly Test[] {
  return [...present([guard, passes]), ...(exception === null ? [] : testsOf(exception))];
}

function awardOf(
  clause: LinkedClauseOf<"awards">,
  index: number,
  lowering: Lowering,
  common: readonly Test[],
): ViewAward {
  const guard = clause.when === null ? null : lowering.test(clause.when);
  const amount = typeof clause.amount === "string" ? null : inMinorUnits(lowering.formula(clause.amount), lowering);
  const period = periodOf(clause, lowering);
  const { day } = readsOf([...common, ...present([guard])], (one) => at(lowering.definitions, one).expression);
  return {
    clause: index,
    guard,
    amount: amount?.expression ?? null,
    perMinorUnit: amount?.perMinorUnit ?? 1,
    period,
    day,
  };
}

/** An amount in a scale that minor units divide. */
function inMinorUnits(amount: Lowered, { law }: Lowering) {
  const minor = 10 ** law.scheme.currency.decimals;
  const scale = leastCommonMultiple(amount.scale, minor);
  return { expression: inScale(amount, scale).expression, perMinorUnit: scale / minor };
}

function periodOf({ period }: LinkedClauseOf<"awards">, lowering: Lowering): ViewPeriod {
  const day = (formula: Parameters<Lowering["formula"]>[0]): Expression => {
    const { expression } = lowering.formula(formula);
    const reads = readsOf([expression], (index) => at(lowering.definitions, index).expression);
    if (reads.day) throw new Unsupported("a period that depends on the test day");
    return expression;
  };
  if (period.kind === "once") return { kind: "once", on: day(period.on) };
  if (period.most !== null) throw new Unsupported("a period of so many units at most");
  return {
    kind: "every",
    clause: period,
    anchor: period.anchor === null ? null : day(period.anchor),
    first: day(period.first),
    last: day(period.last),
  };
}

function present<Part>(parts: readonly (Part | null)[]): readonly Part[] {
  return parts.filter((part) => part !== null);
}
