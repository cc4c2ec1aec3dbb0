import type { Law } from "../src/index.js";
import { almonerFor } from "./almoner.js";
import type { BenchHousehold } from "./household.js";
import { profile, type Share, type Stage } from "./profile.js";
import { readDetermination } from "./read.js";
import { type Effort, sink } from "./timing.js";

/** Where the time of one way of deciding goes. */
export interface Profiled {
  readonly what: string;
  readonly shares: readonly Share[];
}

const DECIDE: readonly Stage[] = [
  {
    name: "reading the household, and checking it",
    files: /decide\/(read-|frame-household|compiled-law)|calendar\/civil/u,
  },
  { name: "the rules, where what they read is known", files: /^almoner:law|decide\/(clos|operations|table|code-)/u },
  { name: "the rules, where something is missing", files: /decide\/(carry|unknown|missing|codes|subject-open)/u },
  { name: "going through schemes and awards, making the row", files: /assess\/compile\/|src\/base\// },
];

const ASSESS: readonly Stage[] = [
  { name: "reading the household, and checking it", files: /decide\/|calendar\/civil|household\// },
  {
    name: "conditions and formulas, with findings and steps",
    files: /compile\/full\/|condition\/|formula\/|shared\/observe/u,
  },
  {
    name: "rights, awards, payments and shares, and what is missing",
    files: /assess\/|determination\/|value\/|program\//,
  },
  { name: "money", files: /money\// },
  { name: "days", files: /calendar\// },
];

/**
 * Profiles what is measured: the way to see what a figure is made of, and what would have to change. Before anything else runs,
 * since of functions that are warm already no profiler knows which were made part of which.
 */
export async function profileAll(
  { program }: Law,
  households: readonly BenchHousehold[],
  { warmUp }: Effort,
): Promise<readonly Profiled[]> {
  const almoner = almonerFor(program);
  const lacking = households.filter((household) => almoner.decideGenerated(household).path !== 0);
  const known = households.filter((household) => almoner.decideGenerated(household).path === 0);
  const few = households.slice(0, 500);
  const ways = [
    ["`decide`, generated source, every fact known", DECIDE, known, almoner.decideGenerated],
    ["`decide`, generated source, a fact missing", DECIDE, lacking, almoner.decideGenerated],
    ["`decide`, closures only, every fact known", DECIDE, known, almoner.decideClosures],
    ["`assess`, every explanation read", ASSESS, few, (one: BenchHousehold) => readDetermination(almoner.assess(one))],
  ] as const;
  const profiled: Profiled[] = [];
  for (const [what, stages, items, decide] of ways) {
    const work = () => {
      for (const household of items) sink.last = decide(household);
    };
    profiled.push({ what, shares: await profile(work, stages, warmUp) });
  }
  return profiled;
}
