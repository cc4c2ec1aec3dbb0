import { ok, type Result } from "../../../base/result.js";
import { civilOf } from "../../../calendar/index.js";
import type { Determination } from "../../../determination/index.js";
import type { Issue } from "../../../issue/index.js";
import type { Household, LawTypes, Program } from "../../../program/index.js";
import { type HouseholdInput, parseHousehold } from "../../assess.js";
import { admit } from "../../contract.js";
import { lawOf } from "../../shared/law.js";
import type { AssessOptions } from "../../shared/world.js";
import { assessCompiled } from "../full/assess-compiled.js";
import type { CompiledDay, Prepared } from "./compiled.js";
import { type LawInNumbers, PreparedHousehold, type ReadHousehold } from "./compiled-law.js";
import { bestOf, type DayScheme, decideScheme, restrictedTo } from "./decide.js";
import { type Frame, Standpoint } from "./frame.js";
import { householdOf } from "./frame-household.js";
import { NOT_HERE, NOT_KNOWN } from "./leave.js";
import { projected } from "./project.js";
import { type DecisionRow, factsOf, PATH, type SchemeRow } from "./row.js";

/** A law made ready for numbers, on one day. */
export class DayInNumbers<Types extends LawTypes = LawTypes> implements CompiledDay<Types> {
  readonly #law: LawInNumbers<Types>;
  readonly #options: AssessOptions;
  readonly #ready: readonly DayScheme[];
  /** The schemes that numbers do not do for; null where there is none. */
  readonly #exact: Program<Types> | null;
  readonly #admitted: Program<Types>;
  readonly #at = new Standpoint();

  constructor(law: LawInNumbers<Types>, options: AssessOptions) {
    this.#law = law;
    this.#options = options;
    this.#at.on = civilOf(options.on);
    const { schemes } = admit(law.program, options);
    const admitted = new Set(schemes);
    const readied = law.schemes(options.readings);
    const ready: DayScheme[] = [];
    const exact: number[] = [];
    for (const [index, scheme] of law.program.schemes.entries()) {
      if (!admitted.has(scheme)) continue;
      const one = readied[index];
      if (one !== undefined && "code" in one)
        ready.push({ code: one.code, mayReach: lawOf(law.program, scheme).mayReach(options.on) });
      else exact.push(index);
    }
    this.#ready = ready;
    this.#exact = exact.length === 0 ? null : restrictedTo(law.program, exact);
    this.#admitted = { ...law.program, schemes };
  }

  decide(household: HouseholdInput<NoInfer<Types>> | Prepared): Result<DecisionRow, Issue> {
    const frame = household instanceof PreparedHousehold ? household.read.frame : this.#law.frame(household);
    if (frame !== null) return this.#decideFrame(frame);
    const read = this.#read(household);
    if (!read.ok) return read;
    return read.value.frame === null ? this.#decideExactly(read.value) : this.#decideFrame(read.value.frame);
  }

  assess(household: HouseholdInput<NoInfer<Types>> | Prepared | DecisionRow): Result<Determination<Types>, Issue> {
    const read = isRow(household) ? ok(readOf(household)) : this.#read(household);
    return read.ok ? this.#assess(this.#law.program, read.value) : read;
  }

  #read(household: unknown): Result<ReadHousehold, Issue> {
    if (household instanceof PreparedHousehold) return ok(household.read);
    if (typeof household !== "string") return this.#law.read(household);
    const read = parseHousehold(this.#law.program, household);
    return read.ok ? ok({ frame: null, household: read.value }) : read;
  }

  #decideFrame(frame: Frame): Result<DecisionRow, Issue> {
    const at = this.#at;
    at.isOpen = false;
    const rows: SchemeRow[] = [];
    try {
      for (let index = 0; index < this.#ready.length; index += 1) {
        const scheme = this.#ready[index];
        if (scheme !== undefined) rows.push(decideScheme(scheme, frame, at));
      }
    } catch (error) {
      if (error === NOT_HERE || error === NOT_KNOWN) return this.#decideExactly({ frame, household: null });
      throw error;
    }
    if (this.#exact === null) {
      const path = at.isOpen ? PATH.unknowns : PATH.integers;
      return ok({ outcome: bestOf(rows), schemes: rows, path, facts: frame });
    }
    const rest = this.#assess(this.#exact, { frame, household: null });
    if (!rest.ok) return rest;
    rows.push(...projected(this.#law.program, rest.value));
    rows.sort((a, b) => a.scheme - b.scheme);
    return ok({ outcome: bestOf(rows), schemes: rows, path: PATH.exact, facts: frame });
  }

  #decideExactly(read: ReadHousehold): Result<DecisionRow, Issue> {
    const whole = this.#assess(this.#admitted, read);
    if (!whole.ok) return whole;
    const rows = projected(this.#law.program, whole.value);
    return ok({ outcome: bestOf(rows), schemes: rows, path: PATH.exact, facts: read.frame ?? read });
  }

  #assess(program: Program<Types>, { frame, household }: ReadHousehold): Result<Determination<Types>, Issue> {
    const whole: Household = frame === null ? household : householdOf(frame, this.#law.layout);
    return assessCompiled(program, whole, this.#input());
  }

  #input() {
    const { on, purpose, readings, horizon } = this.#options;
    return { on, horizon, readings, ...(purpose === null ? {} : { purpose }) } as Parameters<
      typeof assessCompiled<Types>
    >[2];
  }
}

function isRow(household: unknown): household is DecisionRow {
  return typeof household === "object" && household !== null && "schemes" in household && "path" in household;
}

function readOf(row: DecisionRow): ReadHousehold {
  const facts = factsOf(row);
  return "household" in facts ? facts : { frame: facts, household: null };
}
