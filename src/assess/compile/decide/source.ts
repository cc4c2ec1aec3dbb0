import { civilDay, civilEndOf, civilMonth, civilStartOf, civilYear, NEVER_CIVIL } from "../../../calendar/index.js";
import type { Comparison } from "../../../condition/index.js";
import type { Expression, Known, Test } from "./expression.js";
import { inRange, NOT_KNOWN } from "./leave.js";
import { made, rounded, shifted, sumOfBands, whole, wholeYears } from "./operations.js";
import { cellFor } from "./table.js";

/*
 * Expressions as JavaScript source. No text of a pack or a household ever stands in it: numbers are written by
 * {@link numeral}, words come from the fixed lists of this file, and every other text is a constant handed in beside the
 * source. Loops, tables and definitions become functions of their own, so that none grows beyond what an engine compiles.
 */

/** Rows of a table up to which it is written out as comparisons. */
const MOST_ROWS = 24;

/** What generated source may call; names without meaning to anyone else. */
const HELPERS = {
  cellFor,
  civilEndOf,
  civilStartOf,
  civilYear,
  civilMonth,
  civilDay,
  inRange,
  made,
  rounded,
  shifted,
  sumOfBands,
  whole,
  wholeYears,
  fail: (): never => {
    throw NOT_KNOWN;
  },
} as const;

/** Which variable holds the member at a depth, within a function that goes through its list. */
type Locals = ReadonlyMap<number, string>;

const NO_LOCALS: Locals = new Map();

export interface SourceOptions {
  definitionOf(index: number): Expression;
  /** Definitions that are worked out once before a unit is judged. */
  isShared(index: number): boolean;
  chainOf(place: string): readonly string[];
}

/** Writes functions of one view of the law, and makes them. */
export class SourceWriter {
  readonly #options: SourceOptions;
  readonly #constants: unknown[] = [];
  readonly #functions: string[] = [];
  readonly #definitions = new Map<number, string>();

  constructor(options: SourceOptions) {
    this.#options = options;
  }

  /** Adds a function of a standpoint whose body is given, and returns its name. */
  function(parameters: string, body: string): string {
    const name = `f${this.#functions.length}`;
    this.#functions.push(`function ${name}(${parameters}){${body}}`);
    return name;
  }

