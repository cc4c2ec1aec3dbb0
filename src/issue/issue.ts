import type { Place } from "./place.js";

/** Every code an issue can have, with what is said of it. The words, in each language, live in the room of words. */
export interface IssueParams {
  // reading
  "too-large": { readonly limitBytes: number; readonly foundBytes: number };
  "too-deep": { readonly limit: number };
  "list-too-long": { readonly limit: number; readonly found: number };
  "not-json": { readonly found: string };
  "duplicate-key": { readonly key: string };
  "forbidden-key": { readonly key: string };
  // shape
  "unknown-key": { readonly key: string; readonly nearest: string; readonly allowed: readonly string[] };
  "missing-key": { readonly key: string };
  "wrong-type": { readonly expected: string; readonly found: string };
  "wrong-value": { readonly expected: string; readonly found: string };
  // household
  "unknown-fact": { readonly fact: string; readonly nearest: string };
  "impossible-date": { readonly found: string };
  "money-not-text": { readonly found: string };
  "not-an-integer": { readonly found: string };
  "below-bound": { readonly bound: string; readonly found: string };
  "above-bound": { readonly bound: string; readonly found: string };
  "unknown-choice": { readonly allowed: readonly string[]; readonly found: string };
  "duplicate-id": { readonly id: string };
  "history-not-dated-in-order": { readonly found: string };
  "unknown-place": { readonly found: string };
  // conditions of a pack
  "bare-leaf": Record<never, never>;
  "empty-group": { readonly group: string };
  "mixed-group": { readonly keys: readonly string[] };
  "path-forbidden": Record<never, never>;
  // linking
  "unknown-name": { readonly name: string; readonly nearest: string; readonly kind: string };
  "type-mismatch": { readonly expected: string; readonly found: string };
  "wrong-unit": { readonly expected: string; readonly found: string };
  "duplicate-clause": { readonly id: string };
  "duplicate-scheme": { readonly id: string };
  "duplicate-pack": { readonly id: string };
  "id-not-folder": { readonly id: string; readonly folder: string; readonly expected: string };
  "undeclared-document": { readonly document: string; readonly nearest: string };
  "slot-conflict": {
    readonly slot: string;
    readonly clauses: readonly string[];
    /** Of two places: the clause of the lower one, and that of the upper one, which it does not name. */
    readonly lower: { readonly id: string; readonly over: string } | null;
  };
  "unknown-clause": { readonly id: string; readonly nearest: string };
  "not-amendable": { readonly clause: string };
  "outside-bounds": { readonly clause: string; readonly bounds: string; readonly found: string };
  "limits-unordered": { readonly clauses: readonly string[] };
  "reserved-award": { readonly award: string; readonly tag: string; readonly clause: string };
  "rounding-needed": { readonly clause: string };
  cycle: { readonly names: readonly string[] };
  "match-incomplete": { readonly missing: readonly string[] };
  "unknown-jurisdiction": { readonly code: string };
  "not-allowed-here": { readonly name: string; readonly where: string };
  "shares-exceed": { readonly found: string };
  "name-taken": { readonly name: string };
  // asking
  "unknown-option": { readonly option: string; readonly found: string; readonly allowed: readonly string[] };
  "source-failed": { readonly fact: string; readonly found: string };
  "too-many-units": { readonly limit: number };
  "too-much-work": { readonly limit: number };
  "too-many-digits": { readonly limit: number };
  "unreadable-file": { readonly found: string };
  "unwritable-file": { readonly found: string };
  "file-in-the-way": { readonly found: string };
  "case-without-expectation": Record<never, never>;
}

/** The codes of issues. What each says of its case is under `params`; `describeIssue` has the words and the remedy. */
export type IssueCode = keyof IssueParams;

/** One reason for which something was refused: data for programs; words are made from it when someone reads it. */
export type Issue = {
  [Code in IssueCode]: {
    readonly code: Code;
    readonly place: Place;
    readonly params: IssueParams[Code];
    /** Other places that belong to the same problem, such as the clause it conflicts with. */
    readonly also?: readonly Place[];
  };
}[IssueCode];

/** Makes an issue; its parameters are checked against its code. */
export function issue<Code extends IssueCode>(
  code: Code,
  place: Place,
  params: IssueParams[Code],
  also?: readonly Place[],
): Issue {
  return { code, place, params, ...(also === undefined ? {} : { also }) } as Extract<Issue, { code: Code }>;
}
