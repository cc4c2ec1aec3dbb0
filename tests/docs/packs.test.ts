import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCoverage } from "../../scripts/coverage.js";
import { packFolders, shippedBook } from "../../scripts/rules-folder.js";
import { shippedPacks } from "../../scripts/shipped-files.js";
import { interpret } from "../../src/assess/interpret/interpret.js";
import { ASSESS } from "../../src/cli/commands/assess.js";
import { COMMON_OPTIONS, checkedArguments, split } from "../../src/cli/options.js";
import { cliWords } from "../../src/cli/words.js";
import { readHousehold, sensitiveFacts } from "../../src/program/index.js";
import { readJson } from "../../src/reading/index.js";
import { catalogueIn } from "../../src/words/catalogues.js";
import type { Language } from "../../src/words/index.js";
import { almoner } from "../cli/fake-io.js";

const ROOT = join(import.meta.dirname, "../..");
const PAGES = "docs/packs";
const book = shippedBook(packFolders());
const packs = shippedPacks(book);

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

describe("the coverage of the sources", () => {
  const { groups } = readCoverage();
  const rows = groups.flatMap((group) => group.rows);

  it("has every historic row once, in its order", () => {
    const upTo = (letter: string, last: number) => Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);
    const historic = groups.filter(({ group }) => group !== "current").flatMap((group) => group.rows);
    expect(historic.map(({ row }) => row)).toEqual([
      ...upTo("A", 10),
      ...upTo("B", 17),
      ...upTo("C", 9),
      ...upTo("D", 5),
      ...upTo("E", 3),
      ...upTo("F", 8),
    ]);
    expect(new Set(rows.map(({ row }) => row)).size).toBe(rows.length);
  });

  it("names what is shipped, all of it, and says why where a row has nothing", () => {
    const shipped = packs.flatMap(({ files }) => files.map(({ id }) => id));
    const named = new Set(rows.flatMap(({ schemes }) => schemes));
    expect([...named].filter((id) => !shipped.includes(id))).toEqual([]);
    expect(shipped.filter((id) => !named.has(id))).toEqual([]);
    expect(rows.filter(({ schemes, note }) => schemes.length === 0 && note === undefined)).toEqual([]);
  });

  it("is said in both languages", () => {
    const texts = [...groups.map(({ title }) => title), ...rows.flatMap(({ what, note }) => [what, note ?? what])];
    expect(texts.filter(({ zh, en }) => zh === undefined || en === undefined)).toEqual([]);
  });
});

describe("the pages of the packs", () => {
  it("are two for each pack, and none is long", () => {
    const pages = ["README", "commands", ...packs.map(({ id }) => id)].flatMap((page) => [page, `${page}.zh`]);
    const lines = pages.map((page) => [page, read(`${PAGES}/${page}.md`).split("\n").length] as const);
    expect(lines.filter(([, length]) => length > 1000)).toEqual([]);
  });

  it("say of a closed scheme that it is closed, and why", () => {
    const closed = packs.flatMap(({ id, files }) => files.filter((file) => file.closed).map(() => id));
    expect(closed.length).toBeGreaterThan(3);
    for (const id of closed) {
      expect(read(`${PAGES}/${id}.md`)).toMatch(/\nThis scheme closed on \d{4}-\d\d-\d\d \(.{40,}\) and answers for/);
      expect(read(`${PAGES}/${id}.zh.md`)).toMatch(/\n本项目已于 \d{4}-\d\d-\d\d 关闭（.{20,}），只就其存续期间作答。/);
    }
  });

  it("are what almoner law --own --markdown writes, with links around it", async () => {
    const { out } = await almoner(["law", "--in", "420115", "--own", "--markdown", "--language", "zh"]);
    expect(read(`${PAGES}/cn/hubei/wuhan/jiangxia.zh.md`)).toContain(out);
  });
});

interface Shown {
  readonly language: Language;
  readonly page: string;
  /** The line above the command: the period, the outcome, what the case shows. */
  readonly about: string;
  readonly command: string;
}

/** The commands of a page, with the line that each stands below. */
function commandsOn(page: string, language: Language): readonly Shown[] {
  return [...read(page).matchAll(/^ {2}- (.*)\n {4}`(almoner assess [^`]*)`$/gm)].map(
    ({ 1: about = "", 2: command = "" }) => ({ language, page, about, command }),
  );
}

describe("the commands of the pages", () => {
  const english = commandsOn(`${PAGES}/commands.md`, "en");
  const chinese = commandsOn(`${PAGES}/commands.zh.md`, "zh");

  it("are there for every pack, and the same on its own page", () => {
    for (const { id } of packs) {
      const own = commandsOn(`${PAGES}/${id}.md`, "en").map(({ command }) => command);
      expect([id, own.length > 0]).toEqual([id, true]);
      expect(english.map(({ command }) => command)).toEqual(expect.arrayContaining(own));
      expect(chinese.map(({ command }) => command)).toEqual(
        expect.arrayContaining(commandsOn(`${PAGES}/${id}.zh.md`, "zh").map(({ command }) => command)),
      );
    }
  });

  const titled = [...english, ...chinese].map((shown) => [shown.command, shown] as const);

  it.each(titled)("%s", (command, { about, language }) => {
    const [, name, ...argv] = command.split(" ");
    expect(name).toBe("assess");
    const parts = split(argv, { ...COMMON_OPTIONS, ...ASSESS.options });
    const args = checkedArguments(parts, ASSESS.positionals, ASSESS.least, cliWords(language));
    const [file = ""] = args.positionals;
    const law = book.at(args.required("in"));
    const document = readJson(read(file), file);
    if (!law.ok || !document.ok) throw new Error("refused");
    const household = readHousehold(law.value.program, document.value);
    expect(household).toMatchObject({ ok: true });
    if (!household.ok) return;
    const purpose = args.oneOf("purpose", ["arrears", "audit"]) ?? undefined;
    const answer = interpret(law.value.program, household.value, { on: args.requiredDay("on"), purpose });
    expect(answer).toMatchObject({ ok: true });
    const scheme = file.slice(file.lastIndexOf("/") + 1, -"-2005-01-01.json".length);
    const result = answer.ok ? answer.value.schemes.find((one) => one.scheme.endsWith(`/${scheme}`)) : undefined;
    expect(about).toContain(catalogueIn(language).names.outcome[result?.outcome ?? "undetermined"]);
    // The sentence of a case is shown: it must not tell what the household keeps to itself.
    const hidden = [...sensitiveFacts(law.value.program)].map((fact) => fact.slice(fact.lastIndexOf(".") + 1));
    const told = (value: unknown): boolean =>
      typeof value === "object" && value !== null
        ? Object.entries(value).some(
            ([key, one]) => (hidden.includes(key) && typeof one === "string" && about.includes(one)) || told(one),
          )
        : false;
    expect(told(document.value.value)).toBe(false);
  });

  it("answer at the command line", async () => {
    for (const { command } of [english.at(0), english.at(-1), chinese.at(5)].flatMap((one) => one ?? [])) {
      const { exit, out, err } = await almoner([...command.split(" ").slice(1), "--json"], { cwd: ROOT });
      expect([exit, err]).toEqual([0, ""]);
      expect(JSON.parse(out)).toMatchObject({ format: "almoner/assess@1", determination: { official: false } });
    }
  });
});
