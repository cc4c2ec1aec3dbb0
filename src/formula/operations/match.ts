import { causesOf, hull, unknownValue } from "../../value/index.js";
import type { Operation } from "../linker.js";
import { stepFrom } from "../step.js";
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
    const open = causesOf(key.value);
    if (key.value.kind === "text") {
      const chosen = node.cases.get(key.value.value) ?? node.otherwise;
      // Checked when the pack was loaded; a value that nevertheless has no case makes no amount.
      const branch = chosen === null ? null : evaluation.value(chosen);
      const value = branch?.value ?? unknownValue([{ name: `no case for ${key.value.value}`, by: "law" }]);
      return stepFrom("match", value, [key.step, ...(branch === null ? [] : [branch.step])]);
    }
    const branches = [...node.cases.values(), ...(node.otherwise === null ? [] : [node.otherwise])].map((one) =>
      evaluation.value(one),
    );
    const value = hull(
      branches.map((branch) => branch.value),
      open,
    );
    return stepFrom("match", value, [key.step, ...branches.map((branch) => branch.step)]);
  },
};
