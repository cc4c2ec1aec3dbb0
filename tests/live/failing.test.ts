import { describe, expect, it } from "vitest";
import { assessLive, type FactRequest, type FactSource, type LiveInput } from "../../src/live.js";
import type { JsonValue } from "../../src/reading/index.js";
import { ALL, NEEDED, PROGRAM, told } from "./home.js";

/** A source that fails, or answers something else, at its nth question. */
class Failing implements FactSource {
  asked = 0;
  readonly #at: number;
  readonly #fail: (request: FactRequest) => Promise<JsonValue | undefined>;
  readonly #told = told({}, 0.5);

  constructor(at: number, fail: (request: FactRequest) => Promise<JsonValue | undefined>) {
    this.#at = at;
    this.#fail = fail;
  }

  async fact(request: FactRequest): Promise<JsonValue | undefined> {
    this.asked += 1;
    return this.asked === this.#at ? this.#fail(request) : this.#told.fact(request);
  }
}

const INPUTS: readonly LiveInput[] = [NEEDED, ALL];

describe("a source that fails", () => {
  it("at any question is one clear issue that names the fact, and nothing is asked after it", async () => {
    for (const input of INPUTS) {
      const whole = new Failing(0, async () => undefined);
      await assessLive(PROGRAM, whole, input);
      expect(whole.asked).toBeGreaterThan(4);
      for (let at = 1; at <= whole.asked; at += 1) {
        let failedOn = "";
        const source = new Failing(at, async (request) => {
          failedOn = JSON.stringify(request);
          throw new Error("the registry is closed");
        });
        const result = await assessLive(PROGRAM, source, input);
        await new Promise(setImmediate);
        expect(source.asked).toBe(at);
        expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(["source-failed"]);
        const [issue] = result.ok ? [] : result.issues;
        if (issue?.code !== "source-failed") throw new Error("another issue");
        expect(issue.params.found).toBe("the registry is closed");
        for (const part of issue.params.fact.split(/[[\].]+/).filter((one) => one !== ""))
          expect(failedOn).toContain(part);
      }
    }
  });

  it("is one issue too when it throws instead of rejecting, or rejects with no error", async () => {
    const throwing: FactSource = {
      fact() {
        throw new Error("not a promise");
      },
    };
    expect(await assessLive(PROGRAM, throwing, NEEDED)).toMatchObject({
      issues: [{ params: { found: "not a promise" } }],
    });
    const silent: FactSource = { fact: () => Promise.reject(undefined) };
    expect(await assessLive(PROGRAM, silent, ALL)).toMatchObject({ issues: [{ code: "source-failed" }] });
  });

  it("does not repeat what it says of a private fact", async () => {
    const source: FactSource = {
      async fact(request) {
        if (request.kind === "fact" && request.name === "disabled") throw new Error("cannot map DIAGNOSIS F20");
        return told({ registered: false }).fact(request);
      },
    };
    const result = await assessLive(PROGRAM, source, { ...NEEDED, askSensitive: ["disabled"] });
    expect(JSON.stringify(result)).toContain("source-failed");
    expect(JSON.stringify(result)).not.toContain("F20");
  });
});

describe("an answer that no household may say", () => {
  it.each<[string, (request: FactRequest) => JsonValue | undefined | object, string, string]>([
    [
      "an impossible date",
      (asked) => (asked.kind === "item" ? "2005-02-30" : undefined),
      "impossible-date",
      "source: children[c1].bornOn",
    ],
    [
      "a number for money",
      (asked) => (asked.kind === "fact" && asked.name === "bill" ? 3 : undefined),
      "money-not-text",
      "source: bill",
    ],
    ["a list that is none", (asked) => (asked.kind === "list" ? "none" : undefined), "wrong-type", "source: children"],
    [
      "an item without an id",
      (asked) => (asked.kind === "list" ? [{ bornOn: "2004-01-01" }] : undefined),
      "missing-key",
      "source: children",
    ],
    [
      "a misspelt fact in an item",
      (asked) => (asked.kind === "list" ? [{ id: "c1", born: "2004-01-01" }] : undefined),
      "unknown-fact",
      "source: children",
    ],
    [
      "an unknown place",
      (asked) => (asked.kind === "fact" && asked.name === "place" ? "atlantis" : undefined),
      "unknown-place",
      "source: place",
    ],
    [
      "a decision out of bounds",
      (asked) => (asked.kind === "decisions" ? { "test/scheme#rate": "9.01" } : undefined),
      "outside-bounds",
      "source: decisions",
    ],
    [
      "an instance of a class",
      (asked) => (asked.kind === "fact" && asked.name === "place" ? new Date(0) : undefined),
      "wrong-type",
      "source: place",
    ],
  ])("%s is its own issue, and nothing is asked after it", async (_, answer, code, file) => {
    for (const input of INPUTS) {
      let after = 0;
      let wrong = false;
      const source: FactSource = {
        async fact(request) {
          if (wrong) after += 1;
          const own = answer(request);
          if (own === undefined) return told().fact(request);
          wrong = true;
          return own as JsonValue;
        },
      };
      const result = await assessLive(PROGRAM, source, input);
      expect(result.ok ? [] : result.issues.map((issue) => [issue.code, issue.place.file])).toEqual([[code, file]]);
      expect(after).toBe(0);
    }
  });
});

describe("options", () => {
  it("that are not there are refused before anything is asked", async () => {
    const source = told();
    const input = { ...NEEDED, ask: "some", askSensitive: ["disabled", "place"], on: "2005-02-30" };
    const result = await assessLive(PROGRAM, source, input as unknown as LiveInput);
    expect(result.ok ? [] : result.issues.map(({ code, place }) => [code, place.pointer])).toEqual([
      ["impossible-date", "/on"],
      ["unknown-option", "/ask"],
      ["unknown-option", "/askSensitive"],
    ]);
    expect(source.asked).toEqual([]);
  });
});
