import type { BenchHousehold } from "./household.js";
import { Random } from "./random.js";

/** The facts that may be missing, besides a child's day of birth. */
const MAY_LACK = [
  "applicantBornOn",
  "residentSince",
  "persons",
  "income",
  "savings",
  "tenure",
  "rent",
  "carer",
  "children",
] as const;

const LIMITS = [120_000, 195_000, 250_000, 298_000] as const;

/**
 * Draws households: most are complete, a tenth lack one to three facts. Some stand on a boundary on purpose: an income at the
 * limit or one fen beside it, a birthday on the day or the day after, a leap-day birth, and sums that fall half-way
 * between two fen. They are made by `JSON.parse`, as a household that was read is.
 */
export function drawHouseholds(count: number, seed: number): readonly BenchHousehold[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => JSON.parse(JSON.stringify(drawOne(random))) as BenchHousehold);
}

function drawOne(random: Random): BenchHousehold {
  const persons = random.oneOf([1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 6, random.between(7, 12)]);
  const tenure = random.oneOf(["owner", "tenant", "tenant", "social-tenant"] as const);
  const household = {
    home: "XB",
    applicantBornOn: drawBirth(random, [60, 70, 80], 18, 95),
    residentSince: random.chance(2) ? random.oneOf(["2025-06-30", "2025-07-01"]) : drawDay(random, 1990, 2025),
    persons,
    income: inYuan(drawIncome(random, persons)),
    savings: inYuan(random.chance(3) ? 5_000_000 + random.between(-1, 1) : random.below(6_000_000)),
    tenure,
    rent: inYuan(tenure === "owner" ? 0 : drawRent(random)),
    carer: random.chance(15),
    children: Array.from({ length: random.below(Math.min(persons, 5)) }, (_, index) => ({
      id: `c${index + 1}`,
      bornOn: drawBirth(random, [6], 0, 17),
    })),
  };
  return random.chance(10) ? lacking(household, random) : household;
}

function lacking(household: BenchHousehold, random: Random): BenchHousehold {
  const short: Record<string, unknown> = { ...household };
  for (let count = random.between(1, 3); count > 0; count -= 1) {
    const child = household.children?.[random.below(4)];
    if (child !== undefined && random.chance(30) && Array.isArray(short.children)) {
      short.children = short.children.map((one) => (one.id === child.id ? { id: one.id } : one));
    } else delete short[random.oneOf(MAY_LACK)];
  }
  return short as unknown as BenchHousehold;
}

/** Around the limit in one of ten, half-way between two fen in one of twenty (35 % of a gap of 10 fen more than whole 20). */
function drawIncome(random: Random, persons: number): number {
  const limit = (LIMITS[Math.min(persons, 4) - 1] ?? 0) + Math.max(0, persons - 4) * 42_000;
  if (random.chance(10)) return limit + random.between(-1, 1);
  if (random.chance(5)) return limit - 20 * random.below(limit / 20 - 1) - 10;
  return random.below(Math.floor(limit * 1.4));
}

/** Half-way between two fen in one of twenty: 35 % or 15 % of 10 fen more than whole 20. */
function drawRent(random: Random): number {
  return random.chance(5) ? 20 * random.below(20_000) + 10 : random.between(10_000, 400_000);
}

/** A day of birth; in one of ten the birthday of a named age falls on the day of assessment, the day before or after. */
function drawBirth(random: Random, ages: readonly [number, ...number[]], least: number, most: number): string {
  if (!random.chance(10)) return drawDay(random, 2025 - most, 2025 - least);
  const year = 2026 - random.oneOf(ages);
  const isLeap = year % 4 === 0;
  return `${year}-${random.oneOf(isLeap ? ["02-27", "02-28", "02-29", "03-01"] : ["02-27", "02-28", "03-01"])}`;
}

function drawDay(random: Random, firstYear: number, lastYear: number): string {
  const day = new Date(Date.UTC(random.between(firstYear, lastYear), 0, random.between(1, 365)));
  return day.toISOString().slice(0, 10);
}

function inYuan(fen: number): string {
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
}
