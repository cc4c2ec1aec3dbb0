import type { LinkedScheme, Program } from "../program/index.js";
import { householdTypes } from "./household-types.js";
import { bodyOf, inBoth, namedChoice, oneOf } from "./types-text.js";

/**
 * The types of a law as a TypeScript module: the household with every fact, the decisions that may be taken, and the ids
 * of schemes, clauses, awards and readings. With them a wrong name is an error of the program that embeds the law.
 *
 * @param program the law of a place
 * @param writtenBy the command that writes the module, for its first line
 */
export function typesOf(program: Program, writtenBy: string): string {
  const { schemes } = program;
  const clauses = schemes.flatMap(clausesOf);
  const parts = [
    `// Written by \`${writtenBy.replaceAll(/\s+/g, " ")}\`. Write it again when the packs change.`,
    ...householdTypes(program),
    namedChoice(
      "SchemeId",
      "The schemes.",
      schemes.map(({ id }) => id),
    ),
    namedChoice(
      "ClauseAddress",
      "The clauses of the schemes, of all dates.",
      clauses.map(({ address }) => address),
    ),
    `/** The awards of each scheme. */\nexport type Awards = ${bodyOf(schemes.map(awardsOf))};`,
    "/** The awards of a scheme, or of all. */\nexport type AwardId<Scheme extends SchemeId = SchemeId> = Awards[Scheme];",
    `/** The readings that an ambiguous clause allows. */\nexport type Readings = ${bodyOf(
      clauses.flatMap((clause) =>
        clause.effect === "sets" && clause.readings !== null
          ? [
              {
                name: clause.address,
                about: inBoth(clause.text),
                type: oneOf(Object.keys(clause.readings)),
                optional: false,
              },
            ]
          : [],
      ),
    )};`,
    `/** All of it: \`loadLaw<LocalLaw>(…)\`. */
export interface LocalLaw {
  readonly household: Household;
  readonly readings: Readings;
  readonly scheme: SchemeId;
  readonly award: AwardId;
  readonly sensitiveFact: SensitiveFact;
}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function clausesOf({ slots }: LinkedScheme) {
  return [...slots.values()].flatMap(({ candidates }) => candidates);
}

function awardsOf({ id, title, slots }: LinkedScheme) {
  const awards = [...slots.values()].filter(({ candidates }) => candidates.some(({ effect }) => effect === "awards"));
  return { name: id, about: inBoth(title), type: oneOf(awards.map((slot) => slot.id)), optional: false };
}
