import type { Words } from "../pack/index.js";

/** The languages in which answers are written. */
export type Language = "zh" | "en";

/** Words in a language, or in the other one where the author wrote only that. */
export function inLanguage(words: Words, language: Language): string {
  return words[language] ?? words.zh ?? words.en ?? "";
}

/** The word for a key, or the key itself where the table has none: packs may name payers and lists of their own. */
export function named(table: Readonly<Record<string, string>>, key: string): string {
  return (Object.hasOwn(table, key) ? table[key] : undefined) ?? key;
}
