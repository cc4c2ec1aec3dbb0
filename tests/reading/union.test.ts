import { describe, expect, it } from "vitest";
import * as z from "zod";
import { parseWith } from "../../src/reading/index.js";
import { documentFrom, issuesOf } from "./support.js";

/** Like the clauses of a scheme: told apart by a literal, one effect having two branches of its own. */
const header = { id: z.string(), note: z.string().optional() };
const Clause = z.union([
  z.strictObject({ ...header, effect: z.literal("sets"), values: z.array(z.int()).nonempty() }),
  z.strictObject({ ...header, effect: z.literal("defines"), value: z.string() }),
  z.strictObject({ ...header, effect: z.literal("defines"), that: z.boolean() }),
  z.strictObject({ ...header, effect: z.literal("waives"), exceptTo: z.string() }),
]);

/** Like the formulas of a pack: told apart by the key that names the operation, some keys being shared. */
type Json = string | number | { [key: string]: unknown };
const inner = z.lazy((): z.ZodType<Json> => Expression);
const several = z.array(inner).nonempty();
const Expression: z.ZodType<Json> = z.union([
  z.string().max(9),
  z.int(),
  z.strictObject({ add: several }),
  z.strictObject({ subtract: several }),
  z.strictObject({ percent: inner, of: inner }),
  z.strictObject({ startOf: z.enum(["month", "year"]), of: inner }),
  z.strictObject({ match: inner, cases: z.record(z.string(), inner), otherwise: inner.optional() }),
]);

const parse = (schema: z.ZodType, value: unknown) =>
  issuesOf(parseWith(schema, documentFrom(JSON.stringify(value)))).map(({ code, place, params }) => [
    code,
    place.pointer,
    params,
  ]);
const clause = (value: unknown) => parse(z.strictObject({ clauses: z.array(Clause) }), { clauses: [value] });
const formula = (value: unknown) => parse(Expression, value);

describe("a union told apart by a literal", () => {
  it("reports only what the branch of that literal has against the value", () => {
    expect(clause({ id: "a", effect: "sets", values: ["x", 1] })).toEqual([
      ["wrong-type", "/clauses/0/values/0", { expected: "a number", found: '"x"' }],
    ]);
    // All its other keys are those of another branch, yet the effect decides.
    expect(clause({ id: "a", effect: "waives", values: [1] }).map(([code]) => code)).toEqual([
      "missing-key",
      "unknown-key",
    ]);
  });

  it("offers the names of that branch for an unknown key", () => {
    expect(clause({ id: "a", effect: "waives", exceptTo: "b", noet: "c" })).toEqual([
      [
        "unknown-key",
        "/clauses/0/noet",
        { key: "noet", nearest: "note", allowed: ["id", "note", "effect", "exceptTo"] },
      ],
    ]);
  });

  it("tells branches of one literal apart by their keys", () => {
    expect(clause({ id: "a", effect: "defines", that: "yes" })).toEqual([
      ["wrong-type", "/clauses/0/that", { expected: "true or false", found: '"yes"' }],
    ]);
  });

  it("says which literals there are when it is none of them, or missing", () => {
    expect(clause({ id: "a", effect: "set", values: [1] })).toEqual([
      ["wrong-value", "/clauses/0/effect", { expected: "one of sets, defines, waives", found: '"set"' }],
    ]);
    expect(clause({ id: "a", values: [1] })).toEqual([["missing-key", "/clauses/0", { key: "effect" }]]);
  });

  it("says what kind of value was expected", () => {
    expect(clause("sets")).toEqual([["wrong-value", "/clauses/0", { expected: "an object", found: '"sets"' }]]);
  });
});

