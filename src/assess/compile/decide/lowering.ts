import type { Condition } from "../../../condition/index.js";
import type { Formula } from "../../../formula/index.js";
import type { Expression, Test } from "./expression.js";
import { lowerFormula } from "./lower-formula.js";
import { silent } from "./lower-reference.js";
import { lowerTest } from "./lower-test.js";
import { type Lowered, plain } from "./number.js";
import { type Scope, type ViewLaw, within } from "./scope.js";
import { Unsupported } from "./unsupported.js";

/** Turns the formulas and conditions of one view of the law into expressions of whole numbers. */
export class Lowering {
  readonly law: ViewLaw;
  /** The definitions that have been read, each after those it reads. */
  readonly definitions: Lowered[] = [];
  readonly #indexes = new Map<string, number>();

  constructor(law: ViewLaw) {
    this.law = law;
  }

  /** Where clauses of the scheme stand: the subject, if it is a member, at depth 0. */
  get scope(): Scope {
    const { subject } = this.law.scheme;
    const members = subject.kind === "each" ? [[subject.as, { depth: 0, list: subject.list }] as const] : [];
    return { members: new Map(members), depth: 1 };
  }

  formula(formula: Formula, scope: Scope = this.scope): Lowered {
    return lowerFormula(formula, this, scope);
  }

  test(condition: Condition, scope: Scope = this.scope): Test {
    return lowerTest(condition, this, scope);
  }

  /** A definition as it is read of the household, or of the member at a depth. */
  definition(slot: string, member: number | null): Lowered {
    const known = this.#indexes.get(slot);
    const index = known ?? this.#define(slot);
    const { scale, bound } = this.definitions[index] ?? plain({ kind: "known", value: 0 });
    return { expression: { kind: "definition", index, member }, scale, bound };
  }

  #define(slot: string): number {
    const { scheme } = this.law;
    const address = `${scheme.id}#${slot}`;
    const clause = this.law.held(slot);
    const lowered = clause?.effect === "defines" ? this.#body(clause, address) : silent(address);
    this.definitions.push(lowered);
    const index = this.definitions.length - 1;
    this.#indexes.set(slot, index);
    return index;
  }

  #body(clause: Extract<ReturnType<ViewLaw["held"]>, { effect: "defines" }>, address: string): Lowered {
    if (clause.asOf !== null) throw new Unsupported("a definition that looks at another day");
    const scope = clause.as === null || clause.list === null ? this.scope : within(this.scope, clause.as, clause.list);
    const value = this.#value(clause, scope);
    if (clause.when === null) return value;
    const guarded: Expression = {
      kind: "guardedBy",
      when: this.test(clause.when, scope),
      value: value.expression,
      silent: silent(address).expression,
    };
    return { ...value, expression: guarded };
  }

  #value(clause: Extract<ReturnType<ViewLaw["held"]>, { effect: "defines" }>, scope: Scope): Lowered {
    if (clause.value !== null) return this.formula(clause.value, scope);
    if (clause.that === null) return plain({ kind: "known", value: false });
    return plain({ kind: "truth", of: this.test(clause.that, scope) });
  }
}
