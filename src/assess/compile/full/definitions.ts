import type { Reference } from "../../../condition/index.js";
import { PRIVATE, type Shown, type Step, show, type Traced } from "../../../formula/index.js";
import type { LinkedClause, LinkedClauseOf } from "../../../program/index.js";
import {
  booleanValue,
  type Cause,
  causesOf,
  FALSE,
  hull,
  NEVER,
  TRUE,
  type Truth,
  unknownValue,
  type Value,
} from "../../../value/index.js";
import type { LawView } from "../../shared/law-view.js";
import type { Run, SchemeCode } from "./code.js";
import { Frame, type Held } from "./frame.js";
import { silent } from "./parameters.js";
import { reuse } from "./reuse.js";
import { isPrivate } from "./steps.js";

type Defines = LinkedClauseOf<"defines"> & LinkedClause;

/** What a definition came to, before it is named as the clause that reads it names it. */
export interface Defined {
  readonly value: Value;
  readonly shown: Shown;
  /** The steps it was made from; null where there are none to show. */
  readonly parts: readonly Step[] | null;
  /** Whether not even its name is shown. */
  readonly nameless: boolean;
}

/** Compiles the reading of a definition by a name. */
export function compileDefinition(
  { slot, alias, path }: Extract<Reference, { kind: "definition" }>,
  code: SchemeCode,
): Run<Traced> {
  const define = code.definition(slot);
  const index = code.index();
  const named = ({ value, shown, parts, nameless }: Defined): Traced => {
    if (nameless) return { value, step: { operation: "fact", value: shown } };
    const step: Step =
      parts === null
        ? { operation: "fact", name: path, value: shown }
        : { operation: "fact", name: path, value: shown, parts };
    return { value, step };
  };
  const isSteady = alias === null && !define.isMoving;
  return (frame) => {
    if (isSteady) {
      // Named by nothing but this name: what is kept of it is the same as long as the moment.
      const known = frame.moment.values[index] as Named | undefined;
      if (known !== undefined) return known.traced;
    }
    const item = alias === null ? null : frame.item(alias);
    const defined = define.run(frame, item);
    note(frame, define, item, defined.value, defined);
    if (item !== null && !frame.sight.isSubject(item)) return named(defined);
    const { values } = frame.moment;
    const last = values[index] as Named | undefined;
    if (last?.defined === defined) return last.traced;
    const traced = named(defined);
    values[index] = { defined, traced };
    return traced;
  };
}

/** What a definition came to last, as one name shows it. */
interface Named {
  readonly defined: Defined;
  readonly traced: Traced;
}

/** Compiles the reading of a definition of which only the value matters. */
export function compileDefinedValue(
  { slot, alias }: Extract<Reference, { kind: "definition" }>,
  code: SchemeCode,
): Run<Value> {
  const define = code.definition(slot);
  const { index, isMoving } = define;
  if (alias === null && !isMoving) {
    return (frame) => {
      const known = frame.moment.values[index] as Defined | undefined;
      return (known ?? define.run(frame, null)).value;
    };
  }
  return (frame) => {
    const item = alias === null ? null : frame.item(alias);
    const { value } = define.run(frame, item);
    note(frame, define, item, value, null);
    return value;
  };
}

/** Compiles the reading of a definition that is shown without its name or its steps. */
export function compileDefined(
  { slot, alias }: Extract<Reference, { kind: "definition" }>,
  code: SchemeCode,
): Run<Defined> {
  const define = code.definition(slot);
  return (frame) => {
    const item = alias === null ? null : frame.item(alias);
    const defined = define.run(frame, item);
    note(frame, define, item, defined.value, null);
    return defined;
  };
}

/** Notes for what is being computed that it read a definition which may change from day to day. */
function note({ sight }: Frame, define: Define, item: Held | null, value: Value, defined: Defined | null): void {
  if (define.isMoving) sight.tracker?.reads.push({ define, item, value, defined });
}

/** A definition's slot, compiled: what it comes to is computed once a moment, or a day, for each item. */
export interface Define {
  readonly isMoving: boolean;
  /** Where a moment, or a day, keeps it. */
  readonly index: number;
  run(frame: Frame, item: Held | null): Defined;
}

