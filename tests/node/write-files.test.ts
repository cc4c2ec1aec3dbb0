import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeFiles } from "../../src/node/index.js";

const folder = () => mkdtempSync(join(tmpdir(), "almoner-write-"));
const file = (path: string, content = "new", replaces = false) => ({ path, content, replaces });

describe("writing files", () => {
  it("makes folders and writes every file", async () => {
    const root = folder();
    expect(await writeFiles(root, [file("a/b/c.json"), file("d.json")])).toEqual({
      ok: true,
      value: ["a/b/c.json", "d.json"],
    });
    expect(readFileSync(join(root, "a/b/c.json"), "utf8")).toBe("new");
  });

  it("writes none when one is in the way", async () => {
    const root = folder();
    writeFileSync(join(root, "d.json"), "old");
    const written = await writeFiles(root, [file("a.json"), file("d.json")]);
    expect(!written.ok && written.issues.map(({ code, place }) => `${code} ${place.file}`)).toEqual([
      "file-in-the-way d.json",
    ]);
    expect(readdirSync(root)).toEqual(["d.json"]);
    expect(readFileSync(join(root, "d.json"), "utf8")).toBe("old");
  });

  it("writes none when one cannot be written, and leaves nothing unfinished", async () => {
    const root = folder();
    writeFileSync(join(root, "blocked"), "a file where a folder is wanted");
    const written = await writeFiles(root, [file("a.json"), file("blocked/b.json")]);
    expect(!written.ok && written.issues.map(({ code }) => code)).toEqual(["unwritable-file"]);
    expect(readdirSync(root)).toEqual(["blocked"]);
    expect(existsSync(join(root, "a.json"))).toBe(false);
  });

  it("takes the place of a file that is to be replaced", async () => {
    const root = folder();
    writeFileSync(join(root, "d.json"), "old");
    expect((await writeFiles(root, [file("d.json", "new", true)])).ok).toBe(true);
    expect(readFileSync(join(root, "d.json"), "utf8")).toBe("new");
  });
});
