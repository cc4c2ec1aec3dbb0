import { Defect } from "../../base/unreachable.js";
import { type Condition, evaluateCondition } from "../../condition/index.js";
import { FALSE, TRUE, type Truth } from "../../value/index.js";
import { holds } from "./engine.js";
import { type Lowered, lower } from "./lower.js";
import { Scope, type Viewpoint } from "./viewpoint.js";

/** Conditions as rules, each translated once; the rules hold nothing of any household. */
export class Rules {
  readonly #lowered = new Map<Condition, Lowered>();

  of(condition: Condition): Lowered {
    const known = this.#lowered.get(condition) ?? lower(condition);
    this.#lowered.set(condition, known);
    return known;
  }
}

/**
 * The Kleene truth of a condition by json-rules-engine: true if it certainly holds, false if it does not even possibly,
 * and otherwise unknown. The engine stops early, so what keeps a condition open is listed by our own reading of it;
 * should that not find it open, the two contradict each other, and no answer is better than either.
 */
export async function decide(condition: Condition, view: Viewpoint, rules: Rules): Promise<Truth> {
  const lowered = rules.of(condition);
  if (await holds(lowered, "certainly", new Scope(view))) return TRUE;
  if (!(await holds(lowered, "possibly", new Scope(view)))) return FALSE;
  const open = evaluateCondition(condition, view.environment);
  if (open.is !== "unknown") throw new Defect(`json-rules-engine finds a condition open that is ${open.is}`);
  return open;
}
