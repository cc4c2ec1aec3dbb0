import type { LawTypes } from "./law-types.js";
import type { Program } from "./program.js";

/**
 * The facts that a caller must name before they are asked: `pension`, `children.disabled`.
 *
 * @param program the law, from `loadLaw`
 * @returns their names in the dictionary, as `askSensitive` takes them
 */
export function sensitiveFacts<Types extends LawTypes = LawTypes>(
  program: Program<Types>,
): readonly Types["sensitiveFact"][] {
  return privateNames(program);
}

function privateNames({ vocabulary }: Program): readonly string[] {
  return [
    ...[...vocabulary.facts].flatMap(([name, fact]) => (fact.sensitive === true ? [name] : [])),
    ...[...vocabulary.lists].flatMap(([list, { items }]) =>
      Object.entries(items).flatMap(([name, fact]) => (fact.sensitive === true ? [`${list}.${name}`] : [])),
    ),
  ];
}