  /** Makes the functions, and gives back those that are named. */
  make(names: readonly string[]): readonly unknown[] {
    const constants = this.#constants.map((_, index) => `c${index}=C[${index}]`);
    const helpers = `const {${Object.keys(HELPERS).join(",")}}=H;`;
    const head = constants.length === 0 ? "" : `const ${constants.join(",")};`;
    const source = `"use strict";${helpers}${head}${this.#functions.join("\n")}\nreturn [${names.join(",")}];\n//# sourceURL=almoner:law`;
    // The one place where source is made; only where the caller allows it.
    const make = new Function("C", "H", source) as (constants: unknown[], helpers: typeof HELPERS) => unknown[];
    return make(this.#constants, HELPERS);
  }

  constant(value: unknown): string {
    const known = this.#constants.indexOf(value);
    if (known >= 0) return `c${known}`;
    this.#constants.push(value);
    return `c${this.#constants.length - 1}`;
  }

  literal(value: Known): string {
    if (typeof value === "number") return numeral(value);
    return typeof value === "boolean" ? (value ? "true" : "false") : this.constant(value);
  }

  expression(expression: Expression, locals: Locals = NO_LOCALS): string {
    switch (expression.kind) {
      case "known":
        return this.literal(expression.value);
      case "open":
        return "fail()";
      case "fact":
        return `a.facts[${numeral(expression.slot)}]`;
      case "member":
        return `${memberAt(expression.depth, locals)}.facts[${numeral(expression.slot)}]`;
      case "memberId":
        return `${memberAt(expression.depth, locals)}.id`;
      case "day":
        return DAYS[expression.day];
      case "definition":
        return this.#definition(expression, locals);
      case "sum":
        return `(${expression.of.map((part) => this.expression(part, locals)).join("+")})`;
      case "difference":
        return `(${[expression.from, ...expression.less].map((part) => this.expression(part, locals)).join("-")})`;
      case "product":
        return `(${this.expression(expression.a, locals)}*${this.expression(expression.b, locals)})`;
      case "extreme": {
        const parts = expression.of.map((part) => this.expression(part, locals));
        return `Math.${expression.sign < 0 ? "min" : "max"}(${parts.join(",")})`;
      }
      case "rounded": {
        const { down, mode, step } = expression;
        const of = this.expression(expression.of, locals);
        return `rounded(${of},${numeral(down)},${this.constant(mode)},${numeral(step)})`;
      }
      case "guarded":
        return `inRange(${this.expression(expression.of, locals)})`;
      case "shifted": {
        const parts = [expression.from, expression.amount].map((part) => this.expression(part, locals));
        return `shifted(${parts.join(",")},${this.constant(expression.by)},${this.constant(expression.monthEnd)})`;
      }
      case "bound":
        return this.#bound(expression, locals);
      case "part":
        return this.#part(expression, locals);
      case "made": {
        const parts = expression.parts.map((part) => this.expression(part, locals));
        return `made(${parts.join(",")},${this.constant(expression.monthEnd)})`;
      }
      case "whole": {
        const parts = [expression.from, expression.to].map((part) => this.expression(part, locals));
        if (expression.unit === "years") return `wholeYears(${parts.join(",")},${this.constant(expression.monthEnd)})`;
        return `whole(${parts.join(",")},${this.constant(expression.unit)},${this.constant(expression.monthEnd)})`;
      }
      case "truth":
        return this.test(expression.of, locals);
      case "guardedBy":
        return `(${this.test(expression.when, locals)}?${this.expression(expression.value, locals)}:fail())`;
      case "choose": {
        const branches = expression.branches.map(
          ({ when, then }) => `${this.test(when, locals)}?${this.expression(then, locals)}:`,
        );
        return `(${branches.join("")}${this.expression(expression.otherwise, locals)})`;
      }
      case "match":
        return this.#match(expression, locals);
      case "table":
        return this.#table(expression, locals);
      case "scale":
        return `sumOfBands(${this.expression(expression.of, locals)},${this.constant(expression.bands)})`;
      case "over":
        return this.#over(expression);
    }
  }

  test(test: Test, locals: Locals = NO_LOCALS): string {
    switch (test.kind) {
      case "all":
        return joined(test.of, "&&", "true", (part) => this.test(part, locals));
      case "any":
        return joined(test.of, "||", "false", (part) => this.test(part, locals));
      case "not":
        return `!${this.test(test.of, locals)}`;
      case "is":
        return test.value ? "true" : "false";
      case "compare":
        return `(${this.expression(test.a, locals)}${COMPARED[test.operator]}${this.expression(test.b, locals)})`;
      case "same": {
        const operator = test.negated ? "!==" : "===";
        return `(${this.expression(test.a, locals)}${operator}${this.expression(test.b, locals)})`;
      }
      case "in": {
        const value = this.expression(test.a, locals);
        const any = joined(test.of, "||", "false", (one) => `${value}===${this.expression(one, locals)}`);
        return test.negated ? `!${any}` : any;
      }
      case "within": {
        const chain = `${this.constant(this.#options.chainOf)}(${this.expression(test.a, locals)})`;
        return joined(test.areas, "||", "false", (one) => `${chain}.includes(${this.expression(one, locals)})`);
      }
      case "items":
        return this.#items(test);
    }
  }

  #definition({ index, member }: Extract<Expression, { readonly kind: "definition" }>, locals: Locals): string {
    if ((member === null || member === 0) && this.#options.isShared(index)) return `a.memo[${numeral(index)}]`;
    const name = this.definitionName(index);
    if (member === null || member === 1) return `${name}(a)`;
    return `${this.#withMember()}(a,${memberAt(member, locals)},${name})`;
  }

  /** The function of a definition; its own member, if it has one, stands at depth 1. */
  definitionName(index: number): string {
    const known = this.#definitions.get(index);
    if (known !== undefined) return known;
    const name = this.function("a", `return ${this.expression(this.#options.definitionOf(index))};`);
    this.#definitions.set(index, name);
    return name;
  }

  #withMember(): string {
    return this.constant(withMember);
  }

