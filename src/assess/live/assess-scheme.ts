import type { SchemeResult } from "../../determination/index.js";
import type { LinkedScheme, Program } from "../../program/index.js";
import { assessScheme } from "../shared/scheme.js";
import { type AssessOptions, World } from "../shared/world.js";
import { decide } from "./decide.js";
import type { Ledger } from "./ledger.js";
import { type Question, Truths } from "./truths.js";
import { type Asking, AskingViewpoint } from "./viewpoint.js";

type Missing = SchemeResult["missing"];

/**
 * Assesses one scheme while its answer is open for a fact that was not asked. Each round takes such facts as missing;
 * what the shared steps then name as missing is what may still be asked.
 */
export async function assessSchemeLive(
  program: Program,
  scheme: LinkedScheme,
  options: AssessOptions,
  ledger: Ledger,
): Promise<SchemeResult> {
  const truths = new Truths(scheme);
  const worldNow = () => new World(program, scheme, ledger.household(), options);
  for (;;) {
    const world = worldNow();
    truths.renew(world);
    const result = await settled(world, truths);
    const open = [...subjectsMissing(scheme), ...result.missing].filter((cause) => ledger.requestFor(cause) !== null);
    const [first] = open;
    if (first === undefined) return result;
    const question = open.map((cause) => truths.openFor(cause)).find((one) => one !== null) ?? null;
    if (question !== null && (await decideAsking(question, open, truths, ledger, worldNow))) continue;
    const request = ledger.requestFor(first);
    if (request !== null) await ledger.ask(request);
  }
}

/** The list of subjects is always asked: without it a scheme has no amounts to speak of, not even those of other days. */
function subjectsMissing({ subject }: LinkedScheme): Missing {
  return subject.kind === "each" ? [{ name: subject.list, by: "household", clauses: 0 }] : [];
}

/** The result on the facts known, with every condition that it rests on decided by the engine. */
async function settled(world: World, truths: Truths): Promise<SchemeResult> {
  for (;;) {
    await truths.settle();
    const result = assessScheme(world, () => truths.judge);
    if (!truths.isPending) return result;
  }
}

/** Decides a condition on the engine, which asks as it goes what the scheme's answer is open for; false if it asked nothing. */
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
