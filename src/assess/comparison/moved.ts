import {
  dictionaryNames,
  type History,
  type Household,
  type LinkedScheme,
  type Member,
  mentionsOfClause,
  mentionsOfFormula,
  type Program,
} from "../../program/index.js";
import { textValue } from "../../value/index.js";

type Mentions = ReturnType<typeof mentionsOfFormula>;

/**
 * The facts that tie a household to a place: those of the type place that some scheme reads to find whose law governs,
 * also through definitions. Facts of a list as `list.name`, in the order of the dictionary.
 */
export function tiesOf(program: Program): readonly string[] {
  const ties = new Set(program.schemes.flatMap(placeFactsOf));
  return dictionaryNames(program.vocabulary).filter((name) => ties.has(name));
}

/** The facts of the type place behind a scheme's place. */
function placeFactsOf({ place, slots, subject }: LinkedScheme): readonly string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const walk = (mentions: Mentions, aliases: Map<string, string>) => {
    for (const mention of mentions) {
      if (mention.kind === "list") aliases.set(mention.as, mention.list);
      if (mention.kind !== "reference") continue;
      const { reference } = mention;
      if (reference.kind === "fact" && reference.type.kind === "place") {
        const list = reference.alias === null ? undefined : aliases.get(reference.alias);
        found.push(list === undefined ? reference.name : `${list}.${reference.name}`);
      } else if (reference.kind === "definition" && !seen.has(reference.slot)) {
        seen.add(reference.slot);
        for (const clause of slots.get(reference.slot)?.candidates ?? []) {
          const own =
            clause.effect === "defines" && clause.list !== null && clause.as !== null
              ? [[clause.as, clause.list] as const]
              : [];
          walk(mentionsOfClause(clause), new Map(own));
        }
      }
    }
  };
  walk(mentionsOfFormula(place), new Map(subject.kind === "each" ? [[subject.as, subject.list]] : []));
  return found;
}

/** The household as if every tie had always been to one place; whatever else it states is kept. */
export function movedTo(household: Household, ties: readonly string[], place: string): Household {
  const always: History = [{ from: null, value: textValue(place) }];
  const set = (facts: Member["facts"], names: readonly string[]) =>
    new Map([...facts, ...names.map((name) => [name, always] as const)]);
  const inList = (list: string) =>
    ties.filter((tie) => tie.startsWith(`${list}.`)).map((tie) => tie.slice(list.length + 1));
  const lists = [...household.lists].map(
    ([list, members]) => [list, members.map(({ id, facts }) => ({ id, facts: set(facts, inList(list)) }))] as const,
  );
  return {
    ...household,
    facts: set(
      household.facts,
      ties.filter((tie) => !tie.includes(".")),
    ),
    lists: new Map(lists),
  };
}
