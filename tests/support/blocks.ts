import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** A fenced block of a page. */
export interface Block {
  readonly page: string;
  readonly line: number;
  /** The first word after the fence: `js`, `json`, `sh`, `text`; empty where there is none. */
  readonly language: string;
  /** The words after the language, such as `example`. */
  readonly label: string;
  /** What a comment on the line before the fence says, such as the file that the block is; null without one. */
  readonly comment: string | null;
  readonly source: string;
}

/** The pages whose blocks are promises to a reader. */
export function pages(): readonly string[] {
  const docs = readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .map((path) => `docs/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".md"));
  return ["CONTRIBUTING.md", "README.md", "SECURITY.md", "rules/README.md", ...docs.sort()];
}

/** Every fenced block of a page, in order. */
export function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(join(ROOT, page), "utf8");
  return [...text.matchAll(/(?:^<!-- (.*) -->\n)?^(`{3,}|~{3,})[ \t]*(\S*)[ \t]*(.*)\n([\s\S]*?)^\2[ \t]*$/gm)].map(
    ({ index, 1: comment = null, 3: language = "", 4: label = "", 5: source = "" }) => ({
      page,
      line: text.slice(0, index).split("\n").length + (comment === null ? 0 : 1),
      language,
      label: label.trim(),
      comment,
      source,
    }),
  );
}

/**
 * The blocks of a page that a test of its own runs. A page hands its blocks over by the comment `<!-- blocks: js json, run
 * by tests/… -->`; the test must take them from here, and so it sees every one of them.
 */
export function blocksRunBy(test: string, page: string): readonly Block[] {
  const claim = claimOf(page);
  if (claim === null || claim.test !== test) throw new Error(`${page} does not say that its blocks are run by ${test}`);
  return blocksOf(page).filter(({ language }) => claim.languages.includes(language));
}

/** Which blocks of a page which test runs, as the page says; null where it says nothing. */
export function claimOf(page: string): { readonly languages: readonly string[]; readonly test: string } | null {
  const text = readFileSync(join(ROOT, page), "utf8");
  const [, languages = "", test = ""] = text.match(/^<!-- blocks: ([a-z ]+), run by (\S+) -->$/m) ?? [];
  return test === "" ? null : { languages: languages.split(" "), test };
}
