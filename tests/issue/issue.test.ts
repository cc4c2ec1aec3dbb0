import { describe, expect, it } from "vitest";
import { type Issue, issue } from "../../src/issue/index.js";

const place = { file: "a.json", pointer: "/b", line: 2, column: 3 };

describe("issue", () => {
  it("is data: code, place and parameters", () => {
    expect(issue("too-deep", place, { limit: 64 })).toEqual({ code: "too-deep", place, params: { limit: 64 } });
  });

  it("carries the other places of the same problem, and no empty key when there are none", () => {
    const also = [{ file: "c.json", pointer: "" }];
    expect(issue("duplicate-id", place, { id: "x" }, also).also).toEqual(also);
    expect(Object.keys(issue("duplicate-id", place, { id: "x" }))).not.toContain("also");
  });

  it("is narrowed by its code", () => {
    const one: Issue = issue("unknown-key", place, { key: "k", nearest: "", allowed: ["a"] });
    expect(one.code === "unknown-key" ? one.params.allowed : []).toEqual(["a"]);
  });

  it("checks parameters against the code when it is compiled", () => {
    // @ts-expect-error the parameters of another code
    issue("too-deep", place, { key: "k" });
    // @ts-expect-error no such code
    issue("too-wide", place, {});
  });
});
