import type * as z from "zod";
import { type Issue, issue } from "../issue/index.js";
import { customIssue, texts } from "./custom-issue.js";
import { DECIMAL_IN_QUOTES, expectedBy, ownWords } from "./expected.js";
import type { JsonDocument, JsonValue } from "./json.js";
import { MOST_ISSUES } from "./limits.js";
import { pointerOf, pointerStep } from "./pointer.js";
import { type BranchesOf, keysAllowed } from "./schema-keys.js";
import { memberOf, shown } from "./shown.js";
import { keyMeant, type Synonyms, withoutFollowers } from "./slips.js";
import { type Choice, chooseBranch } from "./union.js";

type ZodIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Puts what zod has against a document into issues of ours, up to a bound. */
export class Translator {
  readonly issues: Issue[] = [];
  readonly #document: JsonDocument;
  readonly #schema: z.ZodType;
  readonly #branchesOf: BranchesOf;
  readonly #synonyms: Synonyms;

  constructor(document: JsonDocument, schema: z.ZodType, branchesOf: BranchesOf, synonyms: Synonyms) {
    this.#document = document;
    this.#schema = schema;
    this.#branchesOf = branchesOf;
    this.#synonyms = synonyms;
  }

  /** @param above the path of the union whose branch the problems come from; their own paths begin there */
  translate(problems: readonly ZodIssue[], above: Path = []): void {
    for (const one of withoutFollowers(problems, this.#synonyms)) {
      if (this.issues.length >= MOST_ISSUES) return;
      this.#one(one, [...above, ...one.path]);
    }
  }

  #one(one: ZodIssue, path: Path): void {
    const value = path.reduce<JsonValue | undefined>(memberOf, this.#document.value);
    if (one.code === "unrecognized_keys") this.#unknownKeys(one.keys, path, value);
    else if (one.code === "custom" && one.params?.code === "unknown-key")
      this.#unknownKeys(texts(one.params.keys), path, value);
    else if (one.code === "custom") this.issues.push(this.#custom(one, path, value));
    else if (value === undefined) this.issues.push(this.#missing(path));
    else if (one.code === "invalid_union") this.#union(one, path, value);
    else if (one.code === "invalid_key") {
      const [inner] = one.issues;
      const expected = inner === undefined ? "another name" : expectedBy(inner);
      const at = this.#document.keyAt(pointerOf(path));
      this.issues.push(issue("wrong-value", at, { expected, found: shown(String(path.at(-1))) }));
    } else {
      const code = one.code === "invalid_type" ? "wrong-type" : "wrong-value";
      this.#misfit(code, expectedBy(one), path, value);
    }
  }

  #union(one: Extract<ZodIssue, { code: "invalid_union" }>, path: Path, value: JsonValue): void {
    const choice = chooseBranch(one.errors, value);
    const own = ownWords(one);
    if (own !== undefined && isWrongAsAWhole(choice)) this.#misfit("wrong-value", own, path, value);
    else if (!("branch" in choice)) {
      const whole = choice.key === null ? path : [...path, choice.key];
      const found = choice.key === null ? value : memberOf(value, choice.key);
      this.#misfit("wrong-value", choice.expected || "something else", whole, found);
    } else if (typeof value === "number" && !Number.isInteger(value)) {
      // Where a text may stand as well as a whole number, a number with a point is a decimal without its quotes.
      this.#misfit("wrong-type", DECIMAL_IN_QUOTES, path, value);
    } else this.translate(choice.branch, path);
  }

  #misfit(code: "wrong-type" | "wrong-value", expected: string, path: Path, value: JsonValue | undefined): void {
    const at = this.#document.at(pointerOf(path));
    const found = shown(value);
    const isBare = typeof value === "number" && expected.startsWith(DECIMAL_IN_QUOTES);
    this.issues.push(isBare ? issue("money-not-text", at, { found }) : issue(code, at, { expected, found }));
  }

  #unknownKeys(keys: readonly string[], path: Path, value: JsonValue | undefined): void {
    const allowed = keysAllowed(this.#schema, this.#document.value, path, this.#branchesOf);
    // A key that is there already was hardly meant a second time.
    const free = allowed.filter((key) => memberOf(value, key) === undefined);
    for (const key of keys.slice(0, MOST_ISSUES - this.issues.length)) {
      const at = this.#document.keyAt(`${pointerOf(path)}${pointerStep(key)}`);
      this.issues.push(issue("unknown-key", at, { key, nearest: keyMeant(key, free, this.#synonyms), allowed }));
    }
  }

  #custom(one: Extract<ZodIssue, { code: "custom" }>, path: Path, value: JsonValue | undefined): Issue {
    const at = this.#document.at(pointerOf(path));
    const found = shown(value);
    const own = customIssue(one.params ?? {}, at, found, () => this.#missing(path));
    return own ?? issue("wrong-value", at, { expected: expectedBy(one), found });
  }

  /** A missing key is said of the object that lacks it. */
  #missing(path: Path): Issue {
    const at = this.#document.at(pointerOf(path.slice(0, -1)));
    return issue("missing-key", at, { key: String(path.at(-1) ?? "") });
  }
}

/** Whether a value fits no branch of a union at all, rather than a branch but for something in it. */
function isWrongAsAWhole(choice: Choice): boolean {
  if (!("branch" in choice)) return choice.key === null;
  return choice.branch.every(({ code, path }) => code === "invalid_value" && path.length === 0);
}
