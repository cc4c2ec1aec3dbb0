import { readFileSync } from "node:fs";
import { type Profiler, Session } from "node:inspector/promises";

/** How a share of the time is called, and the files whose functions it counts. */
export interface Stage {
  readonly name: string;
  readonly files: RegExp;
}

/** What share of the processor's time a stage took. */
export interface Share {
  readonly name: string;
  readonly share: number;
}

/**
 * Profiles some work, and adds up the time of each stage: every sample counts for the function it fell in, wherever that was
 * called from. A function that an engine has made part of another counts where it stands in the source; to know that, the
 * profiler has to look on while the work becomes warm.
 *
 * @param work is run over and over for so many milliseconds, twice
 */
export async function profile(work: () => void, stages: readonly Stage[], milliseconds: number) {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 200 });
  const profiled = async () => {
    await session.post("Profiler.start");
    const start = performance.now();
    while (performance.now() - start < milliseconds) work();
    return await session.post("Profiler.stop");
  };
  await profiled();
  const { profile: found } = await profiled();
  session.disconnect();
  return sharesOf(found, stages);
}

function sharesOf(found: Profiler.Profile, stages: readonly Stage[]): readonly Share[] {
  const sources = new Map<string, readonly string[]>();
  const stageOf = new Map<number, string>();
  for (const { id, callFrame } of found.nodes) stageOf.set(id, stageFor(fileOf(callFrame, sources), stages));
  const totals = new Map<string, number>();
  let all = 0;
  for (const [index, id] of (found.samples ?? []).entries()) {
    const time = found.timeDeltas?.[index] ?? 0;
    const name = stageOf.get(id) ?? REST;
    totals.set(name, (totals.get(name) ?? 0) + time);
    all += time;
  }
  return [...stages.map(({ name }) => name), COLLECTOR, REST].map((name) => ({
    name,
    share: (totals.get(name) ?? 0) / all,
  }));
}

const COLLECTOR = "collecting garbage";
const REST = "everything else, the loop around it included";

function stageFor(file: string, stages: readonly Stage[]): string {
  if (file === COLLECTOR) return COLLECTOR;
  return stages.find(({ files }) => files.test(file))?.name ?? REST;
}

/** The file a function was written in: of a bundle, the one whose name stands above it. */
function fileOf(
  { functionName, url, lineNumber }: Profiler.Profile["nodes"][number]["callFrame"],
  sources: Sources,
): string {
  if (functionName === "(garbage collector)") return COLLECTOR;
  // Generated functions have no file; their source names itself.
  if (!url.startsWith("file:")) return url;
  const lines = sources.get(url) ?? readFileSync(new URL(url), "utf8").split("\n");
  sources.set(url, lines);
  for (let line = lineNumber; line >= 0; line -= 1) {
    const [, file] = /^\/\/ (\S+\.ts)$/u.exec(lines[line] ?? "") ?? [];
    if (file !== undefined) return file;
  }
  return url;
}

type Sources = Map<string, readonly string[]>;
