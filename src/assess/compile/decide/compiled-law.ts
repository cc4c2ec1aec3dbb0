import { ok, type Result } from "../../../base/result.js";
import type { Issue } from "../../../issue/index.js";
import type { Household, LawTypes, Program } from "../../../program/index.js";
import { type HouseholdInput, parseHousehold } from "../../assess.js";
import { type AssessInput, readOptions } from "../../contract.js";
import { causeOf } from "./codes.js";
import type { CompiledDay, CompiledLaw, CompileOptions, Prepared } from "./compiled.js";
import { DayInNumbers } from "./compiled-day.js";
import type { Frame } from "./frame.js";
import { frameOf } from "./frame-household.js";
import { type Layout, layoutOf } from "./layout.js";
import { frameReader, type ReadFrame } from "./read-frame.js";
import { type DecisionRow, factsOf } from "./row.js";
import { type Making, type Readied, ready } from "./scheme.js";
import { awardSlotsOf, clausesOf } from "./scheme-order.js";

/** A household that was read, with what it was read from. */
export class PreparedHousehold implements Prepared {
  readonly #law: { prepareFields(household: unknown): Result<Prepared, Issue> };
  readonly #source: { readonly [fact: string]: unknown };
  readonly read: ReadHousehold;

  constructor(
    law: { prepareFields(household: unknown): Result<Prepared, Issue> },
    source: { readonly [fact: string]: unknown },
    read: ReadHousehold,
  ) {
    this.#law = law;
    this.#source = source;
    this.read = read;
  }

  with(changes: { readonly [fact: string]: unknown }): Result<Prepared, Issue> {
    const changed = { ...this.#source, ...changes };
    for (const [fact, value] of Object.entries(changed)) if (value === undefined) delete changed[fact];
    return this.#law.prepareFields(changed);
  }
}

/** What was read of a household: its facts in numbers, and as the exact evaluator reads them where numbers do not do. */
export type ReadHousehold =
  | { readonly frame: Frame; readonly household: null }
  | { readonly frame: null; readonly household: Household };

/** A law made ready for numbers. */
export class LawInNumbers<Types extends LawTypes = LawTypes> implements CompiledLaw<Types> {
  readonly program: Program<Types>;
  readonly layout: Layout;
  readonly #codegen: "allowed" | "never";
  readonly #readFrame: ReadFrame;
  readonly #chains = new Map<string, readonly string[]>();
  readonly #schemes = new Map<string, readonly Readied[]>();

  constructor(program: Program<Types>, codegen: "allowed" | "never") {
    this.program = program;
    this.layout = layoutOf(program);
    this.#codegen = codegen;
    this.#readFrame = frameReader(program, this.layout);
  }

  on(input: AssessInput<NoInfer<Types>>): Result<CompiledDay<Types>, Issue> {
    const options = readOptions(this.program, input);
    return options.ok ? ok(new DayInNumbers<Types>(this, options.value)) : options;
  }

  prepare(household: HouseholdInput<NoInfer<Types>>): Result<Prepared, Issue> {
    return this.prepareFields(household);
  }

  /** The same of a value whose type is not known. */
  prepareFields(household: unknown): Result<Prepared, Issue> {
    const read = this.read(household);
    return read.ok ? ok(new PreparedHousehold(this, { ...(household as object) }, read.value)) : read;
  }

  /** The frame of a household that is plain and correct; null of any other, which {@link read} reads carefully. */
  frame(household: unknown): Frame | null {
    return this.#readFrame(household);
  }

  /** Reads a household: quickly where it is plain and correct, carefully where it is not. */
  read(household: unknown): Result<ReadHousehold, Issue> {
    const frame = this.#readFrame(household);
    if (frame !== null) return ok({ frame, household: null });
    const read = parseHousehold(this.program, household);
    if (!read.ok) return read;
    const careful = frameOf(read.value, this.layout);
    return ok(careful === null ? { frame: null, household: read.value } : { frame: careful, household: null });
  }

  awards(scheme: number): readonly string[] {
    const own = this.program.schemes[scheme];
    return own === undefined ? [] : awardSlotsOf(own);
  }

  clauses(scheme: number): readonly string[] {
    const own = this.program.schemes[scheme];
    return own === undefined ? [] : clausesOf(own).map(({ address }) => address);
  }

  leftToExact(): readonly { readonly scheme: string; readonly why: readonly string[] }[] {
    return this.schemes({}).flatMap((readied, index) => {
      const why = "why" in readied ? [readied.why] : readied.code.reasons();
      return why.length === 0 ? [] : [{ scheme: this.program.schemes[index]?.id ?? "", why }];
    });
  }

  missing(row: DecisionRow): readonly string[] {
    const { schemes } = row;
    const facts = factsOf(row);
    const codes = schemes.flatMap(({ missing, subjects }) => [...missing, ...subjects.flatMap((one) => one.missing)]);
    const lists = "household" in facts ? [] : facts.lists;
    return [...new Set(codes.map((code) => causeOf(code, this.layout, lists).name))];
  }

  /** The schemes in order, each ready or left to the exact evaluator with the reason, under readings. */
  schemes(readings: Readonly<Record<string, string>>): readonly Readied[] {
    const key = JSON.stringify(Object.entries(readings).sort());
    const known = this.#schemes.get(key);
    if (known !== undefined) return known;
    const making: Making = {
      program: this.program,
      layout: this.layout,
      readings,
      codegen: this.#codegen,
      chainOf: (place) => this.#chainOf(place),
    };
    const readied = this.program.schemes.map((scheme, index) => ready(scheme, index, making));
    this.#schemes.set(key, readied);
    return readied;
  }

  #chainOf(place: string): readonly string[] {
    const known = this.#chains.get(place);
    if (known !== undefined) return known;
    const chain = this.program.places.chain(place) ?? [];
    if (this.#chains.size < MOST_PLACES) this.#chains.set(place, chain);
    return chain;
  }
}

/** Places whose chains are kept: a country has a million villages. */
const MOST_PLACES = 10_000;

/**
 * Compiles a law for speed: one household in microseconds, or millions of them. Every answer is that of `interpret`.
 *
 * @param program the law, from `loadLaw`
 * @param options whether source may be generated; never, unless it is allowed
 * @returns the compiled law, whose parts are made as they are needed
 */
export function compile<Types extends LawTypes = LawTypes>(
  program: Program<Types>,
  options: CompileOptions = {},
): CompiledLaw<Types> {
  return new LawInNumbers(program, options.codegen ?? "never");
}
