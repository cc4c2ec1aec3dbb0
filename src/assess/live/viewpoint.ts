import { type Condition, type Environment, evaluateCondition, type Item } from "../../condition/index.js";
import type { Cause } from "../../value/index.js";
import type { PlainReader } from "../shared/plain-reader.js";

/** Where a condition is decided from: an environment, which grows when a fact is asked. */
export interface Viewpoint {
  /** The environment as it now is. */
  readonly environment: Environment;
  /** Asks one fact that could settle one of the causes; false when none of them is to be asked. */
  askFor(causes: readonly Cause[]): Promise<boolean>;
}

/** A viewpoint that takes the facts as they are and asks nothing. */
export function quietly(environment: Environment): Viewpoint {
  return { environment, askFor: async () => false };
}

/** What an asking viewpoint needs of the run it belongs to. */
export interface Asking {
  /** Asks one of the causes if it may be asked, and still matters; gives the reader with the answer in reach. */
  ask(causes: readonly Cause[], reader: PlainReader): Promise<PlainReader | null>;
}

/**
 * A viewpoint that asks while the condition as a whole is open for a cause. A leaf that a decided sibling cuts off is
 * passed over, even where it stands before that sibling.
 */
export class AskingViewpoint implements Viewpoint {
  reader: PlainReader;
  asked = false;
  readonly #condition: Condition;
  readonly #asking: Asking;

  constructor(condition: Condition, reader: PlainReader, asking: Asking) {
    this.#condition = condition;
    this.reader = reader;
    this.#asking = asking;
  }

  get environment(): PlainReader {
    return this.reader;
  }

  async askFor(causes: readonly Cause[]): Promise<boolean> {
    const whole = evaluateCondition(this.#condition, this.reader);
    if (whole.is !== "unknown") return false;
    const matter = causes.filter(({ name, by }) => whole.because.some((open) => open.name === name && open.by === by));
    const grown = await this.#asking.ask(matter, this.reader);
    if (grown === null) return false;
    this.reader = grown;
    this.asked = true;
    return true;
  }
}

interface Entered {
  readonly as: string;
  readonly item: Item;
}

/** A viewpoint with the list items that the quantifiers around a leaf have brought into reach. */
export class Scope {
  readonly view: Viewpoint;
  readonly #entered: readonly Entered[];
  #from: Environment | null = null;
  #inner: Environment;

  constructor(view: Viewpoint, entered: readonly Entered[] = []) {
    this.view = view;
    this.#entered = entered;
    this.#inner = view.environment;
  }

  /** The environment as it now is, with the items in reach. */
  get environment(): Environment {
    const { environment } = this.view;
    if (environment !== this.#from) {
      this.#from = environment;
      this.#inner = this.#entered.reduce((outer, { as, item }) => outer.with(as, item), environment);
    }
    return this.#inner;
  }

  with(as: string, item: Item): Scope {
    return new Scope(this.view, [...this.#entered, { as, item }]);
  }
}
