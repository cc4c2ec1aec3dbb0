import { describe, expect, it } from "vitest";
import { agreementOf, differences } from "../../bench/agreement.js";
import {
  type Answer,
  type AwardAnswer,
  type BenchHousehold,
  granted,
  outcomeOf,
  REFUSED,
} from "../../bench/household.js";

const WHOLE: BenchHousehold = {
  home: "XB",
  applicantBornOn: "1990-01-01",
  residentSince: "2000-01-01",
  persons: 1,
  income: "0.00",
  savings: "0.00",
  tenure: "owner",
  rent: "0.00",
  carer: false,
  children: [],
};
const { income: _, ...LACKING } = WHOLE;

const OPEN: AwardAnswer = { right: "unknown", atLeast: 0, atMost: 500 };

function answer(award: AwardAnswer, missing: readonly string[] | null = []): Answer {
  const awards = [award, REFUSED, REFUSED, REFUSED];
  return { outcome: outcomeOf(awards), awards, missing };
}

function verdictOf(household: BenchHousehold, expected: Answer, found: Answer | null): string {
  const { complete, lacking } = agreementOf([household], [expected], [found]);
  return [...complete, ...lacking].map(([verdict]) => verdict).join();
}

describe("answers are compared", () => {
  it.each([
    ["same", answer(granted(500)), answer(granted(500))],
    ["fen", answer(granted(500)), answer(granted(499))],
    ["other", answer(granted(500)), answer(granted(498))],
    ["other", answer(granted(500)), answer(REFUSED)],
    ["other", answer(granted(500)), answer({ ...granted(500), atMost: null })],
    ["none", answer(granted(500)), null],
  ])("of a complete household: %s", (verdict, expected, found) => {
    expect(verdictOf(WHOLE, expected, found)).toBe(verdict);
  });

  it.each([
    ["same", answer(OPEN, ["income"]), answer(OPEN, ["income"])],
    ["same", answer(OPEN, ["income"]), answer(OPEN, null)],
    ["missing", answer(OPEN, ["income"]), answer(OPEN, ["carer", "income"])],
    ["none", answer(OPEN, ["income"]), null],
    ["refused", answer(OPEN, ["income"]), answer(REFUSED)],
    ["refused", answer(granted(500)), answer(REFUSED)],
    ["certain", answer(OPEN, ["income"]), answer(granted(500))],
    ["certain", answer(OPEN, ["income"]), answer({ ...OPEN, atMost: 400 })],
    ["certain", answer(REFUSED), answer(granted(500))],
    ["open", answer(granted(500)), answer({ ...OPEN, atMost: null })],
    ["open", answer(OPEN, ["income"]), answer({ ...OPEN, atMost: null })],
    ["fen", answer(OPEN, ["income"]), answer({ ...OPEN, atMost: 499 })],
  ])("of one that lacks a fact: %s", (verdict, expected, found) => {
    expect(verdictOf(LACKING, expected, found)).toBe(verdict);
  });

  it("takes a child without a day of birth for a fact that is missing", () => {
    const household = { ...WHOLE, children: [{ id: "c1" }] };
    expect(verdictOf(household, answer(granted(500)), answer(granted(498)))).toBe("certain");
  });

  it("counts what is not excused, and keeps the first of each kind", () => {
    const found = [answer(granted(500)), answer(granted(499)), answer(granted(498)), answer(REFUSED)];
    const households = [WHOLE, WHOLE, WHOLE, LACKING];
    const agreement = agreementOf(
      households,
      households.map(() => answer(granted(500))),
      found,
    );
    expect(differences(agreement, { complete: [], lacking: [] })).toBe(3);
    expect(differences(agreement, { complete: ["fen"], lacking: [] })).toBe(2);
    expect(differences(agreement, { complete: ["fen", "other"], lacking: ["refused"] })).toBe(0);
    expect([...agreement.examples.keys()]).toEqual(["fen", "other", "refused"]);
  });
});
