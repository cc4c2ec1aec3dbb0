import type { Value } from "../value/index.js";
import type { History } from "./household.js";

/** Facts that hold on all days, each made when it is asked for: most of what a household says, a law never reads. */
export abstract class StandingFacts implements ReadonlyMap<string, History> {
  /** Where each fact stands, by its name. */
  abstract readonly names: ReadonlyMap<string, number>;

  /** The value of a fact by where it stands; undefined where it is not known. */
  abstract value(at: number): Value | undefined;

  /** The value of a fact on every day; undefined where it is not known. */
  standing(name: string): Value | undefined {
    const at = this.names.get(name);
    return at === undefined ? undefined : this.value(at);
  }

  get(name: string): History | undefined {
    const value = this.standing(name);
    return value === undefined ? undefined : [{ from: null, value }];
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  get size(): number {
    return [...this].length;
  }

  *entries(): MapIterator<[string, History]> {
    for (const name of this.names.keys()) {
      const history = this.get(name);
      if (history !== undefined) yield [name, history];
    }
  }

  *keys(): MapIterator<string> {
    for (const [name] of this) yield name;
  }

  *values(): MapIterator<History> {
    for (const [, history] of this) yield history;
  }

  [Symbol.iterator](): MapIterator<[string, History]> {
    return this.entries();
  }

  forEach(tell: (history: History, name: string, facts: ReadonlyMap<string, History>) => void): void {
    for (const [name, history] of this) tell(history, name, this);
  }
}
