import { type Issue, issue, nearest } from "../issue/index.js";
import { compare, decimalText, quantityOf, ZERO } from "../money/index.js";
import type { OpenJson } from "../pack/index.js";
import type { JsonDocument, JsonValue } from "../reading/index.js";
import { exactQuantity, type Value } from "../value/index.js";
import { expectedText, literalAs } from "./literals.js";
import type { LinkedClauseOf, Program } from "./program.js";

/** A parameter that the law leaves to somebody, with the bounds of each of its open values. */
export interface OpenParameter {
  readonly clause: LinkedClauseOf<"sets">;
  readonly opens: readonly OpenJson[];
}

/** Reads the decisions of a household: `{ "scheme#clause": value }` for values that the law leaves open. */
export function readDecisions(
  program: Program,
  json: JsonValue | undefined,
  document: JsonDocument,
  issues: Issue[],
): ReadonlyMap<string, Value> {
  const decisions = new Map<string, Value>();
  if (json === undefined) return decisions;
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    issues.push(
      issue("wrong-type", document.at("/decisions"), {
        expected: 'an object such as { "scheme#clause": "10.00" }',
        found: typeof json,
      }),
    );
    return decisions;
  }
  const open = openParameters(program);
  for (const [address, value] of Object.entries(json)) {
    const pointer = `/decisions/${address.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const parameter = open.get(address);
    if (parameter === undefined) {
      issues.push(
        issue("unknown-name", document.keyAt(pointer), {
          name: address,
          nearest: nearest(address, [...open.keys()]),
          kind: "open decision",
        }),
      );
      continue;
    }
    const found = JSON.stringify(value);
    const linked = isLiteral(value) ? literalAs(value, parameter.clause.type) : null;
    const expected = linked === null ? expectedText(parameter.clause.type) : finer(linked, parameter, program.decimals);
    if (linked === null || expected !== null)
      issues.push(issue("wrong-type", document.at(pointer), { expected: expected ?? "", found }));
    else if (!parameter.opens.some((bounds) => fits(linked, bounds))) {
      issues.push(
        issue("outside-bounds", document.at(pointer), {
          clause: address,
          bounds: parameter.opens.map(boundsText).join(" or "),
          found,
        }),
      );
    } else decisions.set(address, linked);
  }
  return decisions;
}

/** The parameters that somebody may decide, by clause address. */
export function openParameters(program: Program): ReadonlyMap<string, OpenParameter> {
  const open = new Map<string, OpenParameter>();
  for (const scheme of program.schemes) {
    for (const slot of scheme.slots.values()) {
      for (const clause of slot.candidates) {
        if (clause.effect !== "sets") continue;
        const opens = clause.values.flatMap((value) => (value.kind === "open" ? [value.open] : []));
        if (opens.length > 0) open.set(clause.address, { clause, opens });
      }
    }
  }
  return open;
}

function isLiteral(json: JsonValue): json is string | boolean | number {
  return typeof json === "string" || typeof json === "boolean" || Number.isSafeInteger(json);
}

/** What is expected of a decision that is finer than its type allows; null for any other. */
function finer(value: Value, { clause: { declared } }: OpenParameter, decimals: number): string | null {
  const fraction = decimalText(exactQuantity(value) ?? ZERO)?.split(".")[1]?.length ?? 0;
  if (declared === "integer" && fraction > 0) return "a whole number";
  return declared === "money" && fraction > decimals ? `money with at most ${decimals} decimals` : null;
}

function fits(value: Value, open: OpenJson): boolean {
  if (open.oneOf !== undefined) return value.kind === "text" && open.oneOf.includes(value.value);
  const quantity = exactQuantity(value);
  if (quantity === null) return true;
  if (open.atLeast !== undefined && compare(quantity, quantityOf(open.atLeast)) < 0) return false;
  return open.atMost === undefined || compare(quantity, quantityOf(open.atMost)) <= 0;
}

function boundsText(open: OpenJson): string {
  const parts = [
    ...(open.atLeast === undefined ? [] : [`at least ${open.atLeast}`]),
    ...(open.atMost === undefined ? [] : [`at most ${open.atMost}`]),
    ...(open.oneOf === undefined ? [] : [`one of ${open.oneOf.join(", ")}`]),
  ];
  return parts.length === 0 ? "any value" : parts.join(", ");
}