export function compileDefine(slot: string, code: SchemeCode): Define {
  const isMoving = code.law.isMovingDefinition(slot);
  const index = isMoving ? code.dayIndex() : code.index();
  const ofItems = isMoving ? code.dayIndex() : code.index();
  const kept = code.index();
  const unsaid: Defined = {
    value: silent(`${code.law.scheme.id}#${slot}`),
    shown: show(silent(`${code.law.scheme.id}#${slot}`)),
    parts: null,
    nameless: false,
  };
  const bodies = new Map<Defines, Body>();
  const bodyOf = (clause: Defines): Body => {
    const known = bodies.get(clause) ?? compileBody(clause, code);
    bodies.set(clause, known);
    return known;
  };
  let last: { readonly view: LawView; readonly clause: Defines | null; readonly body: Body | null } | null = null;
  const under = (view: LawView) => {
    const held = view.held(slot);
    const clause = held?.effect === "defines" ? held : null;
    last = { view, clause, body: clause === null ? null : bodyOf(clause) };
    return last;
  };
  const define = (frame: Frame, item: Held | null): Defined => {
    const { view } = frame;
    const { clause, body } = last?.view === view ? last : under(view);
    if (clause === null || body === null) return unsaid;
    const inner = frame.inner(clause.as, item);
    // What is read as of another day is of the day that it is read on.
    if (clause.asOf !== null && frame.sight.tracker !== null) frame.sight.tracker.isOfTheDay = true;
    const moved = body.asOf === null ? inner : body.asOf(inner);
    if (!(moved instanceof Frame)) {
      const value = unknownValue(moved.because);
      return { value, shown: show(value), parts: null, nameless: false };
    }
    const guard = body.guard === null ? TRUE : body.guard(moved);
    if (guard.is === false) return unsaid;
    const result = body.value(moved);
    const value = guard.is === true ? result.value : hull([result.value, unknownValue(guard.because)], guard.because);
    if (clause.sensitive) return { value, shown: PRIVATE, parts: null, nameless: false };
    const parts = [result.step];
    if (isPrivate(parts)) return { value, shown: PRIVATE, parts: null, nameless: true };
    return { value, shown: show(value), parts, nameless: false };
  };
  return {
    isMoving,
    index,
    run(frame, item) {
      if (item === null || frame.sight.isSubject(item)) {
        const values = isMoving ? frame.daily : frame.moment.values;
        const known = values[index] as Defined | undefined;
        if (known !== undefined) return known;
        const defined = isMoving ? reuse(frame, kept, (own) => define(own, item)) : define(frame, item);
        values[index] = defined;
        return defined;
      }
      const values = isMoving ? frame.daily : frame.moment.values;
      const found = (values[ofItems] ?? []) as (Defined | undefined)[];
      const known = found[item.serial];
      if (known !== undefined) return known;
      const defined = define(frame, item);
      found[item.serial] = defined;
      values[ofItems] = found;
      return defined;
    },
  };
}

interface Body {
  /** Null where it is read on the day it is read for. */
  readonly asOf: Run<Frame | { readonly because: readonly Cause[] }> | null;
  readonly guard: Run<Truth> | null;
  readonly value: Run<Traced>;
}

function compileBody(clause: Defines, code: SchemeCode): Body {
  const { asOf, when } = clause;
  const day = asOf === null ? null : code.part(asOf);
  return {
    asOf: day === null ? null : (frame) => moved(frame, day(frame).value),
    guard: when === null ? null : code.test(when),
    value: compileValue(clause, code),
  };
}

function moved(frame: Frame, value: Value): Frame | { readonly because: readonly Cause[] } {
  if (value.kind === "date" && value.date !== NEVER) return frame.on(value.date);
  return {
    because: value.kind === "date" ? [{ name: "an event that has not happened", by: "law" }] : causesOf(value),
  };
}

function compileValue({ value, that }: Defines, code: SchemeCode): Run<Traced> {
  if (value !== null) return code.part(value);
  const test = that === null ? () => FALSE : code.test(that);
  return (frame) => {
    const truth = test(frame);
    const found = truth.is === "unknown" ? unknownValue(truth.because) : booleanValue(truth.is);
    return { value: found, step: { operation: "literal", value: show(found) } };
  };
}
