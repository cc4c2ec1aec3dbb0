import { assessCompiled } from "../assess/compile/full/assess-compiled.js";
import { isNonEmpty, type NonEmpty } from "../base/non-empty.js";
import type { Result } from "../base/result.js";
import type { SchemeResult, Withheld } from "../determination/index.js";
import { type Issue, issue, nearest, type Place } from "../issue/index.js";
import type { CaseJson, CasesJson, PackFile } from "../pack/index.js";
import { type LinkedScheme, type Program, readHousehold } from "../program/index.js";
import { type JsonDocument, type JsonValue, pointerStep } from "../reading/index.js";
import { reportNoExpectation, reportUnknownNames } from "./check-expectation.js";
import { compareScheme, compareSubject } from "./compare-subject.js";
import type { Difference } from "./difference.js";

/** Gives the law of a jurisdiction, linked; a `LawBook` links each once. */
export type ProgramOf = (jurisdiction: string) => Result<Program, Issue>;

/** What one case came to: it passed, it differs, or it could not be run. */
export type CaseResult = {
  readonly scheme: string;
  /** What the case shows, in its own sentence. */
  readonly case: string;
  readonly place: Place;
  readonly in: string;
  readonly on: string;
} & (
  | { readonly result: "passed" }
  | { readonly result: "failed"; readonly differences: NonEmpty<Difference> }
  | { readonly result: "refused"; readonly issues: NonEmpty<Issue> }
);

/**
 * Runs every case of a file. All that a case names is compared: amounts as numbers, instalments and the shares of each
 * as whole lists, names of clauses and of missing facts as sets. No value of the household is in the results.
 *
 * @param programOf the law of each jurisdiction that a case asks
 * @param cases the parsed case file
 */
export function runCases(programOf: ProgramOf, cases: PackFile<CasesJson>): readonly CaseResult[] {
  return cases.json.cases.map((one, index): CaseResult => {
    const at = `/cases/${index}`;
    const place = cases.document.at(`${at}/case`);
    const head = { scheme: cases.json.scheme, case: one.case, place, in: one.in, on: one.on };
    const run = new CaseRun(programOf, cases, one, at);
    const differences = run.differences();
    if (isNonEmpty(run.issues)) return { ...head, result: "refused", issues: run.issues };
    return isNonEmpty(differences) ? { ...head, result: "failed", differences } : { ...head, result: "passed" };
  });
}

/** One run of one case. */
class CaseRun {
  readonly issues: Issue[] = [];
  readonly #programOf: ProgramOf;
  readonly #scheme: string;
  readonly #document: JsonDocument;
  readonly #case: CaseJson;
  readonly #at: string;

  constructor(programOf: ProgramOf, { json, document }: PackFile<CasesJson>, one: CaseJson, at: string) {
    this.#programOf = programOf;
    this.#scheme = json.scheme;
    this.#document = document;
    this.#case = one;
    this.#at = at;
  }

  differences(): readonly Difference[] {
    const { on, purpose, readings, expect } = this.#case;
    reportNoExpectation(this.#case, this.#at, this.#document, this.issues);
    const program = this.#taken(this.#programOf(this.#case.in));
    const scheme = program === null ? null : this.#schemeIn(program);
    if (program === null || scheme === null) return [];
    for (const [subject, expectation] of Object.entries(expect)) {
      reportUnknownNames(expectation, this.#subjectAt(subject), scheme, this.#document, this.issues);
    }
    const household = this.#taken(readHousehold(program, this.#household()));
    if (household === null || this.issues.length > 0) return [];
    const determination = this.#taken(assessCompiled(program, household, { on, purpose, readings }));
    if (determination === null) return [];
    const result = determination.schemes.find((one) => one.scheme === scheme.id);
    if (result !== undefined) return this.#compare(result, scheme);
    return this.#withheld(determination.withheld.find((one) => one.scheme === scheme.id));
  }

  #schemeIn(program: Program): LinkedScheme | null {
    const scheme = program.schemes.find(({ id }) => id === this.#scheme);
    if (scheme !== undefined) return scheme;
    const near = nearest(
      this.#scheme,
      program.schemes.map(({ id }) => id),
    );
    const place = this.#document.at("/scheme");
    this.issues.push(issue("unknown-name", place, { name: this.#scheme, nearest: near, kind: "scheme" }));
    return null;
  }

  #compare(result: SchemeResult, scheme: LinkedScheme): readonly Difference[] {
    const slots = new Map(
      [...scheme.slots.values()].flatMap(({ id, candidates }) => candidates.map((clause) => [clause.id, id])),
    );
    const slotOf = (clause: string) => slots.get(clause) ?? clause;
    return Object.entries(this.#case.expect).flatMap(([name, expectation]) => {
      const subject = result.subjects.find((one) => idOf(one.subject) === name);
      if (subject !== undefined)
        return compareSubject(expectation, subject, scheme, slotOf).map((found) => ({ subject: name, ...found }));
      // A scheme for each member of a list answers for the household as a whole.
      if (name === "household") return compareScheme(expectation, result).map((found) => ({ subject: name, ...found }));
      const ids = ["household", ...result.subjects.map((one) => idOf(one.subject))];
      const place = this.#document.keyAt(this.#subjectAt(name));
      this.issues.push(issue("unknown-name", place, { name, nearest: nearest(name, ids), kind: "subject" }));
      return [];
    });
  }

  #withheld(withheld: Withheld | undefined): readonly Difference[] {
    const got = withheld === undefined ? null : `withheld: ${withheld.why}`;
    return Object.keys(this.#case.expect).map((subject) => ({
      subject,
      what: ["scheme"],
      expected: "assessed",
      got,
      clause: null,
      reads: [],
    }));
  }

  #subjectAt(subject: string): string {
    return `${this.#at}/expect${pointerStep(subject)}`;
  }

  /** The case's household as a document whose places point into the case file. */
  #household(): JsonDocument {
    const { file, at, keyAt } = this.#document;
    const within = `${this.#at}/household`;
    return {
      file,
      // What was parsed from JSON is JSON, whatever mutability the schema gives it.
      value: this.#case.household as JsonValue,
      at: (pointer) => at(`${within}${pointer}`),
      keyAt: (pointer) => keyAt(`${within}${pointer}`),
    };
  }

  /** The value of a result, or null after its issues were taken over, placed in the case. */
  #taken<Value>(result: Result<Value, Issue>): Value | null {
    if (result.ok) return result.value;
    this.issues.push(...result.issues.map((one) => ({ ...one, place: this.#placed(one) })));
    return null;
  }

  #placed({ code, place }: Issue): Place {
    if (place.file === "options") return this.#document.at(`${this.#at}${place.pointer}`);
    if (place.file === "household") return this.#document.at(`${this.#at}/household${place.pointer}`);
    return code === "unknown-jurisdiction" && place.file === "" ? this.#document.at(`${this.#at}/in`) : place;
  }
}

function idOf(subject: SchemeResult["subjects"][number]["subject"]): string {
  return subject.kind === "household" ? "household" : subject.id;
}
