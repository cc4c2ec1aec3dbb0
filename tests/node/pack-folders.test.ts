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

describe("reading one pack", () => {
  it("takes the files of its folder, not of those below", async () => {
    const read = await readPackFolder("packs/cn", FIXTURES);
    expect(read.ok && [read.value.folder, Object.keys(read.value.files)]).toEqual([
      "packs/cn",
      ["facts.json", "pack.json"],
    ]);
  });
});
