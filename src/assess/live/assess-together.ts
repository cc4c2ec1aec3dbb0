import { Defect } from "../../base/unreachable.js";
import type { SchemeResult } from "../../determination/index.js";
import type { LinkedScheme, Program } from "../../program/index.js";
import { assessSchemes } from "../shared/scheme.js";
import { type AssessOptions, World } from "../shared/world.js";
import { decide } from "./decide.js";
import type { Ledger } from "./ledger.js";
import { type Question, Truths } from "./truths.js";
import { type Asking, AskingViewpoint } from "./viewpoint.js";

type Missing = SchemeResult["missing"];

/** One scheme of a group, with what is known of its conditions. */
interface Deciding {
  readonly scheme: LinkedScheme;
  readonly truths: Truths;
}

/**
 * Assesses schemes that a limit binds together, mostly one alone, while an answer is open for a fact that was not asked.
 * Each round takes such facts as missing; what the shared steps then name as missing is what may still be asked.
 */
export async function assessTogether(
  program: Program,
  schemes: readonly LinkedScheme[],
  options: AssessOptions,
  ledger: Ledger,
): Promise<readonly SchemeResult[]> {
  const group = schemes.map((scheme): Deciding => ({ scheme, truths: new Truths(scheme) }));
  const worldOf = (scheme: LinkedScheme) => new World(program, scheme, ledger.household(), options);
  for (;;) {
    const worlds = new Map(group.map((one) => [worldOf(one.scheme), one.truths]));
    for (const [world, truths] of worlds) truths.renew(world);
    const results = await settled(worlds);
    const missing = [...schemes.flatMap(subjectsMissing), ...results.flatMap((result) => result.missing)];
    const open = missing.filter((cause) => ledger.requestFor(cause) !== null);
    const [first] = open;
    if (first === undefined) return results;
    if (await decideNext(group, open, ledger, worldOf)) continue;
    const request = ledger.requestFor(first);
    if (request !== null) await ledger.ask(request);
  }
}

/** The list of subjects is always asked: without it a scheme has no amounts to speak of, not even those of other days. */
function subjectsMissing({ subject }: LinkedScheme): Missing {
  return subject.kind === "each" ? [{ name: subject.list, by: "household", clauses: 0 }] : [];
}

/** The results on the facts known, with every condition that they rest on decided by the engine. */
async function settled(worlds: ReadonlyMap<World, Truths>): Promise<readonly SchemeResult[]> {
  for (;;) {
    for (const truths of worlds.values()) await truths.settle();
    const results = assessSchemes([...worlds.keys()], (world) => judgeOf(worlds, world));
    if (![...worlds.values()].some(({ isPending }) => isPending)) return results;
  }
}

function judgeOf(worlds: ReadonlyMap<World, Truths>, world: World): Truths["judge"] {
  const truths = worlds.get(world);
  if (truths === undefined) throw new Defect("a scheme outside the group");
  return truths.judge;
}

/** Decides on the engine the first condition that is open for a cause; false if there is none, or it asked nothing. */
async function decideNext(
  group: readonly Deciding[],
  open: Missing,
  ledger: Ledger,
  worldOf: (scheme: LinkedScheme) => World,
): Promise<boolean> {
  for (const cause of open) {
    for (const { scheme, truths } of group) {
      const question = truths.openFor(cause);
      if (question !== null) return decideAsking(question, open, truths, ledger, () => worldOf(scheme));
    }
  }
  return false;
}

/** Decides a condition on the engine, which asks as it goes what the answer is open for; false if it asked nothing. */
async function decideAsking(
  { condition, reader }: Question,
  open: Missing,
  truths: Truths,
  ledger: Ledger,
  worldNow: () => World,
): Promise<boolean> {
  const asking: Asking = {
    async ask(causes, from) {
      for (const cause of causes) {
        if (!open.some(({ name, by }) => name === cause.name && by === cause.by)) continue;
        const request = ledger.requestFor(cause);
        if (request === null) continue;
        await ledger.ask(request);
        return from.in(worldNow());
      }
      return null;
    },
  };
  const view = new AskingViewpoint(condition, reader, asking);
  const truth = await decide(condition, view, truths.rules);
  if (!view.asked) return false;
  truths.renew(view.reader.world);
  truths.record(condition, view.reader, truth);
  return true;
}
