import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess/assess.js";
import { assessLive, sensitiveFacts } from "../../src/live.js";
import { almoner } from "../cli/fake-io.js";
import { exampleProgram } from "../conformance/shipped.js";
import { Told } from "../conformance/told.js";

const PACKS = join(import.meta.dirname, "../../docs/examples/packs");

interface Case {
  readonly case: string;
  readonly on: string;
  readonly household: ConstructorParameters<typeof Told>[0];
}

const CASES: readonly Case[] = readdirSync(PACKS, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".cases.json"))
  .flatMap((file) => JSON.parse(readFileSync(join(PACKS, file), "utf8")).cases);

it.each([
  ["by themselves", ["--only-packs"]],
  ["beside the shipped packs", []],
])("the packs that the documentation tells authors to copy pass their own cases, %s", async (_, options) => {
  const { exit, out } = await almoner(["test", "../../../docs/examples/packs", ...options]);
  expect([exit, out]).toEqual([0, "71 cases: 71 passed, 0 failed\n"]);
});

it.each([
  ["gb", 32],
  ["us", 28],
  ["qz", 6],
])("%s stands by itself, with its own register of places", async (folder, count) => {
  const { exit, out } = await almoner(["test", `../../../docs/examples/packs/${folder}`, "--only-packs"]);
  expect([exit, out]).toEqual([0, `${count} cases: ${count} passed, 0 failed\n`]);
});

describe("live says of every case what interpret says", () => {
  const program = exampleProgram();
  it.each(CASES.map((one) => [one.case, one] as const))("%s", async (_, { household, on }) => {
    const askSensitive = sensitiveFacts(program);
    const live = await assessLive(program, new Told(household, 0.5), { on, ask: "all", askSensitive });
    expect(live).toEqual(assess(program, household, { on }));
  });
});
