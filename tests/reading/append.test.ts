import { describe, expect, it } from "vitest";
import { Defect } from "../../src/base/unreachable.js";
import { withItem } from "../../src/reading/index.js";

describe("adding an item to a list in JSON text", () => {
  it("sets it like the items before it, and leaves those as they are", () => {
    const text = '{\n  "a": 1,   "list": [\n      { "x":1 }\n  ]\n}\n';
    expect(withItem(text, ["list"], { y: 2 })).toBe(
      '{\n  "a": 1,   "list": [\n      { "x":1 },\n      {\n        "y": 2\n      }\n  ]\n}\n',
    );
  });

  it("fills an empty list", () => {
    const text = '{ "list": [] }';
    expect(JSON.parse(withItem(text, ["list"], 3))).toEqual({ list: [3] });
  });

  it("adds to no list that is not there", () => {
    expect(() => withItem("{}", ["list"], 3)).toThrow(Defect);
  });
});
