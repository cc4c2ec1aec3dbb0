import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOUSEHOLD_LIMITS, PACK_LIMITS, readJson } from "../../src/reading/index.js";
import { codesOf, documentFrom, issuesOf, SEED } from "./support.js";

const read = (text: string, limits = {}) => readJson(text, "test.json", limits);
/** Whether the platform's own parser accepts a text. */
function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;

describe("size", () => {
  it("refuses 50 MB before looking at it", () => {
    const [issue] = issuesOf(read("[".repeat(50_000_000)));
    expect(issue).toMatchObject({ code: "too-large", params: { limitBytes: HOUSEHOLD_LIMITS.bytes } });
  });

  it.each([
    ["one byte", 1, "a"],
    ["two bytes", 2, "é"],
    ["three bytes", 3, "户"],
    ["four bytes", 4, "𠮷"],
    ["a lone surrogate, written as a replacement character", 3, "\ud800"],
  ])("counts bytes, not characters: %s", (_, bytes, character) => {
    const text = `"${character.repeat(10)}"`;
    expect(read(text, { bytes: 10 * bytes + 2 }).ok).toBe(true);
    expect(codesOf(read(text, { bytes: 10 * bytes + 1 }))).toEqual(["too-large"]);
  });

  it("allows a pack more than a household", () => {
    const text = JSON.stringify("x".repeat(2 * 1024 * 1024));
    expect(read(text).ok).toBe(false);
    expect(read(text, PACK_LIMITS).ok).toBe(true);
  });
});

describe("depth", () => {
  it("accepts 64 levels and refuses 65, pointing at the bracket", () => {
    expect(read(nested(64)).ok).toBe(true);
    expect(issuesOf(read(nested(65)))).toMatchObject([
      { code: "too-deep", params: { limit: 64 }, place: { line: 1, column: 65 } },
    ]);
  });

  it("refuses 200 levels, of lists and of objects", () => {
    expect(codesOf(read(nested(200)))).toEqual(["too-deep"]);
    expect(codesOf(read(`${'{"a":'.repeat(200)}1${"}".repeat(200)}`))).toEqual(["too-deep"]);
  });

  it("does not count brackets in strings, even after escaped quotes", () => {
    expect(documentFrom(JSON.stringify([`\\"${"[{".repeat(500)}`])).value).toEqual([`\\"${"[{".repeat(500)}`]);
  });

  // Each of these hides its brackets from a scan that only counts, while a parser that recovers from errors goes deeper.
  it.each([
    ["closing brackets that open nothing", `{"a": ${"]".repeat(60_000)}, "b": ${"[".repeat(60_000)}`],
    ["mismatched brackets", '{"a":],"b":'.repeat(60_000)],
    ["a string broken by a line end", `["\n${"[".repeat(100_000)}`],
    ["a quote in a comment", `[/*"*/${"[".repeat(100_000)}`],
    ["brackets without end", `${"[}".repeat(100_000)}`],
  ])("is not deceived by %s", (_, text) => {
    expect(["not-json", "too-deep"]).toContain(codesOf(read(text))[0]);
    expect(codesOf(read(text)).length).toBeLessThanOrEqual(50);
  });
});

