import { dirname, posix } from "node:path";
import type { LawView } from "../src/authoring/index.js";
import type { Language } from "../src/words/index.js";
import { escapeMarkdown } from "../src/words/write-markdown.js";
import { PAGE_WORDS } from "./page-words.js";
import type { ShippedPack } from "./shipped-files.js";
import type { Trial } from "./trials.js";

/** Where the pages stand. Everything in this folder is generated. */
export const PAGES = "docs/packs";

/** A pack with the law its place made, and a household for each period of it. */
export interface PackPage {
  readonly pack: ShippedPack;
  readonly view: LawView;
  readonly trials: readonly Trial[];
}

export function pagePath(pack: string, language: Language): string {
  return `${PAGES}/${pack}${language === "zh" ? ".zh" : ""}.md`;
}

export function indexPath(language: Language): string {
  return pagePath("README", language);
}

export function commandsPath(language: Language): string {
  return pagePath("commands", language);
}

/** A link from one page to another file of the repository. */
export function link(text: string, from: string, to: string): string {
  return `[${escapeMarkdown(text)}](${posix.relative(dirname(from), to)})`;
}

/** The head of a page: its title, the same page in the other language, the index. */
export function pageHead(title: string, page: string, twin: string, language: Language): string {
  const words = PAGE_WORDS[language];
  const up = page === indexPath(language) ? [] : [link(words.index, page, indexPath(language))];
  return `# ${title}\n\n<!-- Written by \`npm run generate\`. -->\n\n${[link(words.otherLanguage, page, twin), ...up].join(" · ")}\n`;
}

/** The language of the same page beside this one. */
export function twinOf(language: Language): Language {
  return language === "zh" ? "en" : "zh";
}
