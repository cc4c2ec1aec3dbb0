import { ok, type Result } from "../../../base/result.js";
import { civilOf } from "../../../calendar/index.js";
import type { Determination } from "../../../determination/index.js";
import type { Issue } from "../../../issue/index.js";
import type { Household, LawTypes, LinkedScheme } from "../../../program/index.js";
import { type HouseholdInput, parseHousehold } from "../../assess.js";
import { type AssessInput, admit } from "../../contract.js";
import { lawOf } from "../../shared/law.js";
import type { AssessOptions } from "../../shared/world.js";
import { assessCompiled } from "../full/assess-compiled.js";
import type { CompiledDay, Prepared } from "./compiled.js";
import { type LawInNumbers, PreparedHousehold, type ReadHousehold } from "./compiled-law.js";
import { bestOf, type DayScheme, decideScheme } from "./decide.js";
import { rowsExactly } from "./exact-rows.js";
import { type Frame, Standpoint } from "./frame.js";
import { householdOf } from "./frame-household.js";
import { NOT_HERE, NOT_KNOWN } from "./leave.js";
import { type DecisionRow, factsOf, PATH, type SchemeRow } from "./row.js";

/** A law made ready for numbers, on one day. */
export class DayInNumbers<Types extends LawTypes = LawTypes> implements CompiledDay<Types> {
  readonly #law: LawInNumbers<Types>;
  readonly #options: AssessOptions;
  readonly #ready: readonly DayScheme[];
  /** The schemes that numbers do not do for. */
  readonly #exact: readonly LinkedScheme[];
  readonly #at = new Standpoint();

  constructor(law: LawInNumbers<Types>, options: AssessOptions) {
    this.#law = law;
    this.#options = options;
    this.#at.on = civilOf(options.on);
    const { schemes } = admit(law.program, options);
    const readied = new Map(
      law.schemes(options.readings).flatMap((one) => ("code" in one ? [[one.code.scheme, one.code] as const] : [])),
    );
    const ready: DayScheme[] = [];
    const exact: LinkedScheme[] = [];
    for (const scheme of schemes) {
      const code = readied.get(scheme);
      if (code === undefined) exact.push(scheme);
      else ready.push({ code, mayReach: lawOf(law.program, scheme).mayReach(options.on) });
    }
    this.#ready = ready;
    this.#exact = exact;
  }

  decide(household: HouseholdInput<NoInfer<Types>> | Prepared): Result<DecisionRow, Issue> {
    const frame = household instanceof PreparedHousehold ? household.read.frame : this.#law.frame(household);
    if (frame !== null) return this.#decideFrame(frame);
    const read = this.#read(household);
    if (!read.ok) return read;
    if (read.value.frame !== null) return this.#decideFrame(read.value.frame);
    return this.#decideExactly([...this.#exact, ...this.#ready.map(({ code }) => code.scheme)], read.value, []);
  }

  assess(household: HouseholdInput<NoInfer<Types>> | Prepared | DecisionRow): Result<Determination<Types>, Issue> {
    const read = isRow(household) ? ok(readOf(household)) : this.#read(household);
    return read.ok ? assessCompiled(this.#law.program, this.#whole(read.value), this.#input()) : read;
  }

  #read(household: unknown): Result<ReadHousehold, Issue> {
    if (household instanceof PreparedHousehold) return ok(household.read);
    if (typeof household !== "string") return this.#law.read(household);
    const read = parseHousehold(this.#law.program, household);
    return read.ok ? ok({ frame: null, household: read.value }) : read;
  }

  /** Decides scheme by scheme; those that numbers do not do for, for this household or ever, are decided exactly. */
  #decideFrame(frame: Frame): Result<DecisionRow, Issue> {
    const at = this.#at;
    at.isOpen = false;
    const rows: SchemeRow[] = [];
    let exact: LinkedScheme[] | null = null;
    for (let index = 0; index < this.#ready.length; index += 1) {
      const scheme = this.#ready[index];
      if (scheme === undefined) continue;
      try {
        rows.push(decideScheme(scheme, frame, at));
      } catch (error) {
        if (error !== NOT_HERE && error !== NOT_KNOWN) throw error;
        exact ??= [];
        exact.push(scheme.code.scheme);
      }
    }
    if (exact === null && this.#exact.length === 0) {
      const path = at.isOpen ? PATH.unknowns : PATH.integers;
      return ok({ outcome: bestOf(rows), schemes: rows, path, facts: frame });
    }
    return this.#decideExactly([...this.#exact, ...(exact ?? [])], { frame, household: null }, rows);
  }

  #decideExactly(
    schemes: readonly LinkedScheme[],
    read: ReadHousehold,
    decided: readonly SchemeRow[],
  ): Result<DecisionRow, Issue> {
    const { program } = this.#law;
    const exact = rowsExactly(program, schemes, this.#whole(read), this.#options);
    if (!exact.ok) return exact;
    const rows = [...decided, ...exact.value].sort((a, b) => a.scheme - b.scheme);
    return ok({ outcome: bestOf(rows), schemes: rows, path: PATH.exact, facts: read.frame ?? read });
  }

  #whole({ frame, household }: ReadHousehold): Household {
    return frame === null ? household : householdOf(frame, this.#law.layout);
  }

  #input() {
    const { on, purpose, readings, horizon } = this.#options;
    return { on, horizon, readings, ...(purpose === null ? {} : { purpose }) } as AssessInput<Types>;
  }
}

function isRow(household: unknown): household is DecisionRow {
  return typeof household === "object" && household !== null && "schemes" in household && "path" in household;
}

function readOf(row: DecisionRow): ReadHousehold {
  const facts = factsOf(row);
  return "household" in facts ? facts : { frame: facts, household: null };
}
