import { Defect } from "../../base/unreachable.js";
import { DATED, type PlainDate } from "../../calendar/index.js";
import {
  type BuiltIn,
  type Condition,
  evaluateCondition,
  type Item,
  type Items,
  type Reference,
} from "../../condition/index.js";
import type { Observation } from "../../determination/index.js";
import {
  type Band,
  evaluateFormula,
  type Formula,
  type FormulaEnvironment,
  PRIVATE,
  show,
  stepFrom,
  type Traced,
} from "../../formula/index.js";
import type { LinkedClauseOf } from "../../program/index.js";
import {
  booleanValue,
  type Cause,
  causesOf,
  dateValue,
  hull,
  NEVER,
  TRUE,
  type Truth,
  textValue,
  truthOf,
  unknownValue,
  type Value,
} from "../../value/index.js";
import { type BuiltIns, builtInsOf } from "./built-ins.js";
import { factOn } from "./fact-value.js";
import type { LawView } from "./law-view.js";
import { observe } from "./observe.js";
import { ownReference } from "./own-reference.js";
import { readParameter, readScale } from "./parameters.js";
import type { Around, Evaluator, Reader } from "./reader.js";
import type { World } from "./world.js";

/** Where a reader stands besides its day and place. */
interface Standing {
  readonly items: ReadonlyMap<string, Item>;
  /** The subject under its name: all that a definition sees besides its own item, whoever reads it. */
  readonly subject: ReadonlyMap<string, Item>;
  readonly builtIns: BuiltIns;
}

/** The reader of the evaluators that walk formulas and conditions as they stand: every name is read when it is met. */
export class PlainReader implements Reader, FormulaEnvironment {
  readonly world: World;
  readonly day: PlainDate;
  readonly place: string;
  readonly moment = null;
  readonly #standing: Standing;
  readonly #definitions: Map<string, Traced>;

  private constructor(
    world: World,
    day: PlainDate,
    place: string,
    standing: Standing,
    definitions = new Map<string, Traced>(),
  ) {
    this.world = world;
    this.day = day;
    this.place = place;
    this.#standing = standing;
    this.#definitions = definitions;
  }

  /** @param item the subject; null is the household */
  static of(world: World, day: PlainDate, place: string, item: Item | null, around: Around | null): PlainReader {
    const { subject } = world.scheme;
    const items = new Map(subject.kind === "each" && item !== null ? [[subject.as, item]] : []);
    return new PlainReader(world, day, place, {
      items,
      subject: items,
      builtIns: around === null ? {} : builtInsOf(around),
    });
  }

  /** The reader as the plain one that it is: what walks conditions itself has no other. */
  static from(reader: Reader): PlainReader {
    if (reader instanceof PlainReader) return reader;
    throw new Defect("a reader of another evaluator");
  }

  get view(): LawView {
    return this.world.lawOn(this.day, this.place);
  }

