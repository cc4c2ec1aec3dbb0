import type { History } from "./household.js";

/** Facts that hold on all days, each made when it is asked for: most of what a household says, a law never reads. */
export abstract class StandingFacts implements ReadonlyMap<string, History> {
  /** Where each fact stands, by its name. */
  abstract readonly names: ReadonlyMap<string, number>;

  /** The history of a fact by where it stands; undefined where it is not known. */
  abstract history(at: number): History | undefined;

  get(name: string): History | undefined {
    const at = this.names.get(name);
    return at === undefined ? undefined : this.history(at);
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
