import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check, type Figure, type Result } from "../../scripts/cross-check/figure.js";
import { FIGURES } from "./historic-figure.js";

const checked = FIGURES.map((figure) => ({ figure, results: check(figure) }));
const WRONG = checked.flatMap(({ figure, results }) =>
  results.flatMap(({ result, wrong }) => (wrong === null ? [] : [`${figure.id} ${result.name}: ${wrong}`])),
);

describe("the table of historic figures", () => {
  it("is what whole numbers come to", () => {
    expect(WRONG).toEqual([]);
  });

  it("differs from the text in three places, and says why", () => {
    const differing = checked.flatMap(({ figure, results }) =>
      results.filter(({ verdict }) => verdict === "differs").map(({ result }) => `${figure.id} ${result.name}`),
    );
    expect(differing).toEqual(["wuhan-allowance-2005 rate", "xialu-2005 total", "wuhan-insurances total"]);
  });

  it("names each figure once, and quotes the text for each", () => {
    expect(new Set(FIGURES.map(({ id }) => id)).size).toBe(FIGURES.length);
    expect(FIGURES.filter(({ quote }) => quote === "")).toEqual([]);
  });

  it("has every row of which a test must reproduce a figure", () => {
    const rows = new Set(FIGURES.map(({ row }) => row));
    const needed = ["A", "A5", "A6", "A7", "A9", "C2", "C3", "C4", "C5", "C7", "C8", "C9", "D2", "D3", "E2", "F1"];
    expect(needed.filter((row) => !rows.has(row))).toEqual([]);
  });
});

/** What is wrong with one result of a figure of 377 households at 1,000. */
function wrongWith(result: Partial<Result>): string | null | undefined {
  const figure: Figure = {
    id: "example",
    row: "C4",
    says: "An example.",
    quote: "…",
    inputs: { households: 377, each: "1000.00", part: "60%" },
    results: [{ name: "total", by: "households * each", comesTo: "377000.00", ...result }],
  };
  return check(figure)[0]?.wrong;
}

const CHECK = join(import.meta.dirname, "../../scripts/cross-check");

describe("the check", () => {
  it("imports its own files and the table, nothing else", () => {
    const imported = readdirSync(CHECK).flatMap((file) =>
      [...readFileSync(join(CHECK, file), "utf8").matchAll(/from "([^"]+)"/g)].map(([, from = ""]) => from),
    );
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter((from) => !/^\.\/[\w-]+\.js$/.test(from))).toEqual([
      "../../tests/golden/historic-figures.json",
    ]);
  });

  it("passes what is right, rounds half-up where the table says so, and takes a bound as a bound", () => {
    expect(wrongWith({})).toBe(null);
    expect(wrongWith({ by: "households * each * part", comesTo: "226200.00" })).toBe(null);
    expect(wrongWith({ by: "each * (part - 1/2) / 40000 / 5", comesTo: "0.00", rounded: true })).toBe(null);
    expect(wrongWith({ by: "1 / 200", comesTo: "0.01", rounded: true })).toBe(null);
    expect(wrongWith({ by: "min(each, 7) + max(2, 3)", comesTo: 10 })).toBe(null);
    expect(wrongWith({ text: { over: "376999.99", under: "377000.01" } })).toBe(null);
    expect(wrongWith({ text: { over: "377000.00" }, differs: "the text has more" })).toBe(null);
  });

  it("refuses a sum that is a fen off, and one that is rounded without saying so", () => {
    expect(wrongWith({ comesTo: "377000.01" })).toBe("it comes to 377000.00, not 377000.01");
    expect(wrongWith({ by: "each / 3", comesTo: "333.33" })).toBe("it is rounded and said to be exact");
    expect(wrongWith({ rounded: true })).toBe("it is exact and said to be rounded");
  });

  it("refuses a difference from the text that is not stated, and one that is stated and is none", () => {
    expect(wrongWith({ text: { is: "377000.01" } })).toBe("the text has 377000.01");
    expect(wrongWith({ text: { over: "377000.00" } })).toBe("the text has more than 377000.00");
    expect(wrongWith({ text: { under: "377000.00" } })).toBe("the text has less than 377000.00");
    expect(wrongWith({ text: { is: "377000.00" }, differs: "why" })).toBe(
      "it agrees with the text and is said to differ",
    );
    expect(wrongWith({ differs: "why" })).toBe("the text states none");
  });

  it("refuses arithmetic that it cannot read", () => {
    expect(() => wrongWith({ by: "households * nobody" })).toThrow("cannot be read");
    expect(() => wrongWith({ by: "households *" })).toThrow("cannot be read");
    expect(() => wrongWith({ by: "(households" })).toThrow("cannot be read");
    expect(() => wrongWith({ by: "households each" })).toThrow("cannot be read");
    expect(() => wrongWith({ by: "households / (1 - 1)" })).toThrow("divided by zero");
    expect(() => wrongWith({ comesTo: "377000" })).toThrow("neither yuan nor a percentage");
  });
});
