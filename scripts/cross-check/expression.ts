import { add, divide, type Fraction, fraction, isLess, multiply, subtract } from "./fraction.js";

type Names = ReadonlyMap<string, Fraction>;

const OPERATORS = { "+": add, "-": subtract, "*": multiply, "/": divide };

/** Works out `households * (district + town)`: whole numbers, names, `+ - * /` from left to right, brackets, `min` and `max`. */
export function workOut(expression: string, names: Names): Fraction {
  const tokens = expression.match(/[a-z][a-z0-9-]*|\d+|\S/g) ?? [];
  let at = 0;
  const next = () => tokens[at++];
  const fail = (): never => {
    throw new Error(`“${expression}” cannot be read at its part ${at}`);
  };
  const skip = (token: string) => (tokens[at] === token ? next() : fail());

  const sum = (): Fraction => {
    let value = product();
    for (let sign = tokens[at]; sign === "+" || sign === "-"; sign = tokens[at]) {
      at += 1;
      value = OPERATORS[sign](value, product());
    }
    return value;
  };
  const product = (): Fraction => {
    let value = factor();
    for (let sign = tokens[at]; sign === "*" || sign === "/"; sign = tokens[at]) {
      at += 1;
      value = OPERATORS[sign](value, factor());
    }
    return value;
  };
  const factor = (): Fraction => {
    const token = next() ?? fail();
    if (token === "(") {
      const value = sum();
      skip(")");
      return value;
    }
    if (/^\d/.test(token)) return fraction(BigInt(token));
    if (token === "min" || token === "max") return chosen(token);
    return names.get(token) ?? fail();
  };
  const chosen = (which: "min" | "max"): Fraction => {
    skip("(");
    let value = sum();
    while (tokens[at] === ",") {
      at += 1;
      const other = sum();
      if (which === "min" ? isLess(other, value) : isLess(value, other)) value = other;
    }
    skip(")");
    return value;
  };

  const value = sum();
  return at === tokens.length ? value : fail();
}
