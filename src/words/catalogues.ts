import type { Catalogue } from "./catalogue.js";
import { EN } from "./en.js";
import type { Language } from "./language.js";
import { ZH } from "./zh.js";

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { zh: ZH, en: EN };

/** The catalogue of a language. */
export function catalogueIn(language: Language): Catalogue {
  return CATALOGUES[language];
}
