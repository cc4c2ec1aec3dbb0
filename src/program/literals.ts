import { isPlainDate } from "../calendar/index.js";
import { isDecimalText, quantityOf } from "../money/index.js";
import { booleanValue, dateValue, exact, type Type, textValue, typeText, type Value } from "../value/index.js";

type Literal = string | number | boolean;

/** Reads a literal as the type that is expected of it; null when it cannot be one. */
export function literalAs(literal: Literal, expected: Type): Value | null {
  switch (expected.kind) {
    case "number":
      if (typeof literal === "number") return exact(quantityOf(literal));
      return typeof literal === "string" && isDecimalText(literal) ? exact(quantityOf(literal)) : null;
    case "date":
      return typeof literal === "string" && isPlainDate(literal) ? dateValue(literal) : null;
    case "boolean":
      return typeof literal === "boolean" ? booleanValue(literal) : null;
    case "choice":
      return typeof literal === "string" && expected.options.includes(literal) ? textValue(literal) : null;
    case "scale":
      return null;
    case "any":
      return literalAs(literal, literalType(literal));
    default:
      return typeof literal === "string" ? textValue(literal) : null;
  }
}

/** The type a literal has by itself, where nothing is expected of it. */
export function literalType(literal: Literal): Type {
  if (typeof literal === "number") return { kind: "number", unit: null };
  if (typeof literal === "boolean") return { kind: "boolean" };
  if (isDecimalText(literal)) return { kind: "number", unit: null };
  return { kind: isPlainDate(literal) ? "date" : "text" };
}

/** What an author is told was expected. */
export function expectedText(type: Type): string {
  if (type.kind === "number") return `${typeText(type)}: a decimal in quotes such as "600.00", or a whole number`;
  return type.kind === "date" ? "a date such as 2006-07-01" : typeText(type);
}
