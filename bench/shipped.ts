import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile, interpret, type JsonValue, loadLaw, orThrow, type Program, parseHousehold } from "../src/index.js";
import { shipped } from "../src/packs/index.js";
import { type Effort, quantile, sink } from "./timing.js";

/** What one household costs under the shipped law of its place, in microseconds by the clock. */
export interface ShippedCost {
  readonly household: string;
  readonly on: string;
  readonly schemes: number;
  readonly decide: number;
  readonly assess: number;
  readonly interpret: number;
  /** How many of its schemes are not left to exact fractions, whatever the household. */
  readonly inNumbers: number;
}

/** Families of the documentation, the place whose law is loaded for each, and the day on which it is asked about. */
const FAMILIES = [
  ["wuhan-2005", "420112", "2005-06-30"],
  ["retiree-2005", "420112", "2005-06-30"],
  ["yangxin-2005", "420222", "2005-06-30"],
  ["hubei-2026", "420112", "2026-06-30"],
  ["hangzhou-2026", "330100", "2026-06-30"],
  ["harbin-2026", "230100", "2026-06-30"],
] as const;

/** Measures real packs: laws of many years, with payments by the month, limits, and rates that a county sets. */
export function measureShipped(folder: string, { rounds, slice }: Effort): readonly ShippedCost[] {
  return FAMILIES.map(([household, place, on]) => {
    const { program } = orThrow(loadLaw(shipped, place));
    const file = join(folder, "../docs/examples/households", `${household}.json`);
    return {
      household,
      on,
      ...costOf(program, JSON.parse(readFileSync(file, "utf8")) as JsonValue, on, rounds, slice),
    };
  });
}

function costOf(program: Program, household: JsonValue, on: string, rounds: number, slice: number) {
  const law = compile(program, { codegen: "allowed" });
  const day = orThrow(law.on({ on }));
  return {
    schemes: program.schemes.length,
    inNumbers: program.schemes.length - law.leftToExact().length,
    decide: microseconds(() => day.decide(household), rounds, slice),
    assess: microseconds(() => day.assess(household), rounds, slice),
    interpret: microseconds(
      () => interpret(program, orThrow(parseHousehold(program, household)), { on }),
      rounds,
      slice,
    ),
  };
}

/** The median over rounds of so many milliseconds each, after as many to warm up. */
function microseconds(work: () => unknown, rounds: number, slice: number): number {
  const round = () => {
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < slice) {
      sink.last = work();
      count += 1;
    }
    return (1000 * (performance.now() - start)) / count;
  };
  for (let warm = 0; warm < rounds; warm += 1) round();
  return quantile(Array.from({ length: rounds }, round), 0.5);
}
