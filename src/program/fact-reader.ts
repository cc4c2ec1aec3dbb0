import { isPlainDate, type PlainDate } from "../calendar/index.js";
import { type Issue, type IssueCode, type IssueParams, issue } from "../issue/index.js";
import { compare, isDecimalText, quantityOf } from "../money/index.js";
import type { FactJson } from "../pack/index.js";
import type { JsonDocument, JsonValue } from "../reading/index.js";
import { booleanValue, dateValue, exact, NEVER, textValue, unknownValue, type Value } from "../value/index.js";
import type { History } from "./household.js";
import type { Program } from "./program.js";

/** Reads single values of facts, reporting what cannot be one. */
export class FactReader {
  readonly program: Program;
  readonly document: JsonDocument;
  readonly issues: Issue[];

  constructor(program: Program, document: JsonDocument, issues: Issue[]) {
    this.program = program;
    this.document = document;
    this.issues = issues;
  }

  /** A plain value, or `{ "history": [{ "from", "value" }] }` with its days in order. */
  history(fact: FactJson, json: JsonValue, pointer: string): History {
    if (typeof json !== "object" || json === null || Array.isArray(json) || !("history" in json)) {
      return [{ from: null, value: this.value(fact, json, pointer) }];
    }
    const { history } = json;
    if (!Array.isArray(history) || history.length === 0 || Object.keys(json).length > 1) {
      this.#report("wrong-type", `${pointer}/history`, {
        expected: 'a list of { "from", "value" } and nothing beside it',
        found: typeof history,
      });
      return [];
    }
    let before: PlainDate | null = null;
    return history.flatMap((entry, index) => {
      const at = `${pointer}/history/${index}`;
      if (typeof entry !== "object" || entry === null || Array.isArray(entry)) {
        this.#report("wrong-type", at, { expected: '{ "from": day, "value": … }', found: typeof entry });
        return [];
      }
      const { from, value, ...more } = entry;
      for (const key of Object.keys(more))
        this.#report("unknown-key", `${at}/${key}`, { key, nearest: "", allowed: ["from", "value"] });
      if (value === undefined) {
        this.#report("missing-key", at, { key: "value" });
        return [];
      }
      if (typeof from !== "string" || !isPlainDate(from)) {
        this.#report("impossible-date", `${at}/from`, { found: foundIn(fact, from) });
        return [];
      }
      if (before !== null && from <= before)
        this.#report("history-not-dated-in-order", `${at}/from`, { found: fact.sensitive === true ? PRIVATE : from });
      before = from;
      return [{ from, value: this.value(fact, value, `${at}/value`) }];
    });
  }

  /** One value of a fact's type, within its bounds. */
  value(fact: FactJson, json: JsonValue, pointer: string): Value {
    const found = foundIn(fact, json);
    switch (fact.type) {
      case "boolean":
        return typeof json === "boolean" ? booleanValue(json) : this.#mismatch(pointer, "true or false", found);
      case "date":
        return this.#date(fact, json, pointer, found);
      case "integer":
        if (typeof json === "number" && Number.isSafeInteger(json))
          return this.#bounded(fact, exact(quantityOf(json)), pointer, found);
        this.#report("not-an-integer", pointer, { found });
        return unknownValue([]);
      case "money":
        return this.#decimal(fact, json, pointer, found, this.program.decimals);
      case "decimal":
      case "percent":
        return this.#decimal(fact, json, pointer, found, null);
      case "choice": {
        const allowed = Object.keys(fact.options ?? {});
        if (typeof json === "string" && allowed.includes(json)) return textValue(json);
        this.#report("unknown-choice", pointer, { allowed, found });
        return unknownValue([]);
      }
      case "place":
        if (typeof json !== "string") return this.#mismatch(pointer, 'a place code in quotes, such as "420115"', found);
        if (this.program.places.chain(json) === null) this.#report("unknown-place", pointer, { found });
        return textValue(json);
      case "text":
        return typeof json === "string" ? textValue(json) : this.#mismatch(pointer, "a text", found);
    }
  }

  #date(fact: FactJson, json: JsonValue, pointer: string, found: string): Value {
    if (json === null && fact.event === true) return dateValue(NEVER);
    if (typeof json === "string" && isPlainDate(json)) return dateValue(json);
    const expected =
      fact.event === true ? "a date such as 2006-07-01, or null when it has not happened" : "a date such as 2006-07-01";
    if (typeof json === "string") this.#report("impossible-date", pointer, { found });
    else this.#report("wrong-type", pointer, { expected, found });
    return unknownValue([]);
  }

  #decimal(fact: FactJson, json: JsonValue, pointer: string, found: string, decimals: number | null): Value {
    if (typeof json !== "string" || !isDecimalText(json)) {
      this.#report("money-not-text", pointer, { found });
      return unknownValue([]);
    }
    const places = json.split(".")[1]?.length ?? 0;
    if (decimals !== null && places > decimals)
      return this.#mismatch(pointer, `money with at most ${decimals} decimals`, found);
    return this.#bounded(fact, exact(quantityOf(json)), pointer, found);
  }

  #bounded(fact: FactJson, value: Value, pointer: string, found: string): Value {
    const quantity = value.kind === "number" ? value.low : null;
    if (quantity === null) return value;
    if (fact.atLeast !== undefined && compare(quantity, quantityOf(fact.atLeast)) < 0) {
      this.#report("below-bound", pointer, { bound: fact.atLeast, found });
    }
    if (fact.atMost !== undefined && compare(quantity, quantityOf(fact.atMost)) > 0) {
      this.#report("above-bound", pointer, { bound: fact.atMost, found });
    }
    return value;
  }

  #mismatch(pointer: string, expected: string, found: string): Value {
    this.#report("wrong-type", pointer, { expected, found });
    return unknownValue([]);
  }

  #report<Code extends IssueCode>(code: Code, pointer: string, params: IssueParams[Code]): void {
    this.issues.push(issue(code, this.document.at(pointer), params));
  }
}

const PRIVATE = "a private value";

/** What was found, as an issue may repeat it. */
function foundIn(fact: FactJson, json: JsonValue | undefined): string {
  return fact.sensitive === true ? PRIVATE : (JSON.stringify(json) ?? "nothing").slice(0, 60);
}
