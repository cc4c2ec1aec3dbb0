import type { PlainDate } from "../../../calendar/index.js";
import type { Reference } from "../../../condition/index.js";
import { PRIVATE, type Shown, show, type Traced } from "../../../formula/index.js";
import { native, nativeInteger, type Quantity, quantityOf } from "../../../money/index.js";
import type { FactJson } from "../../../pack/index.js";
import { type History, StandingFacts } from "../../../program/index.js";
import { between, type Cause, causesOf, dateValue, textValue, unknownValue, type Value } from "../../../value/index.js";
import type { Run, SchemeCode } from "./code.js";
import { compileDefined, compileDefinedValue, compileDefinition } from "./definitions.js";
import type { Frame, Held } from "./frame.js";
import { exactly, natively } from "./natively.js";

type FactOf = Extract<Reference, { kind: "fact" }>;
type BuiltInOf = Extract<Reference, { kind: "builtin" }>;

/** Compiles the reading of a name: its value, and the step that shows it. */
export function compileReference(reference: Reference, code: SchemeCode): Run<Traced> {
  if (reference.kind === "fact" && reference.alias === null) return compileOwnFact(reference, code);
  const run = compileRead(reference, code);
  return (frame) => {
    const traced = run(frame);
    frame.spend(1 + causesOf(traced.value).length);
    return traced;
  };
}

/** Compiles the reading of a name of which only the value matters. */
export function compileReadValue(reference: Reference, code: SchemeCode): Run<Value> {
  if (reference.kind === "fact" && reference.alias === null) {
    const index = code.fact(reference);
    return (frame) => readOwnFact(frame, reference, index).value;
  }
  if (reference.kind !== "definition") {
    const run = compileReference(reference, code);
    return (frame) => run(frame).value;
  }
  const run = compileDefinedValue(reference, code);
  return (frame) => {
    const value = run(frame);
    frame.spend(1 + causesOf(value).length);
    return value;
  };
}

/**
 * Compiles the showing of a name's value, which most often has been shown already. What is private where it is read, and
 * not by its name, is shown.
 */
export function compileReadShown(reference: Reference, code: SchemeCode): Run<Shown> {
  if (reference.kind === "definition") {
    const run = compileDefined(reference, code);
    return (frame) => {
      const { value, shown } = run(frame);
      frame.spend(1 + causesOf(value).length);
      return shown === PRIVATE ? show(value) : shown;
    };
  }
  if (reference.kind === "fact" && reference.alias === null && !reference.sensitive) {
    const index = code.fact(reference);
    return (frame) => readOwnFact(frame, reference, index).step.value;
  }
  const run = compileReference(reference, code);
  return (frame) => {
    const { value, step } = run(frame);
    return step.value === PRIVATE ? show(value) : step.value;
  };
}

function compileRead(reference: Reference, code: SchemeCode): Run<Traced> {
  switch (reference.kind) {
    case "fact":
      return compileFact(reference, code);
    case "id":
      return (frame) => shown(reference, textValue(frame.item(reference.alias).id));
    case "builtin":
      return compileBuiltIn(reference);
    case "parameter": {
      const read = code.parameter(reference.slot);
      return (frame) => read(frame, []);
    }
    case "definition":
      return compileDefinition(reference, code);
  }
}

function compileBuiltIn(reference: BuiltInOf): Run<Traced> {
  const { path } = reference;
  if (path !== "today" && path !== "assessedOn") {
    return (frame) => {
      const { tracker } = frame.sight;
      if (tracker !== null) tracker.isOfTheDay = true;
      return shown(reference, builtIn(path, frame));
    };
  }
  // Household after household is asked on one day.
  let last: { readonly day: PlainDate; readonly traced: Traced } | null = null;
  return (frame) => {
    const { tracker } = frame.sight;
    if (tracker !== null && path === "today") tracker.isOfTheDay = true;
    const day = path === "today" ? frame.day : frame.world.options.on;
    if (last?.day === day) return last.traced;
    const traced = shown(reference, dateValue(day));
    last = { day, traced };
    return traced;
  };
}

function shown({ path, sensitive }: Reference, value: Value): Traced {
  return { value, step: { operation: "fact", name: path, value: sensitive ? PRIVATE : show(value) } };
}

