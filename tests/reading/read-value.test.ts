import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentOf } from "../../src/reading/index.js";
import { codesOf, issuesOf, SEED } from "./support.js";

const take = (value: unknown, limits = {}) => documentOf(value, "value", limits);

describe("documentOf", () => {
  it("takes any JSON as it is, as a copy", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(!/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(value)));
        const result = take(value);
        expect(result).toMatchObject({ ok: true, value: { value } });
      }),
      { seed: SEED, numRuns: 300 },
    );
    const list = [1];
    const taken = take(list);
    list.push(2);
    expect(taken).toMatchObject({ ok: true, value: { value: [1] } });
  });

  it("knows places by pointer only", () => {
    const taken = take({ a: 1 });
    expect(taken.ok && taken.value.at("/a")).toEqual({ file: "value", pointer: "/a" });
    expect(taken.ok && taken.value.keyAt("/a")).toEqual({ file: "value", pointer: "/a" });
  });

  it.each([
    ["a Date", new Date(0), "an instance of Date"],
    ["a Map", new Map(), "an instance of Map"],
    ["an instance of a class", new (class Person {})(), "an instance of Person"],
    ["a function", () => 1, "function"],
    ["undefined", undefined, "undefined"],
    ["a bigint", 1n, "bigint"],
    ["a symbol", Symbol("a"), "symbol"],
  ])("refuses %s", (_, value, found) => {
    expect(issuesOf(take([value]))).toMatchObject([
      { code: "wrong-type", place: { pointer: "/0" }, params: { found } },
    ]);
  });

  it("refuses numbers that JSON cannot say", () => {
    expect(codesOf(take([Number.NaN, Number.POSITIVE_INFINITY]))).toEqual(["not-json", "not-json"]);
  });

  it("takes objects without a prototype, and passes over keys without a value", () => {
    expect(take(Object.assign(Object.create(null), { a: 1, b: undefined }))).toMatchObject({
      value: { value: { a: 1 } },
    });
  });

  it("never runs a getter, a setter or toJSON", () => {
    let ran = 0;
    const run = () => {
      ran += 1;
      return 1;
    };
    const list = Object.defineProperty([1], 0, { get: run, enumerable: true });
    expect(
      codesOf(
        take({
          get a() {
            return run();
          },
          list,
          b: { toJSON: run },
        }),
      ),
    ).toEqual(Array(3).fill("wrong-type"));
    expect(ran).toBe(0);
  });

  it("refuses an own key that reaches into a prototype", () => {
    expect(codesOf(take(JSON.parse('{"__proto__": {"a": 1}, "constructor": 1}')))).toEqual([
      "forbidden-key",
      "forbidden-key",
    ]);
  });

  it("refuses cycles, also those that branch", () => {
    const cyclic: Record<string, unknown> = {};
    Object.assign(cyclic, { a: cyclic, b: [cyclic] });
    expect(issuesOf(take(cyclic)).map(({ place }) => place.pointer)).toEqual(["/a", "/b/0"]);
  });

  it("takes a part that occurs twice, but not one that unfolds without end", () => {
    const shared = { a: 1 };
    expect(take([shared, shared])).toMatchObject({ ok: true, value: { value: [{ a: 1 }, { a: 1 }] } });
    let bomb: unknown = "x";
    for (let level = 0; level < 60; level += 1) bomb = [bomb, bomb];
    expect(codesOf(take(bomb))).toEqual(["too-large"]);
  });

  it("says that a value is too large even after fifty other issues", () => {
    expect(codesOf(take([...Array(60).fill(Number.NaN), "x".repeat(2_000_000)]))).toHaveLength(50);
    expect(codesOf(take([...Array(60).fill(Number.NaN), "x".repeat(2_000_000)])).at(-1)).toBe("too-large");
  });

  it("bounds depth and lists as in text, without filling the holes of an endless list", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 64; level += 1) deep = [deep];
    expect(take(deep).ok).toBe(true);
    expect(codesOf(take([deep]))).toEqual(["too-deep"]);
    expect(codesOf(take(new Array(4_000_000_000)))).toEqual(["list-too-long"]);
    expect(codesOf(take(new Array(1)))).toEqual(["wrong-type"]);
  });
});
