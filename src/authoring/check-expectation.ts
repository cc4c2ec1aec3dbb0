import { type Issue, issue, nearest } from "../issue/index.js";
import type { CaseJson, Expectation } from "../pack/index.js";
import type { LinkedScheme } from "../program/index.js";
import { type JsonDocument, pointerStep } from "../reading/index.js";
import { clausesOf } from "./difference.js";

/** Reports a case that expects nothing, of anybody or of one subject: it would pass whatever the law says. */
export function reportNoExpectation({ expect }: CaseJson, at: string, document: JsonDocument, issues: Issue[]): void {
  const subjects = Object.entries(expect);
  if (subjects.length === 0) issues.push(issue("case-without-expectation", document.at(`${at}/expect`), {}));
  for (const [subject, expectation] of subjects) {
    if (!saysSomething(expectation))
      issues.push(issue("case-without-expectation", document.keyAt(`${at}/expect${pointerStep(subject)}`), {}));
  }
}

/** An empty list says that there is none; an empty record of amounts says nothing. */
function saysSomething(expectation: Expectation): boolean {
  return Object.values(expectation).some(
    (part) => part !== undefined && (typeof part === "string" || Array.isArray(part) || Object.keys(part).length > 0),
  );
}

/** Reports names of an expectation that the scheme does not have: a misspelt award would never be compared. */
export function reportUnknownNames(
  expectation: Expectation,
  at: string,
  scheme: LinkedScheme,
  document: JsonDocument,
  issues: Issue[],
): void {
  const clauses = clausesOf(scheme);
  const idsOf = (effect: string) => clauses.filter((clause) => clause.effect === effect).map(({ id }) => id);
  const [awards, definitions] = [idsOf("awards"), idsOf("defines")];
  const check = (name: string, known: readonly string[], kind: string, pointer: string, isKey: boolean) => {
    if (known.includes(name)) return;
    const place = isKey ? document.keyAt(`${at}${pointer}`) : document.at(`${at}${pointer}`);
    issues.push(issue("unknown-name", place, { name, nearest: nearest(name, known), kind }));
  };
  for (const part of ["now", "accrued", "total"] as const)
    for (const name of Object.keys(expectation[part] ?? {}))
      check(name, awards, "award", `/${part}${pointerStep(name)}`, true);
  for (const [index, { award }] of (expectation.instalments ?? []).entries())
    check(award, awards, "award", `/instalments/${index}/award`, false);
  for (const name of Object.keys(expectation.quantities ?? {}))
    check(name, definitions, "definition", `/quantities${pointerStep(name)}`, true);
  const ids = clauses.map(({ id }) => id);
  for (const [index, id] of (expectation.refusedBy ?? []).entries()) {
    if (ids.includes(id)) continue;
    issues.push(issue("unknown-clause", document.at(`${at}/refusedBy/${index}`), { id, nearest: nearest(id, ids) }));
  }
}