/** A fact of the household: what laws read most. */
function compileOwnFact(reference: FactOf, code: SchemeCode): Run<Traced> {
  const index = code.fact(reference);
  return (frame) => readOwnFact(frame, reference, index);
}

function readOwnFact(frame: Frame, reference: FactOf, index: number): Traced {
  const { values } = frame.moment;
  const known = values[index] as Traced | undefined;
  if (known !== undefined) {
    frame.spend(1 + causesOf(known.value).length);
    return known;
  }
  const traced = shown(reference, factOf(frame, reference, null));
  frame.spend(1 + causesOf(traced.value).length);
  values[index] = traced;
  return traced;
}

/** What is read of the household or of the subject holds as long as its moment; another item is read each time. */
function compileFact(reference: FactOf, code: SchemeCode): Run<Traced> {
  const { alias } = reference;
  const index = code.index();
  if (alias === null) return compileOwnFact(reference, code);
  const kept = (frame: Frame, item: Held): Traced => {
    const { values } = frame.moment;
    const known = values[index] as Traced | undefined;
    if (known !== undefined) return known;
    const traced = shown(reference, factOf(frame, reference, item));
    values[index] = traced;
    return traced;
  };
  return (frame) => {
    const item = frame.item(alias);
    if (frame.sight.isSubject(item)) return kept(frame, item);
    return shown(reference, factOf(frame, reference, item));
  };
}

function factOf(frame: Frame, reference: FactOf, item: Held | null): Value {
  const { household, program } = frame.world;
  const { name } = reference;
  const own = (item === null ? household : item.member).facts;
  const given = own instanceof StandingFacts ? own.standing(name) : valueOn(own.get(name), frame.day);
  if (given !== undefined) return natively(given);
  const { facts, lists } = program.vocabulary;
  const declared = item === null ? facts.get(name) : lists.get(item.list)?.items[name];
  return openFact(reference, item === null ? name : `${item.list}[${item.id}].${name}`, declared);
}

/** A fact that is not known: a number within its bounds. */
function openFact({ type }: FactOf, name: string, declared: FactJson | undefined): Value {
  const because: readonly Cause[] = [{ name, by: "household" }];
  if (type.kind !== "number") return unknownValue(because);
  return between(boundOf(declared?.atLeast), boundOf(declared?.atMost), because);
}

/** Bounds as they are written, each read once: they stand in dictionaries, and are few. */
const BOUNDS = new Map<string, Quantity>();

function boundOf(text: string | undefined): Quantity | null {
  if (text === undefined) return null;
  const known = BOUNDS.get(text);
  if (known !== undefined) return known;
  const bound = native(quantityOf(text));
  if (BOUNDS.size < MOST_BOUNDS) BOUNDS.set(text, bound);
  return bound;
}

const MOST_BOUNDS = 1000;

/** The value a history has on a day; undefined before its first entry. */
function valueOn(history: History | undefined, day: PlainDate): Value | undefined {
  if (history === undefined) return undefined;
  for (let index = history.length - 1; index >= 0; index -= 1) {
    const entry = history[index];
    if (entry !== undefined && (entry.from === null || entry.from <= day)) return entry.value;
  }
  return undefined;
}

function builtIn(path: Exclude<BuiltInOf["path"], "today" | "assessedOn">, { around }: Frame): Value {
  switch (path) {
    case "unit.index":
      if (around !== null && "unit" in around) return whole(around.unit.index);
      break;
    case "unit.first":
      if (around !== null && "unit" in around) return dateValue(around.unit.first);
      break;
    case "unit.last":
      if (around !== null && "unit" in around) return dateValue(around.unit.last);
      break;
    case "instalment.index":
      if (around !== null && "instalment" in around) return whole(around.instalment.index);
      break;
    case "instalment.first":
      if (around !== null && "instalment" in around) return dateValue(around.instalment.first);
      break;
    case "instalment.last":
      if (around !== null && "instalment" in around) return dateValue(around.instalment.last);
      break;
    case "limit.total":
      if (around !== null && "limit" in around) return natively(around.limit.total);
      break;
    case "limit.highest":
      if (around !== null && "limit" in around) return natively(around.limit.highest);
  }
  return unknownValue([{ name: path, by: "law" }]);
}

function whole(index: number): Value {
  return exactly(nativeInteger(index));
}