  of(around: Around): PlainReader {
    const standing = { ...this.#standing, builtIns: builtInsOf(around) };
    return new PlainReader(this.world, this.day, this.place, standing, this.#definitions);
  }

  valueOf(formula: Formula): Traced {
    return evaluateFormula(formula, this);
  }

  observe(condition: Condition): readonly Observation[] {
    return observe(condition, this);
  }

  /** The same reader of another world: of the same household when more of it is known. */
  in(world: World): PlainReader {
    return new PlainReader(world, this.day, this.place, this.#standing);
  }

  with(alias: string, item: Item): PlainReader {
    this.spend(1);
    const items = new Map([...this.#standing.items, [alias, item]]);
    return new PlainReader(this.world, this.day, this.place, { ...this.#standing, items }, this.#definitions);
  }

  isWithin(place: string, area: string): boolean {
    return this.world.isWithin(place, area);
  }

  item(alias: string): Item {
    const item = this.#standing.items.get(alias);
    if (item === undefined) throw new Defect(`no list item in reach under the name ${alias}`);
    return item;
  }

  /** Whether a list item is in reach under a name. */
  hasItem(alias: string): boolean {
    return this.#standing.items.has(alias);
  }

  /** The truth of a condition as this reader sees it. */
  truthOf(condition: Condition): Truth {
    return evaluateCondition(condition, this);
  }

  items(list: string): Items {
    const members = this.world.household.lists.get(list);
    if (members === undefined) return { known: false, because: [{ name: list, by: "household" }] };
    return { known: true, items: members.map((member, index) => ({ list, id: member.id, index })) };
  }

  read(reference: Reference): Value {
    return this.trace(reference).value;
  }

  spend(work: number): void {
    this.world.spend(work);
  }

  defined(clause: LinkedClauseOf<"defines">): Traced {
    return this.trace(ownReference(clause));
  }

  trace(reference: Reference): Traced {
    const traced = this.#trace(reference);
    this.spend(1 + causesOf(traced.value).length);
    return traced;
  }

  #trace(reference: Reference): Traced {
    switch (reference.kind) {
      case "fact": {
        const item = reference.alias === null ? null : this.item(reference.alias);
        const value = factOn(this.world, this.day, reference, item);
        return {
          value,
          step: { operation: "fact", name: reference.path, value: reference.sensitive ? PRIVATE : show(value) },
        };
      }
      case "id": {
        const value = textValue(this.item(reference.alias).id);
        return { value, step: { operation: "fact", name: reference.path, value: show(value) } };
      }
      case "builtin": {
        const value = this.#builtIn(reference.path);
        return { value, step: { operation: "fact", name: reference.path, value: show(value) } };
      }
      case "parameter":
        return this.parameter(reference.slot, []);
      case "definition":
        return this.#definition(
          reference.slot,
          reference.alias === null ? null : this.item(reference.alias),
          reference.path,
        );
    }
  }

  #builtIn(name: BuiltIn): Value {
    if (name === "today") return dateValue(this.day);
    if (name === "assessedOn") return dateValue(this.world.options.on);
    return this.#standing.builtIns[name] ?? unknownValue([{ name, by: "law" }]);
  }

  #definition(slot: string, item: Item | null, path: string): Traced {
    const key = `${slot} ${item === null ? "" : item.id} ${this.day}`;
    const known = this.#definitions.get(key);
    if (known !== undefined) return named(known, path);
    const traced = this.#define(slot, item, path);
    this.#definitions.set(key, traced);
    return traced;
  }

  #define(slot: string, item: Item | null, path: string): Traced {
    const clause = this.world.held(slot, this.day, this.place);
    if (clause?.effect !== "defines") return this.#silent(slot, path);
    const { subject } = this.#standing;
    const own = new PlainReader(
      this.world,
      this.day,
      this.place,
      { items: subject, subject, builtIns: {} },
      this.#definitions,
    );
    const inner = clause.as === null || item === null ? own : own.with(clause.as, item);
    const moved = clause.asOf === null ? inner : inner.#asOf(clause.asOf);
    if (!(moved instanceof PlainReader)) {
      return {
        value: unknownValue(moved.because),
        step: { operation: "fact", name: path, value: show(unknownValue(moved.because)) },
      };
    }
    const guard = clause.when === null ? TRUE : evaluateCondition(clause.when, moved);
    if (guard.is === false) return this.#silent(slot, path);
    const result = moved.#body(clause);
    const value = guard.is === true ? result.value : hull([result.value, unknownValue(guard.because)], guard.because);
    const traced = stepFrom("fact", value, [result.step], { name: path });
    return clause.sensitive ? { value, step: { operation: "fact", name: path, value: PRIVATE } } : traced;
  }

  #asOf(formula: NonNullable<LinkedClauseOf<"defines">["asOf"]>): PlainReader | { readonly because: readonly Cause[] } {
    const { value } = evaluateFormula(formula, this);
    if (value.kind === "date" && value.date !== NEVER) {
      return new PlainReader(this.world, value.date, this.place, this.#standing, this.#definitions);
    }
    return {
      because: value.kind === "date" ? [{ name: "an event that has not happened", by: "law" }] : causesOf(value),
    };
  }

  #body(clause: LinkedClauseOf<"defines">): Traced {
    if (clause.value !== null) return evaluateFormula(clause.value, this);
    const truth = clause.that === null ? truthOf(false) : evaluateCondition(clause.that, this);
    const value = truth.is === "unknown" ? unknownValue(truth.because) : booleanValue(truth.is);
    return { value, step: { operation: "literal", value: show(value) } };
  }

  /** What holds where the law says nothing on the day: nobody can supply it. */
  #silent(slot: string, path: string): Traced {
    const value = unknownValue([{ name: `${this.world.scheme.id}#${slot}`, by: "law" }]);
    return { value, step: { operation: "fact", name: path, value: show(value) } };
  }

  parameter(slot: string, keys: readonly Traced[] = []): Traced {
    return readParameter(this.world, this.world.held(slot, this.day, this.place), slot, this.day, keys);
  }

  scale(slot: string): readonly Band[] | { readonly because: readonly Cause[] } {
    return readScale(this.world, this.world.held(slot, this.day, this.place), slot, this.day);
  }
}

/** What a definition came to, with its step named as it is read now: one item may be in reach under two names. */
function named({ value, step }: Traced, name: string): Traced {
  return { value, step: step.name === undefined || step.name === name ? step : { ...step, name } };
}

/** The plain way: formulas and conditions are walked, and date-fns counts days. */
export const PLAIN: Evaluator = { calendar: DATED, reader: PlainReader.of };
