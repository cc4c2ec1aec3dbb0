import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkAll } from "./check.js";
import { drawHouseholds } from "./households.js";
import { loadPolicy } from "./law.js";
import { measureAll } from "./measures.js";
import { pageOf } from "./page.js";
import { profileAll } from "./profiles.js";
import type { Measure } from "./report.js";
import { measureShipped } from "./shipped.js";
import { textOf } from "./text.js";
import { sink } from "./timing.js";

const SEED = 20_260_228;

const USAGE = `npm run bench -- [--json] [--quick] [--write]

Lets almoner and its peers decide the same generated households, compares their answers, and measures them in pairs.

  --json    print { "measures": [{ id, value, unit, ratioTo, ratio, bound, holds }] }; differences go to stderr
  --quick   1,000 households and few short rounds: to see that everything runs
  --write   write docs/performance.md; not together with --quick

The exit code is 1 where answers differ and nothing explains it. A bound that does not hold is printed as such.
`;

const FULL = { households: 20_000, interpreted: 2000, effort: { rounds: 31, slice: 40, warmUp: 3000 } };
const QUICK = { households: 1000, interpreted: 100, effort: { rounds: 5, slice: 10, warmUp: 60 } };

/** Runs the benchmark; the folder is that of `bench`. */
export async function main(folder: string, words: readonly string[]): Promise<number> {
  const options = new Set(words);
  const isUnknown = words.some((word) => !["--json", "--quick", "--write"].includes(word));
  if (isUnknown || (options.has("--quick") && options.has("--write"))) {
    process.stderr.write(USAGE);
    return 2;
  }
  const tell = (text: string) => process.stderr.write(`… ${text}\n`);
  const { households: count, interpreted, effort } = options.has("--quick") ? QUICK : FULL;
  const law = await loadPolicy(folder);
  const households = drawHouseholds(count, SEED);
  tell("profiles");
  const profiled = await profileAll(law, households, effort);
  const checked = await checkAll(law, households, interpreted, tell);
  const measured = await measureAll(law, households, effort, tell);
  tell("shipped packs");
  const shipped = measureShipped(folder, effort);
  const report = { checked, measured, profiled, shipped, households: count, seed: SEED, effort };
  const text = textOf(report);
  if (options.has("--json")) {
    const measures = measured.map(
      ({ id, value, unit, ratioTo, ratio, bound, holds }): Measure => ({
        id,
        value,
        unit,
        ratioTo,
        ratio,
        bound,
        holds,
      }),
    );
    process.stdout.write(`${JSON.stringify({ measures }, null, 2)}\n`);
    process.stderr.write(text);
  } else process.stdout.write(text);
  if (options.has("--write")) writeFileSync(join(folder, "../docs/performance.md"), pageOf(folder, report));
  // What was computed is used: a compiler may not leave it out.
  tell(`done (${sink.value.toExponential(3)})`);
  return checked.some(({ unexplained }) => unexplained > 0) ? 1 : 0;
}
