import { type Cause, hull, joinCauses } from "../../value/index.js";
import type { Operation } from "../linker.js";
import { stepFrom, type Traced } from "../step.js";
import { linkBranches, NOTHING } from "./numbers.js";

/** `{ "choose": [{ "when", "then" }], "otherwise" }`: the first branch whose condition holds. */
export const choose: Operation<"choose"> = {
  link(json, linker, at) {
    const thens = json.choose.map((branch, index) => ({ json: branch.then, at: [...at, "choose", index, "then"] }));
    const { formulas, type } = linkBranches([...thens, { json: json.otherwise, at: [...at, "otherwise"] }], linker);
    const branches = json.choose.map((branch, index) => ({
      when: linker.condition(branch.when, [...at, "choose", index, "when"]),
      then: formulas[index] ?? NOTHING,
    }));
    const otherwise = formulas.at(-1) ?? NOTHING;
    return { op: "choose", type, branches, otherwise, private: branches.some(({ when }) => linker.isPrivate(when)) };
  },
  evaluate(node, evaluation) {
    const possible: Traced[] = [];
    const open: (readonly Cause[])[] = [];
    for (const branch of node.branches) {
      const truth = evaluation.truth(branch.when);
      if (truth.is === false) continue;
      possible.push(evaluation.value(branch.then));
      if (truth.is === true) return joined(possible, open, node.private);
      open.push(truth.because);
    }
    possible.push(evaluation.value(node.otherwise));
    return joined(possible, open, node.private);
  },
};

/** One branch as it is; several possible branches as the hull of their values. */
function joined(possible: readonly Traced[], open: readonly (readonly Cause[])[], hidden: boolean): Traced {
  const value = hull(
    possible.map((branch) => branch.value),
    joinCauses(...open),
  );
  return stepFrom(
    "choose",
    value,
    possible.map((branch) => branch.step),
    {},
    hidden,
  );
}
