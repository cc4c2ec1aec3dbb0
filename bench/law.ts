import { join } from "node:path";
import { type Determination, type Law, orThrow } from "../src/index.js";
import { loadLawFromFolders } from "../src/node/index.js";
import { type Answer, AWARDS, type AwardAnswer, REFUSED } from "./household.js";

/** The policy of the benchmark, as the library loads it. */
export async function loadPolicy(folder: string): Promise<Law> {
  return orThrow(await loadLawFromFolders({ folders: [join(folder, "policy")], only: true, base: folder }, "XB"));
}

/** Brings a full determination into the form in which answers are compared. */
export function answerOf(determination: Determination): Answer {
  const [subject] = determination.schemes.flatMap(({ subjects }) => subjects);
  const awards = AWARDS.map((name): AwardAnswer => {
    const now = subject?.awards.find(({ award }) => award === name)?.now;
    if (now === undefined || now === null) throw new Error(`${name} has no unit on the day of assessment`);
    const { right, amount } = now;
    if (right.is === false) return REFUSED;
    if (amount.kind === "exact") {
      const fen = fenOf(amount.money.amount);
      return { right: right.is, atLeast: fen, atMost: fen };
    }
    if (amount.kind !== "between" || amount.atLeast === null) throw new Error(`${name} comes to ${amount.kind}`);
    return {
      right: right.is,
      atLeast: fenOf(amount.atLeast),
      atMost: amount.atMost === null ? null : fenOf(amount.atMost),
    };
  });
  if (determination.outcome === "not-in-force") throw new Error("the policy is not in force");
  return { outcome: determination.outcome, awards, missing: determination.missing.map(({ name }) => name).sort() };
}

/** `12.5` as 1250; an amount finer than a fen is no answer of this policy. */
export function fenOf(yuan: string): number {
  const [whole = "", decimals = ""] = yuan.split(".");
  if (decimals.length > 2) throw new Error(`${yuan} is finer than a fen`);
  return Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
}
