import { type Band, isPrivateStep, type Step, show, type Traced } from "../../../formula/index.js";
import { native, quantityOf } from "../../../money/index.js";
import type { DatedValue, LinkedClause, LinkedClauseOf } from "../../../program/index.js";
import { between, type Cause, textValue, unknownValue, type Value } from "../../../value/index.js";
import { frozen } from "../../shared/frozen.js";
import type { LawView } from "../../shared/law-view.js";
import { lookUp } from "../../shared/table.js";
import type { Run, SchemeCode } from "./code.js";
import type { Frame } from "./frame.js";
import { natively, nativeTable } from "./natively.js";
import { made } from "./steps.js";

/** Reads a parameter, in its table by the keys. */
export type ReadParameter = (frame: Frame, keys: readonly Traced[]) => Traced;

type Sets = LinkedClauseOf<"sets"> & LinkedClause;

/** What a parameter is on the days of one law: found once for all households. */
interface Standing {
  readonly clause: Sets | null;
  readonly address: string;
  readonly dated: DatedValue | undefined;
  /** Its value, where the law itself says it and no key is asked. */
  readonly value: Value | null;
  /** What is shown of that value, unless another reading may be asked for. */
  readonly traced: Traced | null;
}

/** Compiles the reading of a parameter's slot. */
export function compileParameter(slot: string, code: SchemeCode): ReadParameter {
  const index = code.index();
  const standingOf = standings(slot);
  const plain = (frame: Frame): Traced => {
    const standing = standingOf(frame);
    if (standing.traced !== null) return standing.traced;
    const value = valueIn(frame, standing, []);
    return tracedOf(standing.address, value);
  };
  return (frame, keys) => {
    if (keys.length === 0) {
      const { values } = frame.moment;
      const traced = (values[index] as Traced | undefined) ?? plain(frame);
      values[index] = traced;
      return traced;
    }
    const standing = standingOf(frame);
    const value = valueIn(frame, standing, keys);
    const parts: Step[] = keys.map(({ step }) => step);
    return made("parameter", value, parts, standing.address);
  };
}

/** The bands of a scale on the frame's day, or that the law has none. */
export function bandsOf(frame: Frame, slot: string): readonly Band[] | { readonly because: readonly Cause[] } {
  return frame.view.keep("scale", slot, () => {
    const { dated, address } = standingOf(frame, slot);
    if (dated?.kind !== "scale") return { because: [{ name: address, by: "law" }] };
    return dated.bands.map(({ from, percent }) => ({ from: native(from), percent: native(percent) }));
  });
}

function tracedOf(address: string, value: Value): Traced {
  return { value, step: frozen({ operation: "parameter", name: address, value: show(value) }) };
}

/** What a parameter is under one law after another: most often it is asked under the same again. */
function standings(slot: string): Run<Standing> {
  let last: { readonly view: LawView; readonly standing: Standing } | null = null;
  return (frame) => {
    const { view } = frame;
    if (last?.view === view) return last.standing;
    const standing = standingOf(frame, slot);
    last = { view, standing };
    return standing;
  };
}

function standingOf(frame: Frame, slot: string): Standing {
  return frame.view.keep("parameter", slot, (): Standing => {
    const held = frame.view.held(slot);
    const address = held?.address ?? `${frame.world.scheme.id}#${slot}`;
    if (held?.effect !== "sets") {
      const value = silent(address);
      return { clause: null, address, dated: undefined, value, traced: tracedOf(address, value) };
    }
    const dated = held.values.findLast(({ from }) => from === null || from <= frame.day);
    if (dated?.kind === "table")
      return { clause: held, address, dated: { ...dated, table: nativeTable(dated.table) }, value: null, traced: null };
    const unsaid = dated === undefined || dated.kind === "scale" ? silent(address) : null;
    const value = dated?.kind === "value" ? natively(dated.value) : unsaid;
    const traced = value === null || held.readings !== null ? null : tracedOf(address, value);
    return { clause: held, address, dated, value, traced };
  });
}

function valueIn(frame: Frame, { clause, address, dated, value }: Standing, keys: readonly Traced[]): Value {
  if (clause === null || dated === undefined) return value ?? silent(address);
  const { world } = frame;
  if (clause.readings !== null) {
    const { readings } = world.options;
    const reading = readings[address] ?? readings[`${world.scheme.id}#${clause.slot}`];
    if (reading !== undefined) return textValue(reading);
  }
  if (value !== null) return value;
  if (dated.kind === "table") {
    const found = keys.map((key) => key.value);
    return lookUp(dated.table, found, world.program.places, () => silent(`${address}[${shownKeys(keys)}]`));
  }
  if (dated.kind !== "open") return silent(address);
  const decided = world.household.decisions.get(address);
  return decided === undefined ? openValue(clause, dated) : natively(decided);
}

/** A value still to be decided: within its bounds where it is a number. */
function openValue({ address, type }: Sets, { open }: Extract<DatedValue, { kind: "open" }>): Value {
  const because: readonly Cause[] = [{ name: address, by: open.by }];
  if (type.kind !== "number") return unknownValue(because);
  return between(bound(open.atLeast), bound(open.atMost), because);
}

function bound(text: string | undefined) {
  return text === undefined ? null : native(quantityOf(text));
}

/** The keys of a table as a cause names them: nothing where one is a private record. */
function shownKeys(keys: readonly Traced[]): string {
  if (keys.some(({ step }) => isPrivateStep(step))) return "";
  return keys.map(({ step: { value } }) => (typeof value === "object" ? "…" : String(value).slice(0, 80))).join(", ");
}

/** What holds where the law says nothing on the day: nobody can supply it. */
export function silent(address: string): Value {
  return unknownValue([{ name: address, by: "law" }]);
}
