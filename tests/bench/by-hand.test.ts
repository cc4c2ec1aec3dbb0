import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type BenchHousehold, ON } from "../../bench/household.js";
import { drawHouseholds } from "../../bench/households.js";
import { answerOf, loadPolicy } from "../../bench/law.js";
import { answerOfRow, decideByHand } from "../../bench/peers/by-hand.js";
import { assess, orThrow } from "../../src/index.js";
import { almoner } from "../cli/fake-io.js";

const SEED = 20_260_228;
const HOUSEHOLDS = drawHouseholds(200, SEED);
const law = await loadPolicy(join(import.meta.dirname, "../../bench"));

function interpreted(household: BenchHousehold) {
  return answerOf(orThrow(assess(law.program, JSON.stringify(household), { on: ON })));
}

describe(`the policy of the benchmark (seed ${SEED})`, () => {
  it("passes its cases", async () => {
    const { exit, out } = await almoner(["test", "../../../bench/policy", "--only-packs"]);
    expect([exit, out]).toEqual([0, "11 cases: 11 passed, 0 failed\n"]);
  });

  it("is decided by hand, in whole numbers, as the library decides it", () => {
    for (const household of HOUSEHOLDS) {
      const byHand = answerOfRow(decideByHand(household, 20260228));
      expect({ household, answer: byHand }).toEqual({ household, answer: interpreted(household) });
    }
  });

  it("meets households of every outcome, with and without facts missing", () => {
    const answers = HOUSEHOLDS.map((household) => answerOfRow(decideByHand(household, 20260228)));
    const kinds = new Set(
      answers.map(({ outcome, missing }) => `${outcome}, ${missing?.length === 0 ? "" : "not "}complete`),
    );
    expect([...kinds].sort()).toEqual([
      "eligible, complete",
      "eligible, not complete",
      "ineligible, complete",
      "undetermined, not complete",
    ]);
  });
});
