import { dirname, posix } from "node:path";
import { type LawView, viewLaw } from "../src/authoring/index.js";
import { renderLaw } from "../src/cli/render-law.js";
import { cliWords } from "../src/cli/words.js";
import type { Law, LawBook } from "../src/program/index.js";
import { catalogueIn } from "../src/words/catalogues.js";
import type { Language } from "../src/words/index.js";
import { inLanguage } from "../src/words/language.js";
import { escapeMarkdown, writeMarkdown } from "../src/words/write-markdown.js";
import { indexPage } from "./pack-index.js";
import { commandsPath, indexPath, link, PAGES, type PackPage, pageHead, pagePath, twinOf } from "./page-frame.js";
import { PAGE_WORDS } from "./page-words.js";
import type { PackFolder } from "./rules-folder.js";
import { shippedPacks } from "./shipped-files.js";
import { type Trial, trialsOf } from "./trials.js";

const LANGUAGES: readonly Language[] = ["en", "zh"];

/** The pages of the packs in two languages, their index, and the households of the commands on them. */
export function packPages(folders: readonly PackFolder[], book: LawBook): ReadonlyMap<string, string> {
  const pages = shippedPacks(book).flatMap((pack): readonly PackPage[] => {
    const folder = folders.find(({ id }) => id === pack.id);
    if (folder === undefined) return [];
    const view = viewLaw(lawAt(pack.jurisdiction, book), pack.jurisdiction, null);
    return [{ pack, view, trials: trialsOf(folder, pack.jurisdiction, view.schemes, book) }];
  });
  const files = new Map<string, string>();
  for (const { trials } of pages) for (const trial of trials) files.set(householdPath(trial), household(trial));
  for (const language of LANGUAGES) {
    for (const page of pages) files.set(pagePath(page.pack.id, language), packPage(page, pages, language));
    files.set(indexPath(language), indexPage(pages, language));
    files.set(commandsPath(language), commandsPage(pages, language));
  }
  return files;
}

function lawAt(place: string, book: LawBook): Law {
  const law = book.at(place);
  if (!law.ok) throw new Error(`${place} is refused:\n${JSON.stringify(law.issues, null, 2)}`);
  return law.value;
}

function packPage({ pack, view, trials }: PackPage, pages: readonly PackPage[], language: Language): string {
  const words = PAGE_WORDS[language];
  const path = pagePath(pack.id, language);
  const title = words.nameOf(inLanguage(pack.title, language), pack.jurisdiction);
  const linked = (found: readonly PackPage[]) =>
    found.map((page) => `- ${link(inLanguage(page.pack.title, language), path, pagePath(page.pack.id, language))}`);
  const chain = view.chain.map(({ code }) => code).slice(1);
  const above = linked(chain.flatMap((code) => pages.filter((page) => page.pack.jurisdiction === code)));
  const below = linked(
    pages.filter(
      (page) =>
        page.view.chain[0] !== undefined && page.view.chain.slice(1).some(({ code }) => code === pack.jurisdiction),
    ),
  );
  const around = (text: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${text}\n\n${lines.join("\n")}\n`];
  return [
    pageHead(title, path, pagePath(pack.id, twinOf(language)), language),
    ...around(words.above, above),
    ...around(words.below, below),
    writeMarkdown(renderLaw(view, { language, sourcesAtEnd: true })),
    ...(trials.length === 0 ? [] : [`## ${words.tryIt}\n`, trialLines(trials, view, language)]),
  ].join("\n");
}

/** The commands of every place on one page. */
function commandsPage(pages: readonly PackPage[], language: Language): string {
  const words = PAGE_WORDS[language];
  const path = commandsPath(language);
  const sections = pages
    .filter(({ trials }) => trials.length > 0)
    .map(({ pack, view, trials }) => {
      const title = words.nameOf(inLanguage(pack.title, language), pack.jurisdiction);
      return `## ${link(title, path, pagePath(pack.id, language))}\n\n${trialLines(trials, view, language)}`;
    });
  return [
    pageHead(words.commands, path, commandsPath(twinOf(language)), language),
    ...words.commandsText.map((text) => `${text}\n`),
    ...sections,
  ].join("\n");
}

/** The commands of a place, below the titles of its schemes. */
function trialLines(trials: readonly Trial[], { schemes }: LawView, language: Language): string {
  const words = PAGE_WORDS[language];
  const { names } = catalogueIn(language);
  const lines = schemes.flatMap(({ scheme, title, parts }) => {
    const own = trials.filter((trial) => trial.scheme === scheme);
    const commands = own.flatMap((trial) => {
      const period = cliWords(language).law.period(trial.period.from, trial.period.to) || words.anyTime;
      const shows = trial.moved ? words.otherDay : language === "zh" ? null : trial.case;
      const outcome = names.outcome[trial.outcome];
      return [`  - ${escapeMarkdown(words.trial(period, outcome, shows))}`, `    \`${commandOf(trial, language)}\``];
    });
    return own.length === 0 ? [] : [`- ${escapeMarkdown(inLanguage(parts[0]?.title ?? title, language))}`, ...commands];
  });
  return `${lines.join("\n")}\n`;
}

/** The command line that assesses a household of a page. */
export function commandOf(trial: Trial, language: Language): string {
  const purpose = trial.purpose === null ? "" : ` --purpose ${trial.purpose}`;
  return `almoner assess ${householdPath(trial)} --in ${trial.in} --on ${trial.on}${purpose} --language ${language}`;
}

function householdPath({ pack, scheme, on }: Trial): string {
  return `${PAGES}/households/${pack}/${scheme.slice(scheme.lastIndexOf("/") + 1)}-${on}.json`;
}

function household(trial: Trial): string {
  const schema = posix.relative(dirname(householdPath(trial)), "schema/household.json");
  return `${JSON.stringify({ $schema: schema, ...trial.household }, null, 2)}\n`;
}
