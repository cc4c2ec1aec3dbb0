import { Defect } from "../../base/unreachable.js";
import type { PlainDate } from "../../calendar/index.js";
import {
  type BuiltIn,
  type Condition,
  evaluateCondition,
  type Item,
  type Items,
  type Reference,
} from "../../condition/index.js";
import {
  type Band,
  evaluateFormula,
  type FormulaEnvironment,
  PRIVATE,
  show,
  stepFrom,
  type Traced,
} from "../../formula/index.js";
import { quantityOf } from "../../money/index.js";
import type { History, LinkedClauseOf } from "../../program/index.js";
import {
  between,
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
import { readParameter, readScale } from "./parameters.js";
import type { World } from "./world.js";

/** Where a reader stands besides its day and place. */
export interface Standing {
  readonly items: ReadonlyMap<string, Item>;
  /** The subject under its name: all that a definition sees besides its own item, whoever reads it. */
  readonly subject: ReadonlyMap<string, Item>;
  readonly builtIns: Readonly<Partial<Record<BuiltIn, Value>>>;
}

/** Reads facts, definitions and parameters of one scheme for one household, on one day, under one place's law. */
export class Reader implements FormulaEnvironment {
  readonly world: World;
  readonly day: PlainDate;
  readonly place: string;
  readonly #standing: Standing;
  readonly #definitions: Map<string, Traced>;

  constructor(
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

  /** The same reader with built-in names, such as those of a unit or an instalment. */
  withBuiltIns(builtIns: Standing["builtIns"]): Reader {
    return new Reader(this.world, this.day, this.place, { ...this.#standing, builtIns }, this.#definitions);
  }

  /** The same reader of another world: of the same household when more of it is known. */
  in(world: World): Reader {
    return new Reader(world, this.day, this.place, this.#standing);
  }

  with(alias: string, item: Item): Reader {
    this.spend(1);
    const items = new Map([...this.#standing.items, [alias, item]]);
    return new Reader(this.world, this.day, this.place, { ...this.#standing, items }, this.#definitions);
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

  trace(reference: Reference): Traced {
    const traced = this.#trace(reference);
    this.spend(1 + causesOf(traced.value).length);
    return traced;
  }

  #trace(reference: Reference): Traced {
    switch (reference.kind) {
      case "fact": {
        const value = this.#fact(reference);
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

  #fact(reference: Extract<Reference, { kind: "fact" }>): Value {
    const { household, program } = this.world;
    const item = reference.alias === null ? null : this.item(reference.alias);
    const history =
      item === null
        ? household.facts.get(reference.name)
        : household.lists.get(item.list)?.[item.index]?.facts.get(reference.name);
    const given = history === undefined ? null : valueOn(history, this.day);
    if (given !== null) return given;
    const name = item === null ? reference.name : `${item.list}[${item.id}].${reference.name}`;
    const because: readonly Cause[] = [{ name, by: "household" }];
    const declared =
      item === null
        ? program.vocabulary.facts.get(reference.name)
        : program.vocabulary.lists.get(item.list)?.items[reference.name];
    if (reference.type.kind !== "number") return unknownValue(because);
    return between(bound(declared?.atLeast), bound(declared?.atMost), because);
  }

  #builtIn(name: BuiltIn): Value {
    if (name === "today") return dateValue(this.day);
    if (name === "assessedOn") return dateValue(this.world.options.on);
    return this.#standing.builtIns[name] ?? unknownValue([{ name, by: "law" }]);
  }

  #definition(slot: string, item: Item | null, path: string): Traced {
    const key = `${slot} ${item === null ? "" : item.id} ${this.day}`;
    const known = this.#definitions.get(key);
    if (known !== undefined) return known;
    const traced = this.#define(slot, item, path);
    this.#definitions.set(key, traced);
    return traced;
  }

  #define(slot: string, item: Item | null, path: string): Traced {
    const clause = this.world.held(slot, this.day, this.place);
    if (clause?.effect !== "defines") return this.#silent(slot, path);
    const { subject } = this.#standing;
    const own = new Reader(
      this.world,
      this.day,
      this.place,
      { items: subject, subject, builtIns: {} },
      this.#definitions,
    );
    const inner = clause.as === null || item === null ? own : own.with(clause.as, item);
    const moved = clause.asOf === null ? inner : inner.#asOf(clause.asOf);
    if (!(moved instanceof Reader)) {
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

  #asOf(formula: NonNullable<LinkedClauseOf<"defines">["asOf"]>): Reader | { readonly because: readonly Cause[] } {
    const { value } = evaluateFormula(formula, this);
    if (value.kind === "date" && value.date !== NEVER) {
      return new Reader(this.world, value.date, this.place, this.#standing, this.#definitions);
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

  parameter(slot: string, keys: readonly Traced[]): Traced {
    return readParameter(this.world, this.world.held(slot, this.day, this.place), slot, this.day, keys);
  }

  scale(slot: string): readonly Band[] | { readonly because: readonly Cause[] } {
    return readScale(this.world, this.world.held(slot, this.day, this.place), slot, this.day);
  }
}

/** The value a history has on a day; null before its first entry. */
function valueOn(history: History, day: PlainDate): Value | null {
  return history.findLast((entry) => entry.from === null || entry.from <= day)?.value ?? null;
}

function bound(text: string | undefined) {
  return text === undefined ? null : quantityOf(text);
}