describe("syntax", () => {
  it.each([
    ["empty text", ""],
    ["white space only", " \n "],
    ["a trailing comma in a list", "[1,]"],
    ["a trailing comma in an object", '{"a":1,}'],
    ["a line comment", "[1] // one"],
    ["a block comment", "[/* one */1]"],
    ["NaN", '{"a": NaN}'],
    ["Infinity", "[Infinity]"],
    ["single quotes", "['a']"],
    ["a key without quotes", "{a:1}"],
    ["two values", "1 2"],
    ["a number with a leading zero", "01"],
    ["a hexadecimal number", "0x10"],
    ["a number with a plus", "+1"],
    ["a control character in a string", '"a\u0001b"'],
    ["a bad escape", '"\\x41"'],
    ["white space JSON does not know", "[\u00a01]"],
    ["an unfinished text", '{"a": [1, 2'],
  ])("refuses %s", (_, text) => {
    const issues = issuesOf(read(text));
    expect(issues.length).toBeGreaterThan(0);
    for (const { code, place } of issues) {
      expect(code).toBe("not-json");
      expect(place.line).toBeGreaterThan(0);
      expect(place.column).toBeGreaterThan(0);
    }
  });

  it("points at the fault", () => {
    expect(issuesOf(read('{\n  "a": 1,\n}'))).toMatchObject([{ place: { line: 3, column: 1 } }]);
    expect(issuesOf(read("[1] // one"))[0]).toMatchObject({ place: { line: 1, column: 5 } });
  });

  it("reports the first fault alone, because others may only follow from it", () => {
    expect(issuesOf(read("[1,,2,,3]"))).toMatchObject([{ code: "not-json", place: { line: 1, column: 4 } }]);
    // The word without quotes begins in column 2; the scanner meets a thousand more.
    expect(issuesOf(read(`[${"x,".repeat(1000)}1]`))).toMatchObject([{ place: { line: 1, column: 2 } }]);
  });

  it("never repeats the text, which may be private", () => {
    expect(JSON.stringify(issuesOf(read('{"diagnosis": secret}')))).not.toMatch(/diagnosis|secret/);
  });

  it("refuses numbers no double can hold", () => {
    expect(issuesOf(read('{"a": 1e999}'))).toMatchObject([{ code: "not-json", place: { pointer: "/a", column: 7 } }]);
  });

  it("passes over a byte order mark, once", () => {
    expect(documentFrom('\uFEFF{"a":1}').at("/a")).toMatchObject({ line: 1, column: 6 });
    expect(read("\uFEFF\uFEFF1").ok).toBe(false);
  });

  it("accepts exactly what JSON.parse accepts", () => {
    const piece = fc.constantFrom(
      ...'{}[],:"\\/ \n\t0123.-+eEau',
      "true",
      "null",
      '"a"',
      '"a":1',
      "\\u00",
      "//",
      "\u00a0",
      "\uFEFF",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const result = read(text);
        if (result.ok) expect(result.value.value).toEqual(JSON.parse(text.replace(/^\uFEFF/, "")));
        else if (parses(text)) expect(codesOf(result)).not.toContain("not-json");
      }),
      { seed: SEED, numRuns: 20_000 },
    );
  });
});

describe("keys and lists", () => {
  it("refuses a key given twice, also when one is written with an escape", () => {
    expect(issuesOf(read('{"a": 1,\n "a": 2}'))).toMatchObject([
      { code: "duplicate-key", params: { key: "a" }, place: { pointer: "/a", line: 2, column: 2 } },
    ]);
    expect(codesOf(read('{"a": 1, "\\u0061": 2}'))).toEqual(["duplicate-key"]);
    expect(read('[{"a": 1}, {"a": 2}]').ok).toBe(true);
  });

  it.each(["__proto__", "constructor", "prototype", "\\u005f_proto__"])("refuses the key %s", (key) => {
    expect(codesOf(read(`{"a": {"${key}": {"polluted": true}}}`))).toEqual(["forbidden-key"]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("reports every bad key, up to fifty", () => {
    expect(codesOf(read('{"a":1,"a":2,"b":{"__proto__":1},"c":1e999}'))).toEqual([
      "duplicate-key",
      "forbidden-key",
      "not-json",
    ]);
    expect(codesOf(read(`{${'"a":1,'.repeat(200)}"a":2}`)).length).toBe(50);
  });

  it("refuses a list or an object of more than 10,000 members", () => {
    const list = (length: number) => `{"list":${JSON.stringify(Array(length).fill(0))}}`;
    expect(read(list(10_000)).ok).toBe(true);
    expect(issuesOf(read(list(10_001)))).toMatchObject([
      { code: "list-too-long", params: { limit: 10_000, found: 10_001 }, place: { pointer: "/list" } },
    ]);
    const object = JSON.stringify(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`k${index}`, 0])));
    expect(codesOf(read(object))).toEqual(["list-too-long"]);
  });
});

describe("the value", () => {
  it("is what was written, for any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!/"(?:__proto__|constructor|prototype)":/.test(text));
        expect(documentFrom(text).value).toEqual(JSON.parse(text));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