describe("a union told apart by a key", () => {
  it("follows the key down to the fault", () => {
    expect(formula({ add: [1, { subtract: [{ percent: 5, of: [true] }] }] })).toEqual([
      [
        "wrong-value",
        "/add/1/subtract/0/of",
        { expected: expect.stringContaining("a text, or a number"), found: "[true]" },
      ],
    ]);
  });

  it("reports what is missing of the operation that was named", () => {
    expect(formula({ percent: 5 })).toEqual([["missing-key", "", { key: "of" }]]);
    expect(formula({ match: "x", cases: { a: true } }).map(([code, pointer]) => [code, pointer])).toEqual([
      ["wrong-value", "/cases/a"],
    ]);
  });

  it("recognises a misspelt operation and a misspelt part of one", () => {
    expect(formula({ subtrcat: [1] })).toContainEqual([
      "unknown-key",
      "/subtrcat",
      { key: "subtrcat", nearest: "subtract", allowed: ["subtract"] },
    ]);
    expect(formula({ prcent: 5, of: 3 })).toContainEqual([
      "unknown-key",
      "/prcent",
      { key: "prcent", nearest: "percent", allowed: ["percent", "of"] },
    ]);
    expect(formula({ match: 1, cases: {}, otherwize: 2 })).toEqual([
      [
        "unknown-key",
        "/otherwize",
        { key: "otherwize", nearest: "otherwise", allowed: ["match", "cases", "otherwise"] },
      ],
    ]);
  });

  it("takes the branch of the misspelt key, not the first that shares another key", () => {
    expect(formula({ startFo: "month", of: 1 })).toEqual([
      ["unknown-key", "/startFo", { key: "startFo", nearest: "startOf", allowed: ["startOf", "of"] }],
    ]);
  });

  it("keeps to the first of two operations and refuses the other", () => {
    expect(formula({ add: [1], subtract: [1] })).toMatchObject([["unknown-key", "/subtract", { key: "subtract" }]]);
  });

  it("lists what was expected when nothing is plausible", () => {
    expect(formula({ sum: [1] })).toEqual([
      ["wrong-value", "", { expected: expect.stringContaining("an object with add"), found: '{"sum":[1]}' }],
    ]);
    expect(formula({})).toHaveLength(1);
    expect(formula(true)).toMatchObject([["wrong-value", "", { found: "true" }]]);
  });

  it("reports a value of the right kind by its own branch", () => {
    expect(formula("much too long")).toEqual([
      ["wrong-value", "", { expected: "at most 9 characters", found: '"much too long"' }],
    ]);
    expect(formula(1.5)).toEqual([["money-not-text", "", { found: "1.5" }]]);
  });

  it("is bounded on nesting that fits several branches at every level", () => {
    const nested = (levels: number): unknown => (levels === 0 ? true : { of: nested(levels - 1) });
    expect(formula(nested(60)).length).toBeLessThanOrEqual(50);
  });
});

describe("a union of texts, lists and objects", () => {
  const Amount = z.union([
    z.string().regex(/^\d+$/, "digits"),
    z.literal("unstated"),
    z.strictObject({ atLeast: z.string(), atMost: z.string() }),
  ]);

  it("names every branch of the value's kind", () => {
    expect(parse(z.union([z.literal("a"), z.literal("b"), z.literal(3), z.array(z.int())]), "c")).toEqual([
      ["wrong-value", "", { expected: '"a", or "b"', found: '"c"' }],
    ]);
    expect(parse(Amount, "12.")).toEqual([["wrong-value", "", { expected: "digits", found: '"12."' }]]);
    expect(parse(Amount, { atLeast: "1" })).toEqual([["missing-key", "", { key: "atMost" }]]);
  });

  it("looks through a union in a union", () => {
    const Value = z.union([z.union([z.string(), z.int()]), z.array(z.int()), z.strictObject({ fact: z.string() })]);
    expect(parse(Value, { fatc: "x" }).map(([code]) => code)).toEqual(["unknown-key"]);
    expect(parse(Value, [1, "a"])).toEqual([["wrong-type", "/1", { expected: "a number", found: '"a"' }]]);
    expect(parse(Value, true)).toMatchObject([
      ["wrong-value", "", { expected: "a text, or a number, or a list, or an object" }],
    ]);
  });

  it("joins the values of literals and enumerations of one key", () => {
    const Evidence = z.union([
      z.strictObject({ status: z.enum(["draft", "unverified"]) }),
      z.strictObject({ status: z.literal("verified"), by: z.string() }),
    ]);
    expect(parse(Evidence, { status: "final" })).toEqual([
      ["wrong-value", "/status", { expected: "one of draft, unverified, verified", found: '"final"' }],
    ]);
    expect(parse(Evidence, { status: "verified" })).toEqual([["missing-key", "", { key: "by" }]]);
  });
});

describe("a union in a way of its own", () => {
  it("can be looked into when told how", () => {
    const branch = z.strictObject({ note: z.string() });
    const schema = z.unknown().transform((value, context) => {
      const read = branch.safeParse(value);
      for (const problem of read.error?.issues ?? []) context.issues.push(problem as z.core.$ZodRawIssue);
      return value;
    });
    const document = documentFrom('{"noet": "a"}');
    const told = parseWith(schema, document, (one) => (one === schema ? [branch] : undefined));
    expect(issuesOf(told)).toContainEqual(
      expect.objectContaining({ params: { key: "noet", nearest: "note", allowed: ["note"] } }),
    );
    expect(issuesOf(parseWith(schema, document))).toContainEqual(
      expect.objectContaining({ params: { key: "noet", nearest: "", allowed: [] } }),
    );
  });
});