  #bound({ of, end, unit }: Extract<Expression, { readonly kind: "bound" }>, locals: Locals): string {
    const find = end === "start" ? "civilStartOf" : "civilEndOf";
    const name = this.function("d", `return d===${numeral(NEVER_CIVIL)}?d:${find}(${this.constant(unit)},d);`);
    return `${name}(${this.expression(of, locals)})`;
  }

  #part({ of, part }: Extract<Expression, { readonly kind: "part" }>, locals: Locals): string {
    const name = this.function("d", `return d===${numeral(NEVER_CIVIL)}?fail():${PARTS[part]}(d);`);
    return `${name}(${this.expression(of, locals)})`;
  }

  #match({ key, cases, otherwise }: Extract<Expression, { readonly kind: "match" }>, locals: Locals): string {
    // The key is read again for every case; it is a slot or a call, and the engine sees that it is the same.
    const read = this.expression(key, locals);
    const branches = [...cases].map(
      ([name, branch]) => `${read}===${this.constant(name)}?${this.expression(branch, locals)}:`,
    );
    return `(${branches.join("")}${otherwise === null ? "fail()" : this.expression(otherwise, locals)})`;
  }

  #table({ table, keys }: Extract<Expression, { readonly kind: "table" }>, locals: Locals): string {
    const reads = keys.map(({ of }) => this.expression(of, locals));
    const rows = table.rows.filter(({ cell }) => typeof cell !== "object");
    const [read] = reads;
    const isFlat = rows.length === table.rows.length && rows.length <= MOST_ROWS && keys.length === 1;
    if (!isFlat || table.match === "place" || read === undefined) {
      const found = `cellFor(${this.constant(table)},[${reads.join(",")}],${this.constant(this.#options.chainOf)})`;
      return `(${found}??fail())`;
    }
    const ordered = table.match === "exact" ? rows : [...rows].reverse();
    const compared = table.match === "exact" ? "===" : table.match === "from" ? ">=" : ">";
    const lines = ordered.map(
      ({ key, cell }) => `if(k${compared}${this.literal(key)})return ${this.literal(cell as Known)};`,
    );
    const last = rows.at(-1);
    if (table.beyond !== null && typeof last?.key === "number") {
      const past = `inRange(${this.literal(last.cell as Known)}+(k-${numeral(last.key)})*${numeral(table.beyond)})`;
      lines.push(`if(k>${numeral(last.key)})return ${past};`);
    }
    lines.push(table.otherwise === null ? "return fail();" : `return ${this.literal(table.otherwise)};`);
    return `${this.function("k", lines.join(""))}(${read})`;
  }

  #over({ list, depth, besides, where, take, of, otherwise }: Extract<Expression, { readonly kind: "over" }>): string {
    const inner: Locals = new Map([[depth, "x"]]);
    const counts = where === null ? "" : `if(!${this.test(where, inner)})continue;`;
    const value = of === null ? "1" : this.expression(of, inner);
    const isSum = take === "count" || take === "sum";
    const none = otherwise === null ? numeral(NEVER_CIVIL) : this.expression(otherwise);
    const add = isSum ? `s+=${value};` : `const v=${value};if(n===0||v${take === "least" ? "<" : ">"}s)s=v;n=1;`;
    const result = isSum ? "s" : `n===0?${none}:s`;
    const body = `let s=0,n=0;${this.#loop(list, depth, besides, `${counts}${add}`)}return ${result};`;
    return this.#called(body);
  }

  #items({ operator, list, depth, besides, when }: Extract<Test, { readonly kind: "items" }>): string {
    const inner: Locals = new Map([[depth, "x"]]);
    const holds = this.test(when, inner);
    const sought = operator === "every" ? `!${holds}` : holds;
    const body = `let r=${operator === "some" ? "false" : "true"};${this.#loop(
      list,
      depth,
      besides,
      `if(${sought}){r=${operator === "some" ? "true" : "false"};break;}`,
    )}return r;`;
    return this.#called(body);
  }

  /** Goes through a list; what stood at its depth stands there again afterwards. */
  #loop(list: number, depth: number, besides: number | null, body: string): string {
    const left = besides === null ? "" : `if(x===m[${numeral(besides)}])continue;`;
    // The member that is left out is the one in reach before the list is gone through.
    return (
      `const l=a.lists[${numeral(list)}],m=a.members,b=m[${numeral(depth)}];a.spend(l.length);` +
      `for(let i=0;i<l.length;i++){const x=l[i];${left}m[${numeral(depth)}]=x;${body}}` +
      `if(b!==undefined)m[${numeral(depth)}]=b;`
    );
  }

  #called(body: string): string {
    return `${this.function("a", body)}(a)`;
  }
}

function withMember<Value>(
  at: { readonly members: unknown[] },
  member: unknown,
  body: (at: { readonly members: unknown[] }) => Value,
): Value {
  const before = at.members[1];
  at.members[1] = member;
  const value = body(at);
  if (before !== undefined) at.members[1] = before;
  return value;
}

function memberAt(depth: number, locals: Locals): string {
  return locals.get(depth) ?? `a.members[${numeral(depth)}]`;
}

function joined<Part>(parts: readonly Part[], operator: "&&" | "||", empty: string, write: (part: Part) => string) {
  return parts.length === 0 ? empty : `(${parts.map(write).join(operator)})`;
}

/** A number as source. A negative one stands in brackets, so that no operator runs into its sign. */
function numeral(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? "Infinity" : "(-Infinity)";
  return value < 0 ? `(${String(value)})` : String(value);
}

const DAYS: Readonly<Record<Extract<Expression, { kind: "day" }>["day"], string>> = {
  today: "a.today",
  on: "a.on",
  "unit.first": "a.first",
  "unit.last": "a.last",
};

const PARTS = { year: "civilYear", month: "civilMonth", day: "civilDay" } as const;

const COMPARED: Readonly<Record<Comparison, string>> = {
  equal: "===",
  notEqual: "!==",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
};
