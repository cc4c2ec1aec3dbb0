import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import {
  assess,
  type ClauseUnderReadings,
  compareReadings,
  type Determination,
  type JsonValue,
  lawBook,
  orThrow,
  type Program,
} from "../../src/index.js";
import { shipped } from "../../src/packs/index.js";
import { WHOLE } from "./shipped.js";

const RULES = join(import.meta.dirname, "../../rules");
const BOOK = orThrow(lawBook(shipped));
const PROGRAMS = new Map<string, Program>();

/** The program of a place with one scheme alone, since readings of one say nothing of another. */
function programAt(place: string, scheme: string): Program {
  const program = PROGRAMS.get(place) ?? orThrow(BOOK.at(place)).program;
  PROGRAMS.set(place, program);
  return { ...program, schemes: program.schemes.filter(({ id }) => id === scheme) };
}

interface Case {
  readonly scheme: string;
  readonly case: string;
  readonly in: string;
  readonly on: string;
  readonly purpose?: "arrears" | "audit";
  readonly household: JsonValue;
}

const FILES = readdirSync(RULES, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".cases.json"));
const EVERY = FILES.flatMap((path): readonly Case[] => {
  const { scheme, cases } = JSON.parse(readFileSync(join(RULES, path), "utf8"));
  return cases.map((one: Omit<Case, "scheme">) => ({ ...one, scheme }));
});

const CASES = EVERY.filter((_, index) => WHOLE || index % 4 === 0);

/** What a determination says of rights and sums: outcomes, totals, the days and sums of payments, and whether they go on. */
function told({ schemes }: Determination): readonly string[] {
  return schemes.flatMap(({ scheme, subjects }) =>
    subjects.map(({ subject, outcome, awards }) =>
      JSON.stringify([
        scheme,
        subject,
        outcome,
        awards.map(({ award, total, accrued, instalments, continues }) => [
          award,
          total,
          accrued,
          instalments.length > 0 && continues,
          instalments.map(({ first, last, due, state, amount, funding }) => [first, last, due, state, amount, funding]),
        ]),
      ]),
    ),
  );
}

/** Awards that come out otherwise under another reading of a clause of which the determination did not say so. */
function untoldIn({ schemes }: Determination, compared: readonly ClauseUnderReadings[]): readonly string[] {
  const results = schemes.flatMap(({ scheme, subjects }) =>
    subjects.flatMap(({ subject, awards }) => awards.map(({ award, rests }) => ({ scheme, subject, award, rests }))),
  );
  return compared.flatMap(({ scheme, clause, differences }) =>
    differences.flatMap(({ subject, awards }) =>
      awards.flatMap(({ award }) => {
        const found = results.find(
          (one) => one.scheme === scheme && isDeepStrictEqual(one.subject, subject) && one.award === award,
        );
        // On a day before the law an award with nothing to list is not there to say on what it rests.
        if (found === undefined) return [];
        return found.rests.some((one) => one.clause === clause) ? [] : [`${award} by ${clause}`];
      }),
    ),
  );
}

describe("readings compared over the cases of the shipped packs", () => {
  it("differ exactly where assess, asked for the other reading, answers otherwise", {
    timeout: WHOLE ? 3_600_000 : 60_000,
  }, () => {
    let differing = 0;
    let same = 0;
    for (const { scheme, case: name, in: place, on, purpose, household } of CASES) {
      const program = programAt(place, scheme);
      const input = { on, purpose };
      const whole = orThrow(assess(program, household, input));
      const base = told(whole);
      const compared = orThrow(compareReadings(program, household, input)).clauses;
      // Every ambiguous clause of the law, those included that the comparison passed over because nothing read them.
      const all = program.schemes.flatMap(({ slots }) => [...slots.values()].flatMap(({ candidates }) => candidates));
      for (const clause of all) {
        if (clause.effect !== "sets" || clause.readings === null) continue;
        const others = Object.keys(clause.readings).map((reading) =>
          told(orThrow(assess(program, household, { ...input, readings: { [clause.address]: reading } }))),
        );
        const isOther = others.some((other) => JSON.stringify(other) !== JSON.stringify(base));
        const found = compared.find((one) => one.clause === clause.address)?.differences.length ?? 0;
        expect([name, clause.address, found > 0]).toEqual([name, clause.address, isOther]);
        expect([name, ...untoldIn(whole, compared)]).toEqual([name]);
        if (isOther) differing += 1;
        else same += 1;
      }
    }
    // Of both there are many: the packs have a case for most of their readings.
    expect(differing).toBeGreaterThan(20);
    expect(same).toBeGreaterThan(20);
  });
});
