import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointerStep } from "../../src/reading/index.js";
import { documentFrom, SEED } from "./support.js";

const TEXT = ['{\r\n  "名字": "陈𠮷𠮷",  "b": [10, {"c/d": 1}],\r\n', '\t"e~": { "": null }\n}'].join("");

describe("places", () => {
  const document = documentFrom(TEXT);

  it.each([
    ["", 1, 1],
    ["/名字", 2, 9],
    ["/b", 2, 22],
    ["/b/0", 2, 23],
    ["/b/1", 2, 27],
    ["/b/1/c~1d", 2, 35],
    ["/e~0", 3, 8],
    ["/e~0/", 3, 14],
  ])("finds the value at %j over CRLF and wide characters", (pointer, line, column) => {
    expect(document.at(pointer)).toEqual({ file: "test.json", pointer, line, column });
  });

  it("finds keys", () => {
    expect(document.keyAt("/b")).toMatchObject({ line: 2, column: 17 });
    expect(document.keyAt("/b/1/c~1d")).toMatchObject({ line: 2, column: 28 });
  });

  it("takes an item of a list, which has no key, as its own", () => {
    expect(document.keyAt("/b/0")).toMatchObject({ line: 2, column: 23 });
  });

  it.each(["/b/7/x", "/b/01", "/b/-1", "/b/"])("falls back to the nearest value around %j", (pointer) => {
    expect(document.at(pointer)).toMatchObject({ pointer, line: 2, column: 22 });
    expect(document.keyAt(pointer)).toMatchObject({ pointer, line: 2, column: 22 });
  });

  it("agrees with counting from the start, for any layout", () => {
    const piece = fc.constantFrom("\n", "\r\n", "\r", " ", "\t");
    const words = fc.constantFrom("a", "户口", "𠮷", "\ud800");
    fc.assert(
      fc.property(fc.array(piece), fc.array(fc.tuple(words, fc.array(piece)), { maxLength: 6 }), (before, items) => {
        const start = `${before.join("")}[`;
        const written = items.map(([word, space]) => `${space.join("")}"${word}"`);
        const list = documentFrom(`${start}${written.join(",")}]`);
        items.forEach(([word], index) => {
          const whole = `${start}${written.slice(0, index + 1).join(",")}`;
          const lines = whole.slice(0, whole.length - word.length - 2).split(/\r\n|\n|\r/);
          const column = [...(lines.at(-1) ?? "")].length + 1;
          expect(list.at(pointerStep(index))).toMatchObject({ line: lines.length, column });
        });
      }),
      { seed: SEED },
    );
  });
});
