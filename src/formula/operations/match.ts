import { causesOf, hull } from "../../value/index.js";
import type { Operation } from "../linker.js";
import { show, type Traced } from "../step.js";
import { commonType } from "./numbers.js";

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
    } else {
      linker.report("type-mismatch", [...at, "match"], { expected: "a choice", found: key.type.kind });
    }
    const cases = names.map((name) => ({
      name,
      formula: linker.formula(json.cases[name] ?? 0, [...at, "cases", name]),
      at: [...at, "cases", name],
    }));
    const otherwise =
      json.otherwise === undefined
        ? null
        : linker.formula(json.otherwise, [...at, "otherwise"], cases[0]?.formula.type);
    const parts = otherwise === null ? cases : [...cases, { formula: otherwise, at: [...at, "otherwise"] }];
    return {
      op: "match",
      type: commonType(parts, linker),
      key,
      cases: new Map(cases.map((one) => [one.name, one.formula])),
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
