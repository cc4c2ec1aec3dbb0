import { type Band, show, type Traced } from "../../../formula/index.js";
import {
  compare,
  isZero,
  subtract as minus,
  native,
  nativeInteger,
  negate,
  ONE,
  divide as over,
  percentNative,
  add as plus,
  type Quantity,
  roundTo,
  multiply as times,
  ZERO,
} from "../../../money/index.js";
import {
  addNumbers,
  asNumber,
  between,
  divideNumber,
  exactQuantity,
  joinAllCauses,
  mapMonotone,
  multiplyNumbers,
  type NumberValue,
  negateNumber,
  unknownValue,
  type Value,
} from "../../../value/index.js";
import type { Run } from "./code.js";
import type { Compile } from "./formulas.js";
import type { Frame } from "./frame.js";
import { exactly, point } from "./natively.js";
import { bandsOf } from "./parameters.js";
import { isPrivate, made } from "./steps.js";

export const NOTHING = native(ZERO);
const UNIT = native(ONE);
const HUNDRED = nativeInteger(100);

/** An operation on several numbers: by their points where all are known, otherwise by intervals. */
function ofSeveral(
  operation: "add" | "subtract" | "multiply",
  start: Quantity,
  join: (sum: Quantity, point: Quantity, index: number) => Quantity,
  ofIntervals: (numbers: readonly NumberValue[]) => Value,
): Compile<"add"> & Compile<"subtract"> & Compile<"multiply"> {
  return (node: { readonly of: Parameters<Compile<"add">>[0]["of"] }, code: Parameters<Compile<"add">>[1]) => {
    const runs = node.of.map((part) => code.part(part));
    return (frame: Frame) => {
      // Mapped, as a list that grows takes room for many.
      const parts = runs.map((run) => run(frame));
      let sum: Quantity | null = start;
      for (let index = 0; index < parts.length && sum !== null; index += 1) {
        const part = parts[index];
        const quantity = part === undefined ? null : point(part.value);
        sum = quantity === null ? null : join(sum, quantity, index);
      }
      const value = sum === null ? ofIntervals(parts.map((part) => asNumber(part.value))) : exactly(sum);
      return made(
        operation,
        value,
        parts.map(({ step }) => step),
      );
    };
  };
}

export const add: Compile<"add"> = ofSeveral("add", NOTHING, plus, addNumbers);

export const subtract: Compile<"subtract"> = ofSeveral(
  "subtract",
  NOTHING,
  (sum, one, index) => (index === 0 ? one : plus(sum, negate(one))),
  (numbers) => addNumbers(numbers.map((number, index) => (index === 0 ? number : negateNumber(number)))),
);

export const multiply: Compile<"multiply"> = ofSeveral("multiply", UNIT, times, (numbers) =>
  numbers.reduce(multiplyNumbers, exactly(UNIT)),
);

/** An operation on two parts. */
function ofTwo(first: Run<Traced>, second: Run<Traced>, operation: "divide" | "percent", of: OfTwo): Run<Traced> {
  return (frame) => {
    const a = first(frame);
    const b = second(frame);
    return made(operation, of(a.value, b.value), [a.step, b.step]);
  };
}

type OfTwo = (a: Value, b: Value) => Value;

export const divide: Compile<"divide"> = (node, code) =>
  ofTwo(code.part(node.dividend), code.part(node.divisor), "divide", (a, b) => {
    const [above, below] = [point(a), point(b)];
    if (above !== null && below !== null && !isZero(below)) return exactly(over(above, below));
    return quotient(asNumber(a), asNumber(b));
  });

export const percent: Compile<"percent"> = (node, code) =>
  ofTwo(code.part(node.percent), code.part(node.of), "percent", (a, b) => {
    const rate = point(a);
    const of = point(b);
    if (rate !== null && of !== null) return exactly(percentNative(native(rate), native(of)));
    return divideNumber(multiplyNumbers(asNumber(a), asNumber(b)), HUNDRED);
  });

function quotient(dividend: NumberValue, divisor: NumberValue): Value {
  const by = exactQuantity(divisor);
  // A zero divisor makes no amount. Nobody can supply what the law did not foresee, so it stays open for the law.
  if (by !== null)
    return isZero(by) ? unknownValue([{ name: "division by zero", by: "law" }]) : divideNumber(dividend, by);
  const inverse = inverted(divisor);
  if (inverse === null) return between(null, null, joinAllCauses([dividend.because, divisor.because]));
  return multiplyNumbers(dividend, inverse);
}

/** One over an interval that lies on one side of zero; an open end tends to nothing. Null when it may be zero. */
function inverted({ low, high, because }: NumberValue): NumberValue | null {
  const isOneSided = (low !== null && compare(low, NOTHING) > 0) || (high !== null && compare(high, NOTHING) < 0);
  if (!isOneSided) return null;
  const inverse = (end: Quantity | null) => (end === null ? NOTHING : over(UNIT, end));
  return between(inverse(high), inverse(low), because);
}

/** An operation on one part. */
function ofOne(run: Run<Traced>, operation: "per" | "scale", of: (value: Value, frame: Frame) => Value): Run<Traced> {
  return (frame) => {
    const part = run(frame);
    return made(operation, of(part.value, frame), [part.step]);
  };
}

export const per: Compile<"per"> = (node, code) => {
  const factor = exactly(native(node.factor));
  return ofOne(code.part(node.of), "per", (value) => multiplyNumbers(asNumber(value), factor));
};

export const scale: Compile<"scale"> = (node, code) =>
  ofOne(code.part(node.of), "scale", (value, frame) => {
    const bands = bandsOf(frame, node.slot);
    if ("because" in bands) return unknownValue(bands.because);
    return mapMonotone(asNumber(value), (quantity) => sumOfBands(quantity, bands));
  });

/** The sum over the bands: of each, its percentage of what lies in it. */
function sumOfBands(quantity: Quantity, bands: readonly Band[]): Quantity {
  let sum: Quantity = NOTHING;
  bands.forEach(({ from, percent: rate }, index) => {
    const upper = bands[index + 1]?.from;
    const top = upper !== undefined && compare(upper, quantity) < 0 ? upper : quantity;
    if (compare(top, from) > 0) sum = plus(sum, over(times(minus(top, from), rate), HUNDRED));
  });
  return sum;
}

export const round: Compile<"round"> = (node, code) => {
  const run = code.part(node.of);
  const { toText, mode } = node;
  const to = native(node.to);
  return (frame) => {
    const { value: before, step } = run(frame);
    const sole = point(before);
    const value =
      sole === null
        ? mapMonotone(asNumber(before), (quantity) => roundTo(quantity, to, mode))
        : exactly(roundTo(sole, to, mode));
    const parts = [step];
    if (isPrivate(parts)) return made("round", value, parts);
    const rounding = { before: show(before), to: toText, mode };
    return { value, step: { operation: "round", rounding, value: show(value), parts } };
  };
};
