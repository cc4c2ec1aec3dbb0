import { resolve } from "node:path";
import { type CaseResult, runCases } from "../../authoring/index.js";
import { isNonEmpty } from "../../base/non-empty.js";
import { ok } from "../../base/result.js";
import type { Issue } from "../../issue/index.js";
import { readPackTree, shippedPacksFolder } from "../../node/index.js";
import { type CasesJson, type PackFile, parseCases } from "../../pack/index.js";
import type { LawBook } from "../../program/index.js";
import type { Command, Context } from "../command.js";
import { EXIT, stopFor, wrongUsage } from "../exit.js";
import { TEST_HELP } from "../help/test.js";
import { readBook, valueOr } from "../packs.js";
import { renderCase } from "../render-cases.js";
import { issueJson } from "../report.js";

/** `almoner test`: the cases of packs, each held against what the law gives. */
export const TEST: Command = {
  name: "test",
  positionals: ["DIR"],
  least: 0,
  options: {},
  help: TEST_HELP,
  run: async (context) => {
    const { args, language, screen, words } = context;
    const book = await readBook(context, args.positionals);
    // A pack that is refused fails every case for one reason: say it once, before any case.
    valueOr(book.at(null), EXIT.packRefused);
    const results = (await readCases(context)).flatMap((file) => runCases(programOf(book), file));
    const passed = results.filter(({ result }) => result === "passed").length;
    const failed = results.length - passed;
    if (args.has("json")) {
      const cases = results.map((result) => caseJson(result, context));
      await screen.json({ format: "almoner/test@1", cases, passed, failed });
    } else {
      for (const result of results) {
        if (result.result !== "passed")
          await screen.print(`${renderCase(result, screen.terminal, words.test, language).join("\n")}\n`);
      }
      await screen.print(words.test.summary(results.length, passed, failed));
    }
    return failed === 0 ? EXIT.done : EXIT.checkFailed;
  },
};

function programOf(book: LawBook) {
  return (jurisdiction: string) => {
    const law = book.at(jurisdiction);
    return law.ok ? ok(law.value.program) : law;
  };
}

/** The case files of the folders asked: of DIR, or of all packs that are loaded. */
async function readCases({ args, io, words }: Context): Promise<readonly PackFile<CasesJson>[]> {
  const [dir] = args.positionals;
  const loaded = [...(args.has("only-packs") ? [] : [shippedPacksFolder()]), ...args.values("packs")];
  const folders = dir === undefined ? loaded : [dir];
  const files: PackFile<CasesJson>[] = [];
  const issues: Issue[] = [];
  for (const folder of folders) {
    const tree = valueOr(await readPackTree(resolve(io.cwd, folder), io.cwd), EXIT.packRefused);
    if (tree.packs.length === 0) throw wrongUsage(words.usage.noPacks(folder));
    for (const { folder: pack, files: contents } of tree.packs) {
      for (const [name, content] of Object.entries(contents)) {
        if (!name.endsWith(".cases.json")) continue;
        const parsed = parseCases(content, pack === "." ? name : `${pack}/${name}`);
        if (parsed.ok) files.push(parsed.value);
        else issues.push(...parsed.issues);
      }
    }
  }
  if (isNonEmpty(issues)) throw stopFor(issues, EXIT.packRefused);
  if (files.length === 0) throw wrongUsage(words.usage.noCases(folders.join(", ")));
  return files;
}

function caseJson(result: CaseResult, { language }: Context) {
  const { scheme, case: sentence, place, in: jurisdiction, on } = result;
  const differences = result.result === "failed" ? result.differences : [];
  const issues = result.result === "refused" ? result.issues : [];
  return {
    scheme,
    case: sentence,
    place,
    in: jurisdiction,
    on,
    result: result.result,
    differences: differences.map(({ what, ...rest }) => ({ ...rest, what: what.join(" ") })),
    issues: issues.map((issue) => issueJson(issue, language)),
  };
}
