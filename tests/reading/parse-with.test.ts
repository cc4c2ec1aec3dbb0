import { describe, expect, it } from "vitest";
import * as z from "zod";
import { documentOf, parseWith } from "../../src/reading/index.js";
import { documentFrom, issuesOf } from "./support.js";

const Person = z.strictObject({
  name: z.string().min(1),
  age: z.int().min(0).max(150),
  born: z.string().regex(/^\d{4}$/, "a year such as 2006"),
  tags: z
    .array(z.enum(["old", "young"]))
    .nonempty()
    .optional(),
  scores: z.record(z.string().regex(/^[a-z]+$/, "small letters"), z.number()).optional(),
});
const GOOD = { name: "a", age: 1, born: "2006" };

const parse = (schema: z.ZodType, value: unknown) =>
  issuesOf(parseWith(schema, documentFrom(JSON.stringify(value, null, 1))));

describe("parseWith", () => {
  it("returns what the schema makes of a good value", () => {
    expect(parseWith(z.strictObject({ n: z.int().default(7) }), documentFrom("{}"))).toEqual({
      ok: true,
      value: { n: 7 },
    });
  });

  it("places a missing key at the object that lacks it", () => {
    expect(parse(z.array(Person), [{ name: "a", born: "2006" }])).toMatchObject([
      { code: "missing-key", params: { key: "age" }, place: { pointer: "/0", line: 2, column: 2 } },
    ]);
  });

  it("places an unknown key at the key, with its nearest name and all names", () => {
    expect(parse(Person, { ...GOOD, tgas: ["old"], zzz: 1 })).toEqual([
      {
        code: "unknown-key",
        place: { file: "test.json", pointer: "/tgas", line: 5, column: 2 },
        params: { key: "tgas", nearest: "tags", allowed: ["name", "age", "born", "tags", "scores"] },
      },
      expect.objectContaining({ params: expect.objectContaining({ key: "zzz", nearest: "" }) }),
    ]);
  });

  it.each([
    [{ name: 5 }, "wrong-type", "/name", "a text", "5"],
    [{ name: null }, "wrong-type", "/name", "a text", "null"],
    [{ name: "" }, "wrong-value", "/name", "at least 1 character", '""'],
    [{ age: 1.5 }, "wrong-type", "/age", "a whole number", "1.5"],
    [{ age: 151 }, "wrong-value", "/age", "at most 150", "151"],
    [{ born: "06" }, "wrong-value", "/born", "a year such as 2006", '"06"'],
    [{ tags: [] }, "wrong-value", "/tags", "at least 1 item", "[]"],
    [{ tags: ["odl"] }, "wrong-value", "/tags/0", "one of old, young", '"odl"'],
    [{ tags: {} }, "wrong-type", "/tags", "a list", "{}"],
    [{ scores: { A: 1 } }, "wrong-value", "/scores/A", "small letters", '"A"'],
    [{ scores: { a: "x" } }, "wrong-type", "/scores/a", "a number", '"x"'],
  ])("says of %j what was expected and found", (part, code, pointer, expected, found) => {
    expect(parse(Person, { ...GOOD, ...part })).toMatchObject([
      { code, place: { pointer }, params: { expected, found } },
    ]);
  });

  it("shows what it found shortened, however large it is", () => {
    const [issue] = parse(z.string(), Array(5000).fill("户".repeat(9)));
    const found = issue?.code === "wrong-type" ? issue.params.found : "";
    expect([...found]).toHaveLength(60);
    expect(found).toMatch(/^\["户.*…$/);
  });

  it("escapes keys in pointers", () => {
    expect(parse(z.record(z.string(), z.string()), { "a/b~c": 1 })[0]?.place).toMatchObject({
      pointer: "/a~1b~0c",
      line: 2,
    });
  });

  it("uses the words of a refinement", () => {
    const Even = z.int().refine((value) => value % 2 === 0, "an even number");
    expect(parse(z.tuple([Even]), [3])).toMatchObject([
      { place: { pointer: "/0" }, params: { expected: "an even number" } },
    ]);
  });

  it("turns a problem that the schema describes itself into the issue it names", () => {
    const Own = z.unknown().superRefine((value, context) => {
      const params = { code: "unknown-name", found: Object.keys(Object(value)), allowed: ["add"], kind: "operation" };
      context.addIssue({ code: "custom", message: "x", params });
    });
    expect(parse(z.strictObject({ a: Own }), { a: { ad: 1 } })).toMatchObject([
      { code: "unknown-name", place: { pointer: "/a" }, params: { name: "ad", nearest: "add", kind: "operation" } },
    ]);
  });

  it("stops at fifty issues", () => {
    const many = Object.fromEntries(Array.from({ length: 9000 }, (_, index) => [`key${index}`, "x"]));
    expect(parse(Person, { ...GOOD, ...many })).toHaveLength(50);
    expect(parse(z.record(z.string(), z.int()), many)).toHaveLength(50);
  });

  it("works without lines", () => {
    const document = documentOf({ ...GOOD, age: "1" }, "value");
    expect(document.ok && issuesOf(parseWith(Person, document.value))).toMatchObject([
      { place: { file: "value", pointer: "/age" }, params: { expected: "a number", found: '"1"' } },
    ]);
  });
});
