import { isNonEmpty } from "../base/non-empty.js";
import { ok, type Result, refused } from "../base/result.js";
import { ENGINE_VERSION } from "../base/version.js";
import { LAST_DAY, later, NUMBERED, type PlainDate } from "../calendar/index.js";
import type { Determination, MissingFact, Outcome, SchemeResult, Withheld } from "../determination/index.js";
import { type Issue, issue } from "../issue/index.js";
import type { LawTypes, LinkedScheme, Program } from "../program/index.js";
import { labelsOf } from "./shared/labels.js";
import type { AssessOptions } from "./shared/world.js";

/** What a caller passes; only the day is required. */
export interface AssessInput<Types extends LawTypes = LawTypes> {
  /** The day of assessment, `2025-06-01`. The library has no clock. */
  readonly on: string;
  /** Closed schemes answer only for this. */
  readonly purpose?: "arrears" | "audit" | undefined;
  /** Another reading of an ambiguous clause, by its address: `{ "scheme#clause": "other-reading" }`. */
  readonly readings?:
    | { readonly [Clause in keyof Types["readings"]]?: Types["readings"][Clause] | undefined }
    | undefined;
  /** To which day awards without a known end are listed; by default the end of the year after `on`. */
  readonly horizon?: string | undefined;
}

/** Options as they were given last without purpose and readings, and what they came to. */
interface LastOptions {
  readonly on: string;
  readonly horizon: string | undefined;
  readonly options: Result<AssessOptions, Issue>;
}

const LAST = new WeakMap<Program, LastOptions>();

/** Checks the options of an assessment against a program: for household after household they are the same. */
export function readOptions(program: Program, input: AssessInput): Result<AssessOptions, Issue> {
  if (!isObject(input) || input.purpose !== undefined || !isEmpty(input.readings)) return checkOptions(program, input);
  const { on, horizon } = input;
  const last = LAST.get(program);
  if (last !== undefined && last.on === on && last.horizon === horizon) return last.options;
  const options = checkOptions(program, input);
  if (options.ok) {
    Object.freeze(options.value.readings);
    LAST.set(program, { on, horizon, options });
  }
  return options;
}

function isEmpty(readings: unknown): boolean {
  return readings === undefined || (isObject(readings) && Object.keys(readings).length === 0);
}

function checkOptions(program: Program, input: AssessInput): Result<AssessOptions, Issue> {
  const issues: Issue[] = [];
  const at = { file: "options", pointer: "" };
  // Callers without types may pass anything.
  if (!isObject(input))
    return refused([issue("wrong-type", at, { expected: "an object with on", found: named(input) })]);
  const { on, purpose, readings = {}, horizon } = input;
  if (!isDay(on)) issues.push(issue("impossible-date", { ...at, pointer: "/on" }, { found: String(on) }));
  if (purpose !== undefined && purpose !== "arrears" && purpose !== "audit") {
    issues.push(
      issue(
        "unknown-option",
        { ...at, pointer: "/purpose" },
        { option: "purpose", found: String(purpose), allowed: ["arrears", "audit"] },
      ),
    );
  }
  if (horizon !== undefined && !isDay(horizon)) {
    issues.push(issue("impossible-date", { ...at, pointer: "/horizon" }, { found: String(horizon) }));
  }
  if (!isObject(readings)) {
    issues.push(
      issue("wrong-type", { ...at, pointer: "/readings" }, { expected: "an object", found: named(readings) }),
    );
  }
  const known = readingsOf(program);
  const taken: Record<string, string> = {};
  for (const [address, reading] of isObject(readings) ? Object.entries(readings) : []) {
    const allowed = known.get(address);
    if (reading === undefined) continue;
    if (allowed?.includes(reading) === true) taken[address] = reading;
    else
      issues.push(
        issue(
          "unknown-option",
          { ...at, pointer: `/readings/${address}` },
          { option: `readings ${address}`, found: String(reading), allowed: allowed ?? [...known.keys()] },
        ),
      );
  }
  if (isNonEmpty(issues)) return refused(issues);
  const day = on as PlainDate;
  const { addDays, endOf } = NUMBERED;
  const yearEnd = addDays(endOf("year", day), 1);
  const last = horizon as PlainDate | undefined;
  const listed = last ?? (yearEnd === null ? LAST_DAY : endOf("year", yearEnd));
  // The unit that contains the day of assessment is listed in any case: the right on that day rests on it.
  return ok({ on: day, purpose: purpose ?? null, readings: taken, horizon: later(listed, day) });
}

