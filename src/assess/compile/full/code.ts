import type { Condition, Reference } from "../../../condition/index.js";
import type { Observation } from "../../../determination/index.js";
import type { Formula, Shown, Traced } from "../../../formula/index.js";
import type { LinkedClauseOf } from "../../../program/index.js";
import type { Truth, Value } from "../../../value/index.js";
import type { SchemeLaw } from "../../shared/law.js";
import { ownReference } from "../../shared/own-reference.js";
import type { World } from "../../shared/world.js";
import { compileCondition } from "./conditions.js";
import { compileDefine, type Define } from "./definitions.js";
import { compileFormula } from "./formulas.js";
import type { Frame } from "./frame.js";
import { compileObservations } from "./observations.js";
import { compileParameter, type ReadParameter } from "./parameters.js";
import { compileReadShown, compileReadValue, compileReference } from "./references.js";
import { reuse } from "./reuse.js";

/** Compiled code: a closure over what is known of it before any household. */
export type Run<Found> = (frame: Frame) => Found;

type Defines = LinkedClauseOf<"defines">;

/** Code that a moment keeps the result of, unless it reads the test day, the unit or the payment. */
export interface Kept<Found> {
  readonly run: Run<Found>;
}

/** The compiled formulas and conditions of one scheme, each compiled when it is first needed, once for all households. */
export class SchemeCode {
  readonly law: SchemeLaw;
  readonly #formulas = new Map<Formula, Kept<Traced>>();
  readonly #conditions = new Map<Condition, Kept<Truth>>();
  readonly #observations = new Map<Condition, Run<readonly Observation[]>>();
  readonly #defined = new Map<Defines, Run<Traced>>();
  readonly #definitions = new Map<string, Define>();
  readonly #facts = new Map<string, number>();
  readonly #parameters = new Map<string, ReadParameter>();
  #count = 0;
  #dayCount = 0;

  constructor(law: SchemeLaw) {
    this.law = law;
  }

  /** An index of a moment's values that nothing else uses. */
  index(): number {
    this.#count += 1;
    return this.#count - 1;
  }

  /** The same of what a day of a moment keeps. */
  dayIndex(): number {
    this.#dayCount += 1;
    return this.#dayCount - 1;
  }

  /** How many indices there are as yet. */
  get size(): number {
    return this.#count;
  }

  get daySize(): number {
    return this.#dayCount;
  }

  /** The index under which a fact of the household is kept, whoever reads it. */
  fact({ name, sensitive }: Extract<Reference, { kind: "fact" }>): number {
    const key = sensitive ? `private ${name}` : name;
    const index = this.#facts.get(key) ?? this.index();
    this.#facts.set(key, index);
    return index;
  }

  formula(formula: Formula): Kept<Traced> {
    const known = this.#formulas.get(formula);
    if (known !== undefined) return known;
    const code = this.#kept(compileFormula(formula, this), this.law.isMoving(formula));
    this.#formulas.set(formula, code);
    return code;
  }

  condition(condition: Condition): Kept<Truth> {
    const known = this.#conditions.get(condition);
    if (known !== undefined) return known;
    const code = this.#kept(compileCondition(condition, this), this.law.isMoving(condition));
    this.#conditions.set(condition, code);
    return code;
  }

  observations(condition: Condition): Run<readonly Observation[]> {
    const known = this.#observations.get(condition);
    if (known !== undefined) return known;
    const observe = compileObservations(condition, this);
    const run = this.law.isMoving(condition) ? observe : this.#kept(observe, false).run;
    this.#observations.set(condition, run);
    return run;
  }

  /** A name within a formula or a condition. */
  read(reference: Reference): Run<Traced> {
    return compileReference(reference, this);
  }

  /** A name of which only the value matters. */
  readValue(reference: Reference): Run<Value> {
    return compileReadValue(reference, this);
  }

  /** A name as its value is shown. */
  readShown(reference: Reference): Run<Shown> {
    return compileReadShown(reference, this);
  }

  /** A definition as it is shown by itself. */
  defined(clause: Defines): Run<Traced> {
    const known = this.#defined.get(clause) ?? compileReference(ownReference(clause), this);
    this.#defined.set(clause, known);
    return known;
  }

  /** A formula within another: what reads a name keeps it, and what is computed from it is computed again. */
  part(formula: Formula): Run<Traced> {
    return compileFormula(formula, this);
  }

  /** A condition within a clause. */
  test(condition: Condition): Run<Truth> {
    return compileCondition(condition, this);
  }

  definition(slot: string): Define {
    const known = this.#definitions.get(slot);
    if (known !== undefined) return known;
    const define = compileDefine(slot, this);
    this.#definitions.set(slot, define);
    return define;
  }

  parameter(slot: string): ReadParameter {
    const known = this.#parameters.get(slot) ?? compileParameter(slot, this);
    this.#parameters.set(slot, known);
    return known;
  }

  #kept<Found>(run: Run<Found>, moving: boolean): Kept<Found> {
    const index = this.index();
    if (moving) return { run: (frame) => reuse(frame, index, run) };
    return {
      run(frame) {
        const { values } = frame.moment;
        const known = values[index];
        if (known !== undefined) return known as Found;
        const found = run(frame);
        values[index] = found;
        return found;
      },
    };
  }
}

const CODES = new WeakMap<SchemeLaw, SchemeCode>();

/** The compiled code of the scheme that a world asks about. */
export function codeOf({ law }: World): SchemeCode {
  const known = CODES.get(law) ?? new SchemeCode(law);
  CODES.set(law, known);
  return known;
}
