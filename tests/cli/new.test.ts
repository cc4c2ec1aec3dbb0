import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { almoner } from "./fake-io.js";

const folder = () => mkdtempSync(join(tmpdir(), "almoner-new-"));
const inFolder = (cwd: string) => (line: string) => almoner(line.split(" "), { cwd });

describe("almoner new", () => {
  it("begins a pack for a registered place and a scheme in it, which loads beside the shipped packs and passes", async () => {
    const on = inFolder(folder());
    const pack = await on("new jurisdiction 420114 --id cn/hubei/wuhan/caidian --on 2026-11-25 --into mine");
    expect(pack.out).toContain("Wrote mine/cn/hubei/wuhan/caidian/pack.json\n");
    // The nation's packs have a fact of the household's place already.
    expect(pack.out).not.toContain("facts.json");
    const scheme = await on("new scheme cn/hubei/wuhan/caidian/heating --on 2026-01-01 --into mine");
    expect(scheme.out).toContain("Wrote mine/cn/hubei/wuhan/caidian/heating.cases.json\n");
    expect(await on("test mine")).toMatchObject({ exit: 0, out: "1 case: 1 passed, 0 failed\n" });
  });

  it("adds a place to a register as its author wrote it", async () => {
    const cwd = folder();
    const on = inFolder(cwd);
    const register =
      '{ "jurisdictions": [\n    { "code": "GB", "name": { "en": "Britain" },   "level": "nation" }\n] }\n';
    writeFileSync(join(cwd, "jurisdictions.json"), register);
    const made = await on(
      "new jurisdiction E09 --id gb/w --name-en Westminster --level district --parent GB --currency GBP --on 2026-11-25 --only-packs --packs .",
    );
    expect(made.exit).toBe(0);
    const text = readFileSync(join(cwd, "jurisdictions.json"), "utf8");
    expect(text).toContain('{ "code": "GB", "name": { "en": "Britain" },   "level": "nation" }');
    expect(JSON.parse(text).jurisdictions[1]).toEqual({
      code: "E09",
      name: { en: "Westminster" },
      level: "district",
      parent: "GB",
    });
  });

  it("registers a division code as one, so that the city's law reaches its counties", async () => {
    const on = inFolder(folder());
    await on(
      "new jurisdiction 420500 --id cn/hubei/yichang --name-en Yichang --level city --parent 420000 --on 2026-12-01",
    );
    await on("new scheme cn/hubei/yichang/heating --on 2027-01-01");
    const law = await on("law --in 420502 --on 2027-01-01 --packs . --language en");
    expect(law.out).toContain("the nearest first: 420502, 420500 Yichang, 420000 Hubei, CN");
    expect(law.out).toContain("Scheme cn/hubei/yichang/heating, law of 420500 Yichang;");
  });

  it("writes over nothing, and then writes nothing", async () => {
    const cwd = folder();
    const on = inFolder(cwd);
    await on("new jurisdiction 420114 --id cn/hubei/wuhan/caidian --on 2026-11-25");
    await on("new scheme cn/hubei/wuhan/caidian/heating --on 2026-01-01");
    const before = readFileSync(join(cwd, "cn/hubei/wuhan/caidian/heating.json"), "utf8");
    const again = await on("new scheme cn/hubei/wuhan/caidian/heating --on 2027-01-01 --json");
    expect(again.exit).toBe(2);
    expect(JSON.parse(again.out).issues.map(({ code }: { code: string }) => code)).toEqual([
      "file-in-the-way",
      "file-in-the-way",
    ]);
    expect(readFileSync(join(cwd, "cn/hubei/wuhan/caidian/heating.json"), "utf8")).toBe(before);
  });

  it("begins a case that is refused until something is expected of every subject", async () => {
    const cwd = folder();
    const on = inFolder(cwd);
    await on("new jurisdiction 420114 --id cn/hubei/wuhan/caidian --on 2026-11-25");
    await on("new scheme cn/hubei/wuhan/caidian/heating --on 2026-01-01");
    writeFileSync(join(cwd, "h.json"), '{ "familyPlace": "420114" }');
    const made = await on("new case cn/hubei/wuhan/caidian/heating --household h.json --in 420114 --on 2026-03-01");
    expect(made.exit).toBe(0);
    const tested = await on("test .");
    expect(tested.exit).toBe(1);
    expect(tested.out).toContain("The case expects nothing.");
    expect(tested.out).toContain("2 cases: 1 passed, 1 failed");
  });

  it.each([
    ["new pack 420114 --id a --on 2026-01-01", "jurisdiction"],
    ["new jurisdiction ZZ --id zz --on 2026-01-01", "--name-en"],
    ["new jurisdiction ZZ --id zz --name-en Z --on 2026-01-01", "--level"],
    ["new jurisdiction ZZ --id zz --name-en Z --level nation --on 2026-01-01", "--currency"],
    ["new jurisdiction 420114 --on 2026-01-01", "--id"],
    ["new scheme cn/hubei/nowhere/heating --on 2026-01-01", "cn/hubei/nowhere"],
  ])("%s: stops and says what is wanted", async (line, wanted) => {
    const { exit, err, out } = await inFolder(folder())(line);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(wanted);
  });
});
