import { ok, type Result } from "../../base/result.js";
import { ENGINE_VERSION } from "../../base/version.js";
import type { ComparedPlace, Determination, Labels, PlacesComparison, Withheld } from "../../determination/index.js";
import type { Issue } from "../../issue/index.js";
import type { Household, Program } from "../../program/index.js";
import { type HouseholdInput, parseHousehold } from "../assess.js";
import { assessCompiled } from "../compile/full/assess-compiled.js";
import { type AssessInput, readOptions, receiptPacks } from "../contract.js";
import { movedTo, tiesOf } from "./moved.js";
import { lawAt, placesAsked } from "./places.js";
import { rowOf } from "./row.js";

/** What a comparison is asked: the day, and optionally the places. */
export interface CompareInput extends AssessInput {
  /** The places to compare; every place with a pack of its own unless given. They come in the order of the register. */
  readonly places?: readonly string[] | undefined;
}

/**
 * What one household would have in several places: the same family, as if it had always been registered in each in
 * turn. Every fact by which a scheme finds the place whose law governs is set to that place, also where it was not
 * stated; every other fact, the claims and the decisions stay as stated. The rows keep the order of the register.
 *
 * @param program the law of all packs: `loadLaw(sources, null)`
 * @param household JSON text or a plain value, in the vocabulary of the law; what is absent is unknown
 * @param input the day, and optionally the places, a purpose, other readings, a horizon
 * @returns one row for each place, in the order of the register; or every issue of the household, the options
 *   (`unknown-jurisdiction` for a place that no register knows) or the law (`wrong-value` for that of one place only)
 */
export function comparePlaces(
  program: Program,
  household: HouseholdInput,
  input: CompareInput,
): Result<PlacesComparison, Issue> {
  const read = parseHousehold(program, household);
  return read.ok ? interpretComparison(program, read.value, input) : read;
}

/** The comparison for a household that has been read. */
export function interpretComparison(
  program: Program,
  household: Household,
  input: CompareInput,
): Result<PlacesComparison, Issue> {
  const options = readOptions(program, input);
  if (!options.ok) return options;
  const codes = placesAsked(program, input.places);
  if (!codes.ok) return codes;
  const { on, purpose, readings, horizon } = options.value;
  const moved = tiesOf(program);
  const rows: ComparedPlace[] = [];
  const determinations: Determination[] = [];
  for (const code of codes.value) {
    const law = lawAt(program, code);
    const asked = { on, purpose: input.purpose, readings: readingsOf(law, readings), horizon };
    const determination = assessCompiled(law, movedTo(household, moved, code), asked);
    if (!determination.ok) return determination;
    determinations.push(determination.value);
    rows.push(rowOf(law, household, determination.value));
  }
  return ok({
    format: "almoner/comparison@1",
    on,
    horizon,
    official: determinations.every(({ official }) => official),
    moved,
    places: rows,
    withheld: withheldIn(determinations),
    labels: labelsIn(program, determinations, moved, rows),
    receipt: {
      engine: ENGINE_VERSION,
      packs: receiptPacks(program),
      on,
      purpose,
      readings,
    },
  });
}

/** The readings that are of clauses of the law at hand; of all packs they have been checked. */
function readingsOf({ schemes }: Program, readings: Readonly<Record<string, string>>) {
  const ids = new Set(schemes.map(({ id }) => id));
  return Object.fromEntries(Object.entries(readings).filter(([address]) => ids.has(address.split("#")[0] ?? "")));
}

function withheldIn(determinations: readonly Determination[]): readonly Withheld[] {
  const all = determinations.flatMap(({ withheld }) => withheld);
  return [...new Map(all.map((one) => [one.scheme, one])).values()];
}

/** What people call the places compared, and the facts that were moved or are missing. */
function labelsIn(
  { schemes }: Program,
  determinations: readonly Determination[],
  moved: readonly string[],
  rows: readonly ComparedPlace[],
): Labels {
  const missing = rows.flatMap((row) => row.missing.map(({ name }) => name.replace(/\[[^\]]*\]/, "")));
  const named = new Set([...moved, ...missing]);
  const places = determinations.flatMap(({ jurisdiction, labels }) => {
    const name = labels.places[jurisdiction];
    return name === undefined ? [] : [[jurisdiction, name] as const];
  });
  const facts = schemes.flatMap(({ labels }) => Object.entries(labels).filter(([name]) => named.has(name)));
  return { places: Object.fromEntries(places), facts: Object.fromEntries(facts), payers: {} };
}
