import { catalogueIn } from "../src/words/catalogues.js";
import type { Language } from "../src/words/index.js";
import { inLanguage } from "../src/words/language.js";
import { type Coverage, type CoverageRow, readCoverage } from "./coverage.js";
import { commandsPath, indexPath, link, type PackPage, pageHead, pagePath, twinOf } from "./page-frame.js";
import { PAGE_WORDS } from "./page-words.js";
import type { ShippedFile } from "./shipped-files.js";

/** The index of the pages: the places, and which rows of the sources are encoded where. */
export function indexPage(pages: readonly PackPage[], language: Language): string {
  const words = PAGE_WORDS[language];
  const path = indexPath(language);
  const twin = indexPath(twinOf(language));
  const coverage = readCoverage();
  return [
    pageHead(words.index, path, twin, language),
    ...words.indexText.map((text) => `${text}\n`),
    `${link(words.commands, path, commandsPath(language))}\n`,
    `## ${words.places}\n`,
    table(
      words.placesHeads,
      pages.map((page) => placeRow(page, path, language)),
    ),
    `## ${words.coverage}\n`,
    `${words.coverageText}\n`,
    ...coverage.groups.map((group) => groupTable(group, pages, path, language)),
  ].join("\n");
}

function placeRow({ pack, view }: PackPage, path: string, language: Language): readonly string[] {
  const { evidence } = catalogueIn(language).names;
  const depth = view.chain.length - 1;
  const titles = pack.files.map(({ title, closed }) => titleText(inLanguage(title, language), closed, language));
  const found = [...new Set(pack.files.map((file) => evidence[file.evidence]))];
  const name = inLanguage(view.place.name ?? pack.title, language);
  return [
    `${"·\u00A0".repeat(depth)}${link(name, path, pagePath(pack.id, language))}`,
    pack.jurisdiction,
    titles.join("<br>"),
    found.join(language === "zh" ? "、" : ", "),
  ];
}

function titleText(title: string, closed: boolean, language: Language): string {
  const words = PAGE_WORDS[language];
  return closed && !title.includes(words.closed) ? words.nameOf(title, words.closed) : title;
}

function groupTable(
  { group, title, rows }: Coverage["groups"][number],
  pages: readonly PackPage[],
  path: string,
  language: Language,
): string {
  const words = PAGE_WORDS[language];
  const heading = inLanguage(title, language);
  const encoded = rows.filter(({ schemes }) => schemes.length > 0).length;
  return [
    `### ${group.length === 1 ? `${group} ` : ""}${heading}\n`,
    `${words.counts(rows.length, encoded)}\n`,
    table(
      words.coverageHeads,
      rows.map((row) => coverageRow(row, pages, path, language)),
    ),
  ].join("\n");
}

function coverageRow(
  { row, what, schemes, note }: CoverageRow,
  pages: readonly PackPage[],
  path: string,
  language: Language,
): readonly string[] {
  const words = PAGE_WORDS[language];
  const links = schemes.map((id) => {
    const [pack, file] = fileOf(id, pages);
    const text = titleText(inLanguage(file.title, language), file.closed, language);
    return link(text, path, pagePath(pack, language));
  });
  return [
    row,
    inLanguage(what, language),
    links.length === 0 ? words.notEncoded : links.join("<br>"),
    note === undefined ? "" : inLanguage(note, language),
  ];
}

function fileOf(id: string, pages: readonly PackPage[]): readonly [pack: string, file: ShippedFile] {
  for (const { pack } of pages) {
    const file = pack.files.find((one) => one.id === id);
    if (file !== undefined) return [pack.id, file];
  }
  throw new Error(`rules/coverage.json names ${id}, and no scheme or amendment is shipped under that id`);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return `${[line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n")}\n`;
}
