import { Decimal } from "decimal.js";
import type { Answer, BenchHousehold } from "../household.js";
import { dayOf } from "./by-hand.js";

/*
 * The policy written out by hand with exact decimals, in the style of careful application code: truth is true, false or
 * undefined, and each part of the answer carries the names of the facts that it waits for.
 */

/** With precision to spare; the default of 20 digits rounds long products without a word. */
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

const LIMITS = ["1200", "1950", "2500", "2980"].map((text) => new Exact(text));
const FURTHER = new Exact("420");
const LARGE_SAVINGS = new Exact("50000");
const CAP = new Exact("800");
const SHARE = new Exact("0.35");
const PUBLIC_SHARE = new Exact("0.15");
const CHILD_RATE = new Exact("120");
const ZERO = new Exact(0);
const AGE_SUMS = { 60: new Exact("60"), 70: new Exact("100"), 80: new Exact("150") };

/** A test: what it came to, and the facts it waits for while it is undefined. */
interface Test {
  readonly holds: boolean | undefined;
  readonly missing: readonly string[];
}

/** A sum between two bounds; without an upper one where `atMost` is null. */
interface Sum {
  readonly atLeast: Decimal;
  readonly atMost: Decimal | null;
  readonly missing: readonly string[];
}

/** An award as this evaluator returns it: sums in yuan. */
export interface DecimalAward extends Sum {
  readonly right: boolean | "unknown";
}

/** An answer in yuan; the common form is made of it outside the clock. */
export interface DecimalAnswer {
  readonly outcome: Answer["outcome"];
  readonly awards: readonly DecimalAward[];
}

const REFUSED: DecimalAward = { right: false, atLeast: ZERO, atMost: ZERO, missing: [] };

/** Decides a household on a day, 28 February 2026 being 20260228. */
export function decideWithDecimals(household: BenchHousehold, on: number): DecimalAnswer {
  const income = household.income === undefined ? null : new Exact(household.income);
  const { persons } = household;
  const limit = limitOf(persons ?? 1);
  const shared = all([
    test(household.residentSince, "residentSince", (day) => dayOf(day) <= 20250630),
    any([compareIncome(income, persons, (sum) => sum.lte(limit)), test(household.carer, "carer", (carer) => carer)]),
    test(household.savings, "savings", (savings) => new Exact(savings).lte(LARGE_SAVINGS)),
  ]);
  const children = youngChildren(household, on);
  const bornOn = household.applicantBornOn === undefined ? null : dayOf(household.applicantBornOn);
  const awards = [
    award(
      shared,
      compareIncome(income, persons, (sum) => sum.lt(limit)),
      () => supplement(income, persons, limit),
    ),
    award(shared, children.any, children.sum),
    award(
      shared,
      test(household.tenure, "tenure", (tenure) => tenure !== "owner"),
      () => rentHelp(household),
    ),
    award(
      shared,
      test(household.applicantBornOn, "applicantBornOn", (day) => dayOf(day) <= on - 600_000),
      () => ageSum(bornOn, on),
    ),
  ];
  const isGranted = awards.some(({ right }) => right === true);
  const isPossible = awards.some(({ right }) => right === "unknown");
  return { outcome: isGranted ? "eligible" : isPossible ? "undetermined" : "ineligible", awards };
}

function award(shared: Test, own: Test, sum: () => Sum): DecimalAward {
  const { holds, missing } = all([shared, own]);
  if (holds === false) return REFUSED;
  const { atLeast, atMost, missing: forSum } = sum();
  return { right: holds ?? "unknown", atLeast, atMost, missing: [...missing, ...forSum] };
}

function supplement(income: Decimal | null, persons: number | undefined, limit: Decimal): Sum {
  const missing = [...(income === null ? ["income"] : []), ...(persons === undefined ? ["persons"] : [])];
  const capped = (gap: Decimal) => Exact.min(CAP, Exact.max(ZERO, shareOf(SHARE, gap)));
  if (income === null) return { atLeast: ZERO, atMost: persons === undefined ? CAP : capped(limit), missing };
  const atLeast = capped(limit.minus(income));
  return { atLeast, atMost: persons === undefined ? CAP : atLeast, missing };
}

function youngChildren({ children }: BenchHousehold, on: number): { readonly any: Test; readonly sum: () => Sum } {
  if (children === undefined) {
    const missing = ["children"];
    return { any: { holds: undefined, missing }, sum: () => ({ atLeast: ZERO, atMost: null, missing }) };
  }
  const missing = children.filter(({ bornOn }) => bornOn === undefined).map(({ id }) => `children[${id}].bornOn`);
  const young = children.filter(({ bornOn }) => bornOn !== undefined && dayOf(bornOn) > on - 60_000).length;
  return {
    any: young > 0 ? { holds: true, missing: [] } : { holds: missing.length === 0 ? false : undefined, missing },
    sum: () => ({ atLeast: CHILD_RATE.times(young), atMost: CHILD_RATE.times(young + missing.length), missing }),
  };
}

function rentHelp({ tenure, rent }: BenchHousehold): Sum {
  const missing = [...(tenure === undefined ? ["tenure"] : []), ...(rent === undefined ? ["rent"] : [])];
  const atMost =
    rent === undefined ? null : shareOf(tenure === "social-tenant" ? PUBLIC_SHARE : SHARE, new Exact(rent));
  return { atLeast: tenure === undefined || atMost === null ? ZERO : atMost, atMost, missing };
}

function ageSum(bornOn: number | null, on: number): Sum {
  if (bornOn === null) return { atLeast: AGE_SUMS[60], atMost: AGE_SUMS[80], missing: ["applicantBornOn"] };
  const sum = bornOn <= on - 800_000 ? AGE_SUMS[80] : bornOn <= on - 700_000 ? AGE_SUMS[70] : AGE_SUMS[60];
  return { atLeast: sum, atMost: sum, missing: [] };
}

/** Whether the income is within the limit, which without the number of persons has no upper bound. */
function compareIncome(
  income: Decimal | null,
  persons: number | undefined,
  within: (income: Decimal) => boolean,
): Test {
  if (income === null) return { holds: undefined, missing: persons === undefined ? ["income", "persons"] : ["income"] };
  if (within(income)) return { holds: true, missing: [] };
  return persons === undefined ? { holds: undefined, missing: ["persons"] } : { holds: false, missing: [] };
}

function limitOf(persons: number): Decimal {
  const last = LIMITS[LIMITS.length - 1] ?? ZERO;
  return LIMITS[persons - 1] ?? last.plus(FURTHER.times(persons - LIMITS.length));
}

/** A share of a sum, halves of a fen upwards. */
function shareOf(share: Decimal, sum: Decimal): Decimal {
  return sum.times(share).toDecimalPlaces(2);
}

function test<T>(value: T | undefined, name: string, holds: (value: T) => boolean): Test {
  return value === undefined ? { holds: undefined, missing: [name] } : { holds: holds(value), missing: [] };
}

function all(tests: readonly Test[]): Test {
  if (tests.some(({ holds }) => holds === false)) return { holds: false, missing: [] };
  const open = tests.filter(({ holds }) => holds === undefined);
  return { holds: open.length === 0 ? true : undefined, missing: open.flatMap(({ missing }) => missing) };
}

function any(tests: readonly Test[]): Test {
  if (tests.some(({ holds }) => holds === true)) return { holds: true, missing: [] };
  const open = tests.filter(({ holds }) => holds === undefined);
  return { holds: open.length === 0 ? false : undefined, missing: open.flatMap(({ missing }) => missing) };
}
