import { mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readText, textOf } from "../../src/node/index.js";

const folder = mkdtempSync(join(tmpdir(), "almoner-read-"));

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("reading a file", () => {
  it("gives its text, the mark at the beginning included", async () => {
    const path = written("plain.json", "\uFEFF{}");
    expect(await readText(path, "plain.json", 100)).toEqual({ ok: true, value: "\uFEFF{}" });
  });

  it("takes a file exactly at the limit", async () => {
    expect((await readText(written("limit.json", "0123456789"), "limit.json", 10)).ok).toBe(true);
  });

  it("refuses a larger file by its size, without reading it", async () => {
    const path = written("large.json", new Uint8Array(50 * 1024 * 1024));
    const begun = performance.now();
    const read = await readText(path, "large.json", 1024);
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(read).toMatchObject({
      issues: [
        {
          code: "too-large",
          place: { file: "large.json" },
          params: { limitBytes: 1024, foundBytes: 50 * 1024 * 1024 },
        },
      ],
    });
  });

  it("reads a device without an end only up to the limit", async () => {
    expect(await readText("/dev/zero", "zero", 1024)).toMatchObject({ issues: [{ code: "too-large" }] });
  });

  it.each([
    ["a missing file", join(folder, "nowhere.json"), "no such file or folder"],
    ["a folder", folder, "a folder, not a file"],
    ["a link to itself", join(folder, "loop.json"), "a symbolic link that leads to itself"],
    [
      "bytes that are no UTF-8",
      written("latin.json", Uint8Array.of(0x22, 0xe9, 0x22)),
      "bytes that are not UTF-8 text",
    ],
    ["half a character", written("half.json", Uint8Array.of(0x22, 0xe4, 0xb8)), "bytes that are not UTF-8 text"],
  ])("says what is wrong with %s", async (_, path, found) => {
    if (path.endsWith("loop.json")) symlinkSync("loop.json", path);
    expect(await readText(path, "named", 100)).toEqual({
      ok: false,
      issues: [{ code: "unreadable-file", place: { file: "named", pointer: "" }, params: { found } }],
    });
  });
});

describe("reading a stream", () => {
  it("joins characters that lie across two chunks", async () => {
    const bytes = new TextEncoder().encode("汉");
    async function* chunks() {
      yield bytes.slice(0, 1);
      yield bytes.slice(1);
    }
    expect(await textOf(chunks(), "standard input", 10)).toEqual({ ok: true, value: "汉" });
  });

  it("stops asking once the limit is passed", async () => {
    let asked = 0;
    async function* endless() {
      for (;;) {
        asked += 1;
        yield new Uint8Array(10);
      }
    }
    expect(await textOf(endless(), "standard input", 25)).toMatchObject({ issues: [{ code: "too-large" }] });
    expect(asked).toBe(3);
  });

  it("reports a stream that breaks", async () => {
    async function* broken() {
      yield new Uint8Array(1);
      throw Object.assign(new Error("EISDIR: illegal operation"), { code: "EISDIR" });
    }
    expect(await textOf(broken(), "standard input", 10)).toMatchObject({ issues: [{ code: "unreadable-file" }] });
  });
});
