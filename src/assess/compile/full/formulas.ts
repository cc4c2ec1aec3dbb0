import type { Formula, Node, OperationName, Traced } from "../../../formula/index.js";
import { PRIVATE, show } from "../../../formula/index.js";
import { type Cause, causesOf, hull, joinAllCauses, unknownValue } from "../../../value/index.js";
import { frozen } from "../../shared/frozen.js";
import type { Run, SchemeCode } from "./code.js";
import { date, dateOf, dayOf, endOf, monthOf, startOf, whole, yearOf } from "./dates.js";
import { greatest, least } from "./extremes.js";
import { natively } from "./natively.js";
import { add, divide, multiply, per, percent, round, scale, subtract } from "./numbers.js";
import { over } from "./over.js";
import { made } from "./steps.js";

/** Compiles one operation: what its parts are is settled once, what they come to is left. */
export type Compile<Name extends OperationName> = (node: Node<Name>, code: SchemeCode) => Run<Traced>;

const literal: Compile<"literal"> = (node) => {
  const value = natively(node.value);
  const traced: Traced = { value, step: frozen({ operation: "literal", value: show(value) }) };
  return () => traced;
};

const fact: Compile<"fact"> = ({ reference }, code) => {
  const read = code.read(reference);
  if (!reference.sensitive) return read;
  return (frame) => ({
    value: read(frame).value,
    step: { operation: "fact", name: reference.path, value: PRIVATE },
  });
};

const parameter: Compile<"parameter"> = ({ slot, by }, code) => {
  const read = code.parameter(slot);
  const keys = by.map((key) => code.part(key));
  return (frame) =>
    read(
      frame,
      keys.map((key) => key(frame)),
    );
};

const NO_BRANCHES: readonly Traced[] = [];
const NOTHING_OPEN: readonly (readonly Cause[])[] = [];

/** One branch as it is; several possible branches as the hull of their values. */
const choose: Compile<"choose"> = (node, code) => {
  const branches = node.branches.map(({ when, then }) => ({ when: code.test(when), then: code.part(then) }));
  const otherwise = code.part(node.otherwise);
  // The hull of one number is that number with what keeps it open, joined to what keeps the choice open: nothing here.
  const sole = (only: Traced) => made("choose", alone(only), [only.step], null, node.private);
  const chosen = (possible: readonly Traced[], open: readonly (readonly Cause[])[]) => {
    const steps = possible.map(({ step }) => step);
    const value = hull(
      possible.map((one) => one.value),
      joinAllCauses(open),
    );
    return made("choose", value, steps, null, node.private);
  };
  return (frame) => {
    let possible: readonly Traced[] = NO_BRANCHES;
    let open: readonly (readonly Cause[])[] = NOTHING_OPEN;
    for (const { when, then } of branches) {
      const truth = when(frame);
      if (truth.is === false) continue;
      const found = then(frame);
      if (truth.is === true) return possible.length === 0 ? sole(found) : chosen([...possible, found], open);
      possible = [...possible, found];
      open = [...open, truth.because];
    }
    const found = otherwise(frame);
    return possible.length === 0 ? sole(found) : chosen([...possible, found], open);
  };
};

/** The value of the only branch, as a hull makes it. */
function alone({ value }: Traced): Traced["value"] {
  return value.kind === "number" && value.low !== value.high ? hull([value], []) : value;
}

const match: Compile<"match"> = (node, code) => {
  const key = code.part(node.key);
  const cases = new Map([...node.cases].map(([name, formula]) => [name, code.part(formula)]));
  const otherwise = node.otherwise === null ? null : code.part(node.otherwise);
  const all = [...cases.values(), ...(otherwise === null ? [] : [otherwise])];
  return (frame) => {
    const found = key(frame);
    if (found.value.kind === "text") {
      const name = found.value.value;
      const branch = (cases.get(name) ?? otherwise)?.(frame);
      if (branch === undefined)
        return made("match", unknownValue([{ name: `no case for ${name}`, by: "law" }]), [found.step]);
      return made("match", branch.value, [found.step, branch.step]);
    }
    const branches = all.map((branch) => branch(frame));
    const value = hull(
      branches.map((branch) => branch.value),
      causesOf(found.value),
    );
    return made("match", value, [found.step, ...branches.map(({ step }) => step)]);
  };
};

/** Every operation of the language, by its key. A missing one does not compile. */
const OPERATIONS: { readonly [Name in OperationName]: Compile<Name> } = {
  literal,
  fact,
  parameter,
  add,
  subtract,
  multiply,
  divide,
  percent,
  per,
  least,
  greatest,
  round,
  choose,
  match,
  over,
  scale,
  date,
  startOf,
  endOf,
  dateOf,
  yearOf,
  monthOf,
  dayOf,
  whole,
};

/** Compiles a formula to its value, with the steps that made it. */
export function compileFormula(formula: Formula, code: SchemeCode): Run<Traced> {
  return compiled(formula.op, formula, code);
}

function compiled<Name extends OperationName>(name: Name, node: Node<Name>, code: SchemeCode): Run<Traced> {
  const compile: Compile<Name> = OPERATIONS[name];
  return compile(node, code);
}
