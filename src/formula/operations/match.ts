import { causesOf, hull } from "../../value/index.js";
import type { Operation } from "../linker.js";
import { show, type Traced } from "../step.js";
import { linkBranches, NOTHING } from "./numbers.js";

/** `{ "match": key, "cases": {…} }`: the case of a choice; every value the choice can take must have one. */
export const match: Operation<"match"> = {
  link(json, linker, at) {
    const key = linker.formula(json.match, [...at, "match"]);
    const names = Object.keys(json.cases);
    if (key.type.kind === "choice") {
      const { options } = key.type;
      const missing = options.filter((option) => !names.includes(option));
      if (missing.length > 0 && json.otherwise === undefined) {
        linker.report("match-incomplete", [...at, "cases"], { missing });
      }
      for (const name of names.filter((candidate) => !options.includes(candidate))) {
        linker.report("unknown-choice", [...at, "cases", name], { allowed: options, found: name });
      }
    } else if (key.type.kind !== "any") {
      linker.report("type-mismatch", [...at, "match"], { expected: "a choice", found: key.type.kind });
    }
    const written = names.map((name) => ({ json: json.cases[name] ?? 0, at: [...at, "cases", name] }));
    const last = json.otherwise === undefined ? [] : [{ json: json.otherwise, at: [...at, "otherwise"] }];
    const { formulas, type } = linkBranches([...written, ...last], linker);
    const otherwise = json.otherwise === undefined ? null : (formulas.at(-1) ?? null);
    return {
      op: "match",
      type,
      key,
      cases: new Map(names.map((name, index) => [name, formulas[index] ?? NOTHING])),
      otherwise,
    };
  },
  evaluate(node, evaluation) {
    const key = evaluation.value(node.key);
    const chosen = key.value.kind === "text" ? (node.cases.get(key.value.value) ?? node.otherwise) : null;
    const formulas =
      chosen !== null ? [chosen] : [...node.cases.values(), ...(node.otherwise === null ? [] : [node.otherwise])];
    const branches: Traced[] = formulas.map((formula) => evaluation.value(formula));
    const value = hull(
      branches.map((branch) => branch.value),
      chosen === null ? causesOf(key.value) : [],
    );
    return {
      value,
      step: { operation: "match", value: show(value), parts: [key.step, ...branches.map((branch) => branch.step)] },
    };
  },
};
