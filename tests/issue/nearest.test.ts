import { describe, expect, it } from "vitest";
import { nearest } from "../../src/issue/index.js";

describe("nearest", () => {
  it.each([
    ["familyPlcae", "familyPlace", "a swap of neighbours"],
    ["famlyPlace", "familyPlace", "a letter left out"],
    ["FAMILYPLACE", "familyPlace", "another case"],
    ["effct", "effect", "a short name with one slip"],
  ])("takes %s for %s: %s", (name, meant) => {
    expect(nearest(name, ["bornOn", "effect", "familyPlace"])).toBe(meant);
  });

  it("suggests nothing when nothing is near", () => {
    expect(nearest("income", ["bornOn", "familyPlace"])).toBe("");
    expect(nearest("income", [])).toBe("");
  });

  it("suggests nothing for names too short to be recognised with a slip", () => {
    expect(nearest("to", ["of"])).toBe("");
    expect(nearest("a", ["b"])).toBe("");
    expect(nearest("", ["a", "abc"])).toBe("");
    expect(nearest("ad", ["of", "add"])).toBe("add");
  });

  it("takes the nearest of several", () => {
    expect(nearest("percemt", ["percentOf", "percent"])).toBe("percent");
  });

  it("does not compare names of a length no one types", () => {
    expect(nearest("x".repeat(1_000_000), ["x".repeat(999_999)])).toBe("");
  });
});