function isDay(value: unknown): value is PlainDate {
  return typeof value === "string" && NUMBERED.isDay(value);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function named(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return value === null ? "null" : typeof value;
}

const READINGS = new WeakMap<Program, ReadonlyMap<string, readonly string[]>>();

/** The readings that may be asked for, by the address of their clause. */
function readingsOf(program: Program): ReadonlyMap<string, readonly string[]> {
  const found = READINGS.get(program);
  if (found !== undefined) return found;
  const known = new Map<string, readonly string[]>();
  READINGS.set(program, known);
  for (const { slots } of program.schemes) {
    for (const clause of [...slots.values()].flatMap((slot) => slot.candidates)) {
      if (clause.effect === "sets" && clause.readings !== null) known.set(clause.address, Object.keys(clause.readings));
    }
  }
  return known;
}

const NONE: readonly Withheld[] = Object.freeze([]);

/** The schemes that may answer, and those that are closed for this day or purpose. */
export function admit(
  program: Program,
  options: AssessOptions,
): { readonly schemes: readonly LinkedScheme[]; readonly withheld: readonly Withheld[] } {
  if (program.schemes.every(({ closed }) => closed === null)) return { schemes: program.schemes, withheld: NONE };
  const schemes: LinkedScheme[] = [];
  const withheld: Withheld[] = [];
  for (const scheme of program.schemes) {
    const { closed } = scheme;
    const outside = closed !== null && options.on >= closed.from;
    if (closed === null || (!outside && options.purpose !== null)) schemes.push(scheme);
    else {
      const why = outside ? "day-outside-its-life" : "purpose-not-given";
      withheld.push({ scheme: scheme.id, title: scheme.title, closedFrom: closed.from, reason: closed.reason, why });
    }
  }
  return { schemes, withheld };
}

const BEST_FIRST: readonly Outcome[] = ["eligible", "undetermined", "ineligible", "not-in-force"];

/** The packs behind an answer, as its receipt names them. */
export function receiptPacks(program: Program): Determination["receipt"]["packs"] {
  const known = RECEIPTS.get(program);
  if (known !== undefined) return known;
  const packs = program.packs.map(({ id, edition, sha256, jurisdiction }) =>
    Object.freeze({ id, edition, sha256, jurisdiction }),
  );
  RECEIPTS.set(program, Object.freeze(packs));
  return packs;
}

const RECEIPTS = new WeakMap<Program, Determination["receipt"]["packs"]>();

/** Joins the results of all schemes into a determination, in the types of the law they are of. */
export function conclude<Types extends LawTypes>(
  program: Program<Types>,
  options: AssessOptions,
  schemes: readonly SchemeResult[],
  withheld: readonly Withheld[],
): Determination<Types> {
  const determination: Determination = {
    format: "almoner/determination@1",
    jurisdiction: program.jurisdiction,
    on: options.on,
    official: schemes.every(({ evidence }) => evidence === "verified"),
    outcome: BEST_FIRST.find((one) => schemes.some(({ outcome }) => outcome === one)) ?? "not-in-force",
    schemes,
    withheld,
    missing: joinMissing(schemes),
    labels: labelsOf(program, schemes),
    receipt: {
      engine: ENGINE_VERSION,
      packs: receiptPacks(program),
      jurisdiction: program.jurisdiction,
      on: options.on,
      purpose: options.purpose,
      readings: options.readings,
    },
  };
  return determination as Determination<Types>;
}

/** The missing facts of several schemes together: a fact that several wait for counts the clauses of all. */
function joinMissing(schemes: readonly SchemeResult[]): readonly MissingFact[] {
  const only = schemes[0];
  if (only !== undefined && schemes.length === 1) return only.missing;
  const facts = schemes.flatMap(({ missing }) => missing);
  const joined = new Map<string, MissingFact>();
  for (const fact of facts) {
    const key = `${fact.by} ${fact.name}`;
    joined.set(key, { ...fact, clauses: fact.clauses + (joined.get(key)?.clauses ?? 0) });
  }
  return [...joined.values()].sort((a, b) => Number(a.by === "law") - Number(b.by === "law") || b.clauses - a.clauses);
}
