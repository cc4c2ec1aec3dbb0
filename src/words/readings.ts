import type { ClauseUnderReadings, TakenReading } from "../determination/index.js";
import type { Catalogue } from "./catalogue.js";
import { inLanguage } from "./language.js";

/** Which reading of a clause is taken, and which others the text allows. */
export function readingsText({ taken, readings }: ClauseUnderReadings, words: Catalogue): string {
  const { readings: say, values } = words;
  const others = othersThan(taken, readings, words);
  return values.together([
    taken === null ? say.noneTaken : say.taken(readingText(taken, readings, words)),
    ...(others.length === 0 ? [] : [say.others(others)]),
  ]);
}

/** That an award was worked out on a reading of a clause, and which others its text allows. */
export function restsOnText({ clause, text, reading, readings }: TakenReading, words: Catalogue): string {
  return words.readings.restsOn(
    words.clause.named(clause, inLanguage(text, words.language)),
    reading === null ? null : readingText(reading, readings, words),
    othersThan(reading, readings, words),
  );
}

type Readings = TakenReading["readings"];

function othersThan(taken: string | null, readings: Readings, words: Catalogue): readonly string[] {
  return Object.keys(readings)
    .filter((reading) => reading !== taken)
    .map((reading) => readingText(reading, readings, words));
}

/** A reading by its name and in words. */
function readingText(name: string, readings: Readings, { language, readings: say }: Catalogue): string {
  const text = Object.hasOwn(readings, name) ? readings[name] : undefined;
  return text === undefined ? name : say.named(name, inLanguage(text, language));
}
