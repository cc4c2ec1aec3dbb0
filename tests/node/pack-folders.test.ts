import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPackFolder, readPackTree } from "../../src/node/index.js";
import { FIXTURES } from "../cli/fake-io.js";

function tree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "almoner-tree-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

describe("reading a tree of packs", () => {
  it("finds every pack and register, in the order of their paths", async () => {
    const read = await readPackTree("packs", FIXTURES);
    expect(read.ok && read.value.packs.map(({ folder }) => folder)).toEqual([
      "packs/cn",
      "packs/cn/hubei",
      "packs/cn/hubei/huangpi",
    ]);
    expect(read.ok && read.value.jurisdictions.map(({ file }) => file)).toEqual(["packs/jurisdictions.json"]);
    expect(read.ok && Object.keys(read.value.packs[1]?.files ?? {})).toEqual([
      "allowance.cases.json",
      "allowance.json",
      "pack.json",
    ]);
  });

  it("takes only folders with a pack.json, and of those only visible JSON files", async () => {
    const root = tree({
      "pack.json": "{}",
      "notes.txt": "no",
      ".hidden.json": "no",
      "jurisdictions.json": "[]",
      "loose/scheme.json": "no",
      ".git/pack.json": "no",
      "node_modules/other/pack.json": "no",
    });
    const read = await readPackTree(root, root);
    expect(read.ok && read.value).toEqual({
      packs: [{ folder: ".", files: { "pack.json": "{}" } }],
      jurisdictions: [{ file: "jurisdictions.json", content: "[]" }],
    });
  });

  it("follows links, and a circle of them once", async () => {
    const root = tree({ "a/pack.json": "{}" });
    symlinkSync(root, join(root, "a", "round"));
    symlinkSync(join(root, "a"), join(root, "b"));
    symlinkSync(join(root, "nowhere"), join(root, "dangling"));
    const read = await readPackTree(root, root);
    expect(read.ok && read.value.packs.map(({ folder }) => folder)).toEqual(["a"]);
  });

  it("refuses a pack file of 50 MB by its size, naming it", async () => {
    const root = tree({ "pack.json": "{}" });
    writeFileSync(join(root, "huge.json"), new Uint8Array(50 * 1024 * 1024));
    const begun = performance.now();
    const read = await readPackTree(root, root);
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(read).toMatchObject({ issues: [{ code: "too-large", place: { file: "huge.json" } }] });
  });

  it("does not wait at a pipe that stands in a file's place", async () => {
    const root = tree({ "pack.json": "{}" });
    execFileSync("mkfifo", [join(root, "scheme.json")]);
    expect(await readPackTree(root, root)).toMatchObject({
      issues: [{ code: "unreadable-file", place: { file: "scheme.json" } }],
    });
  });

  it("reports every file that cannot be read, and a folder that is none", async () => {
    const root = tree({ "pack.json": "{}" });
    symlinkSync("nowhere.json", join(root, "dangling.json"));
    writeFileSync(join(root, "latin.json"), Uint8Array.of(0xe9));
    const read = await readPackTree(root, root);
    expect(!read.ok && read.issues.map(({ code, place }) => `${code} ${place.file}`)).toEqual([
      "unreadable-file dangling.json",
      "unreadable-file latin.json",
    ]);
    expect(await readPackTree("nowhere", root)).toMatchObject({ issues: [{ place: { file: "nowhere" } }] });
    expect(await readPackTree("pack.json", root)).toMatchObject({
      issues: [{ params: { found: "a file where a folder was expected" } }],
    });
  });

  it("names folders outside the base by their whole path", async () => {
    const read = await readPackTree(join(FIXTURES, "dearer"), import.meta.dirname);
    expect(read.ok && read.value.packs[0]?.folder).toBe(join(FIXTURES, "dearer/cn/hubei"));
  });
});

describe("a pack whose id is not the path of its folder", () => {
  const packs = (ids: Readonly<Record<string, string>>) =>
    tree(Object.fromEntries(Object.entries(ids).map(([path, id]) => [`${path}/pack.json`, JSON.stringify({ id })])));
  const refused = async (ids: Readonly<Record<string, string>>, folder = ".") => {
    const read = await readPackTree(folder, packs(ids));
    return read.ok ? [] : read.issues;
  };

  it("is refused, naming both", async () => {
    const [issue] = await refused({ "rules/cn": "cn", "rules/cn/wuhan": "cn/wuhna" }, "rules");
    expect(issue).toEqual({
      code: "id-not-folder",
      place: { file: "rules/cn/wuhan/pack.json", pointer: "/id", line: 1, column: 7 },
      params: { id: "cn/wuhna", folder: "rules/cn/wuhan", expected: "cn/wuhan" },
    });
  });

  it("is reported once, and not again for the packs below it", async () => {
    const ids = { cn: "cn", "cn/hubei": "cn/hebei", "cn/hubei/wuhan": "cn/hubei/wuhan" };
    expect((await refused(ids)).map(({ place }) => place.file)).toEqual(["cn/hubei/pack.json"]);
    expect(await refused({ cn: "cn", "cn/hubei/wuhan": "wuhan" })).toHaveLength(1);
  });

  it("is taken as it is where the tree is entered above its top, below it, or at the pack itself", async () => {
    expect(await refused({ "rules/cn": "cn", "rules/cn/hubei": "cn/hubei" })).toEqual([]);
    expect(await refused({ "rules/cn": "cn", "rules/cn/hubei/wuhan": "cn/hubei/wuhan" }, "rules/cn/hubei")).toEqual([]);
    expect(await refused({ mine: "cn/hubei/wuhan", "mine/jiangxia": "cn/hubei/wuhan/jiangxia" }, "mine")).toEqual([]);
    expect(await refused({ mine: "cn/hubei/wuhan", "mine/jiangxia": "cn/hubei/jiangxia" }, "mine")).toHaveLength(1);
  });
});

describe("reading one pack", () => {
  it("takes the files of its folder, not of those below", async () => {
    const read = await readPackFolder("packs/cn", FIXTURES);
    expect(read.ok && [read.value.folder, Object.keys(read.value.files)]).toEqual([
      "packs/cn",
      ["facts.json", "pack.json"],
    ]);
  });
});
