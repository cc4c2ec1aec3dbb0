import { describe, expect, it } from "vitest";
import { fitted, sideBySide, terminalOf, wrap } from "../../src/cli/terminal.js";
import { displayWidth, padTo } from "../../src/words/text-width.js";

const TERMINAL = terminalOf({ isTerminal: true, columns: 40, write: async () => {} }, { NO_COLOR: "1" });

describe("the width of text", () => {
  it.each([
    ["abc", 3],
    ["武汉", 4],
    ["。（", 4],
    ["e\u0301", 1],
    ["𠀀", 2],
    ["\u001B[1mabc\u001B[0m", 3],
  ])("%j takes %i columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
    expect(displayWidth(padTo(text, 10))).toBe(10);
  });
});

describe("wrapping", () => {
  it("breaks at spaces and between Chinese characters", () => {
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrap("每月不低于十元", 6)).toEqual(["每月不", "低于十", "元"]);
  });

  it("begins no line with a closing mark, and leaves a long word whole", () => {
    expect(wrap("每月。", 4)).toEqual(["每", "月。"]);
    expect(wrap("a cn/hubei/only-child-allowance b", 10)).toEqual(["a", "cn/hubei/only-child-allowance", "b"]);
  });

  it("goes on below the text of a list entry", () => {
    const text = `  - ${"word ".repeat(12)}`.trimEnd();
    const lines = fitted(text, TERMINAL).split("\n");
    expect(lines.length).toBe(2);
    expect(lines[1]).toMatch(/^ {4}word/);
    expect(fitted(text, { ...TERMINAL, width: null })).toBe(text);
  });
});

describe("columns", () => {
  it("stand side by side by what they take in a terminal", () => {
    expect(sideBySide([["金额"], ["600", "700"], ["x"]], [6, 4, 1])).toEqual(["金额    600   x", "        700"]);
  });
});
