import { Almanac, Engine } from "json-rules-engine";
import { Defect } from "../../base/unreachable.js";
import { applyOperator, evaluateLeaf, itemsConsidered, type Leaf, rightValues } from "../../condition/index.js";
import type { Value } from "../../value/index.js";
import {
  HOLDS,
  type LeafOperator,
  type LeafParams,
  type Lowered,
  type LoweredQuantifier,
  type Mode,
  operatorName,
} from "./lower.js";
import type { Scope } from "./viewpoint.js";

interface Sides {
  readonly left: Value;
  readonly right: readonly Value[];
}

/**
 * Runs one rule on json-rules-engine: whether the condition certainly, or possibly, holds. Each run has an engine of its
 * own, because one engine loses results when runs overlap, and an almanac of its own.
 */
export async function holds(lowered: Lowered, mode: Mode, scope: Scope): Promise<boolean> {
  const engine = new Engine([{ conditions: lowered.rules[mode], event: { type: mode } }]);
  engine.addOperator(HOLDS, (fact: unknown, value: unknown) => fact === value);
  for (const operator of lowered.operators)
    engine.addOperator(operatorName(mode, operator), comparison(mode, operator, scope));
  const { results, failureResults } = await engine.run({}, { almanac: new ScopeAlmanac(lowered, mode, scope) });
  if (results.length + failureResults.length !== 1) throw new Defect("json-rules-engine lost or doubled a result");
  return results.length === 1;
}

/** A leaf's operator as the engine needs it, a plain yes or no: an open leaf is no to `certainly`, yes to `possibly`. */
function comparison(mode: Mode, { operator, negated }: LeafOperator, scope: Scope) {
  const isWithin = (place: string, area: string) => scope.environment.isWithin(place, area);
  return (left: Value, right: readonly Value[]): boolean => {
    const truth = applyOperator(operator, left, right, isWithin);
    return truth.is === "unknown" ? mode === "possibly" : truth.is !== negated;
  };
}

/**
 * Resolves every fact of a rule through a scope. It overrides the one method through which the engine reads facts, so
 * that neither the engine's cache, whose keys collide, nor its path resolver, which can run code, is ever reached.
 */
class ScopeAlmanac extends Almanac {
  readonly #lowered: Lowered;
  readonly #mode: Mode;
  readonly #scope: Scope;
  readonly #sides = new Map<number, Promise<Sides>>();

  constructor(lowered: Lowered, mode: Mode, scope: Scope) {
    super();
    this.#lowered = lowered;
    this.#mode = mode;
    this.#scope = scope;
  }

  override async factValue<T>(name: string, params?: Record<string, unknown>, path?: string): Promise<T> {
    if (path !== undefined && path !== "") throw new Defect(`a rule reads a path of ${name}`);
    return (await this.#resolve(name, params as LeafParams | undefined)) as T;
  }

  async #resolve(name: string, params: LeafParams | undefined): Promise<boolean | Value | readonly Value[]> {
    if (params !== undefined && "quantifier" in params) {
      const quantifier = this.#lowered.quantifiers[params.quantifier];
      if (quantifier !== undefined) return this.#quantify(quantifier);
    } else if (params !== undefined) {
      const leaf = this.#lowered.leaves[params.leaf];
      // The engine asks for both sides at once; they are resolved together, one fact after the other.
      if (leaf !== undefined) return (await this.#sidesOf(params.leaf, leaf))[params.side];
    }
    throw new Defect(`a rule names a fact that was not lowered: ${name}`);
  }

  #sidesOf(number: number, leaf: Leaf): Promise<Sides> {
    const known = this.#sides.get(number) ?? this.#resolveSides(leaf);
    this.#sides.set(number, known);
    return known;
  }

  async #resolveSides(leaf: Leaf): Promise<Sides> {
    const { view } = this.#scope;
    for (;;) {
      const { environment } = this.#scope;
      const truth = evaluateLeaf(leaf, environment);
      if (truth.is !== "unknown" || !(await view.askFor(truth.because)))
        return { left: environment.read(leaf.left), right: rightValues(leaf, environment) };
    }
  }

  /** A quantifier's fact: a nested run for each item, as far as needed. */
  async #quantify({ quantifier, operator, body }: LoweredQuantifier): Promise<boolean> {
    let items = this.#scope.environment.items(quantifier.list);
    while (!items.known && (await this.#scope.view.askFor(items.because)))
      items = this.#scope.environment.items(quantifier.list);
    if (!items.known) return this.#mode === "possibly";
    for (const item of itemsConsidered(quantifier, items.items, this.#scope.environment)) {
      const one = await holds(body, this.#mode, this.#scope.with(quantifier.as, item));
      if (one === (operator === "some")) return one;
    }
    return operator === "every";
  }
}
