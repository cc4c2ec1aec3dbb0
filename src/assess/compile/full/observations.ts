import type { Condition, Leaf, Quantifier } from "../../../condition/index.js";
import type { Observation } from "../../../determination/index.js";
import { PRIVATE, type Shown, show } from "../../../formula/index.js";
import { mentionsOfCondition, mentionsPrivate } from "../../../program/index.js";
import { frozen } from "../../shared/frozen.js";
import type { Run, SchemeCode } from "./code.js";
import { causesOfList, compileLeaf, compileQuantifier } from "./conditions.js";
import { natively } from "./natively.js";

/** Compiles every comparison of a condition with what it saw; values of private facts are never shown. */
export function compileObservations(condition: Condition, code: SchemeCode): Run<readonly Observation[]> {
  const observers = leavesOf(condition).map((leaf) =>
    leaf.kind === "leaf" ? compileObservation(leaf, code) : compileQuantified(leaf, code),
  );
  const [only] = observers;
  if (only !== undefined && observers.length === 1) return (frame) => [only(frame)];
  return (frame) => observers.map((observe) => observe(frame));
}

function leavesOf(condition: Condition): readonly (Leaf | Quantifier)[] {
  if (condition.kind === "all" || condition.kind === "any") return condition.of.flatMap(leavesOf);
  return condition.kind === "not" ? leavesOf(condition.of) : [condition];
}

function compileObservation(leaf: Leaf, code: SchemeCode): Run<Observation> {
  const truth = compileLeaf(leaf, code);
  const { operator } = leaf;
  const fact = leaf.left.path;
  if (mentionsPrivate(mentionsOfCondition(leaf))) {
    const hidden: Observation = { fact, operator, expected: [PRIVATE], seen: PRIVATE, holds: "private" };
    return (frame) => {
      truth(frame);
      return hidden;
    };
  }
  const [left, right] = [code.readShown(leaf.left), compileExpected(leaf, code)];
  return (frame) => ({ fact, operator, expected: right(frame), seen: left(frame), holds: truth(frame).is });
}

/** What a leaf compares with, as it is shown. */
function compileExpected({ right }: Leaf, code: SchemeCode): Run<readonly Shown[]> {
  if (right.kind === "reference") {
    const read = code.readShown(right.reference);
    return (frame) => [read(frame)];
  }
  const values = right.kind === "literal" ? [right.value] : right.values;
  const shown = frozen(values.map((value) => show(natively(value))));
  return () => shown;
}

/** Of a list, only how many items there are: what decides lies in the items, whose facts may be many. */
function compileQuantified(quantifier: Quantifier, code: SchemeCode): Run<Observation> {
  const truth = compileQuantifier(quantifier, code);
  const isPrivate = mentionsPrivate(mentionsOfCondition(quantifier.when));
  const { list, operator } = quantifier;
  return (frame) => {
    const items = frame.sight.lists.of(list);
    const { is } = truth(frame);
    const seen = items === null ? { unknown: causesOfList(list) } : String(items.length);
    return { fact: list, operator, expected: [], seen, holds: isPrivate ? "private" : is };
  };
}
