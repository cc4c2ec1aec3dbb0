import type { CalendarUnit } from "../calendar/index.js";
import type { DocumentJson } from "../pack/index.js";
import type { Language } from "../words/index.js";
import { EN } from "./en.js";
import type { UsageProblem } from "./exit.js";
import { ZH } from "./zh.js";

/** What is wrong with a command line. */
export interface UsageWords {
  readonly unknownCommand: (found: string, near: string) => UsageProblem;
  readonly noCommand: () => UsageProblem;
  readonly commandFirst: (command: string) => UsageProblem;
  readonly unknownOption: (found: string, near: string) => UsageProblem;
  readonly valueWanted: (option: string) => UsageProblem;
  readonly noValueWanted: (option: string) => UsageProblem;
  readonly givenTwice: (option: string) => UsageProblem;
  readonly missingOption: (option: string) => UsageProblem;
  readonly missingArgument: (name: string) => UsageProblem;
  readonly tooMany: (found: string) => UsageProblem;
  readonly notADay: (option: string, found: string) => UsageProblem;
  readonly notOneOf: (option: string, found: string, choices: readonly string[]) => UsageProblem;
  readonly notAReading: (found: string) => UsageProblem;
  readonly onlyPacksAlone: () => UsageProblem;
  readonly unknownPlace: (found: string, near: string) => UsageProblem;
  readonly noPacks: (folder: string) => UsageProblem;
  readonly notWritten: (file: string, reason: string) => UsageProblem;
  readonly noCases: (folder: string) => UsageProblem;
  readonly noSuchPack: (id: string, known: readonly string[]) => UsageProblem;
  readonly noSuchScheme: (id: string, known: readonly string[]) => UsageProblem;
}

/** The words of the commands that are not the words of the law. */
export interface CliWords {
  readonly usage: UsageWords;
  readonly run: {
    readonly problem: (problem: UsageProblem) => string;
    readonly seeHelp: (command: string | null) => string;
    readonly replaced: (id: string, by: string, was: string) => string;
    readonly writingFailed: (reason: string) => string;
    readonly defect: (version: string) => string;
  };
  readonly law: {
    readonly head: (place: string, day: string) => string;
    /** Over what the place itself made, of all days. */
    readonly headOfOwn: (place: string) => string;
    readonly chain: (places: readonly string[]) => string;
    readonly scheme: (id: string, origin: string, evidence: string) => string;
    /** A file by which a place amends the scheme. */
    /** Over a file by which the place amends a scheme of another. */
    readonly amends: (scheme: string, title: string, origin: string, evidence: string) => string;
    readonly amended: (place: string, pack: string, title: string, evidence: string) => string;
    /** What stands behind the encoding, in the words of its pack. */
    readonly evidenceNote: (text: string) => string;
    readonly verified: (by: string, on: string) => string;
    readonly notes: string;
    readonly reads: (facts: readonly string[]) => string;
    readonly clauses: string;
    readonly leftOpen: string;
    readonly amountLeftOpen: (clause: string) => string;
    readonly payersLeftOpen: (clause: string) => string;
    readonly noPayer: string;
    readonly twoReadings: (clause: string, taken: string | null) => string;
    readonly leftTo: (clause: string, value: string) => string;
    readonly nothingInForce: (titles: readonly string[]) => string;
    readonly noScheme: string;
    readonly clause: (id: string, effect: string, text: string) => string;
    readonly origin: (place: string, pack: string) => string;
    readonly period: (from: string | null, to: string | null) => string;
    readonly inForce: (period: string) => string;
    readonly replaces: (clause: string, origin: string, text: string) => string;
    readonly reserves: (tag: string, level: string | null) => string;
    readonly exceptTo: (clause: string) => string;
    readonly value: (value: string) => string;
    readonly valueOf: (period: string, value: string) => string;
    readonly noValue: string;
    readonly award: (form: string, amount: string, every: CalendarUnit | "once") => string;
    /** What a clause tests, and where it applies at all. */
    readonly test: (condition: string) => string;
    readonly where: (condition: string) => string;
    readonly allOf: string;
    readonly anyOf: string;
    readonly not: string;
    readonly compared: (name: string, comparison: string) => string;
    readonly labelled: (label: string, name: string) => string;
    /** A figure that another clause holds, or that is worked out from several. */
    readonly figureOf: (clause: string) => string;
    readonly workedOut: string;
    readonly percent: (figure: string) => string;
    readonly perUnit: (sum: string) => string;
    readonly rest: string;
    /** A part that is split again. */
    readonly within: (portion: string, shares: readonly string[]) => string;
    readonly matching: (payer: string, other: string) => string;
    readonly sources: string;
    readonly sourceNumber: (number: number, at: string | null, quote: string | null) => string;
    /** A sentence that stands at another clause already. */
    readonly quotedAt: (number: number, at: string | null, clause: string) => string;
    readonly document: (
      number: number,
      title: string,
      official: string | null,
      issuedOn: string | null,
      kind: string,
    ) => string;
    readonly documentKind: Readonly<Record<DocumentJson["kind"], string>>;
    readonly open: (decider: string, range: string) => string;
    readonly reading: (name: string, text: string, isTaken: boolean) => string;
    readonly unit: (unit: string) => string;
    readonly table: (unit: string) => string;
    readonly rowFrom: (key: string) => string;
    readonly rowAbove: (key: string) => string;
    readonly beyond: (value: string) => string;
    readonly band: (from: string, percent: string) => string;
    readonly otherwise: string;
    readonly packs: (packs: readonly string[]) => string;
    readonly pack: (id: string, edition: string, title: string) => string;
  };
  readonly test: {
    readonly failed: string;
    readonly refused: string;
    readonly where: (scheme: string, place: string, day: string) => string;
    readonly expected: string;
    readonly got: string;
    readonly nothing: string;
    readonly parts: Readonly<Record<string, string>>;
    readonly clause: (address: string, text: string) => string;
    readonly reads: (parameters: readonly string[]) => string;
    readonly summary: (cases: number, passed: number, failed: number) => string;
  };
  readonly facts: {
    readonly head: (place: string, schemes: readonly string[]) => string;
    readonly none: string;
    readonly sensitive: string;
    readonly fact: (name: string, type: string, label: string) => string;
    readonly types: Readonly<Record<string, string>>;
    readonly joined: (parts: readonly string[]) => string;
    readonly ofEach: string;
    readonly event: string;
    readonly bounds: (atLeast: string | null, atMost: string | null) => string;
    readonly question: (text: string) => string;
    readonly choices: (choices: readonly string[]) => string;
    readonly schemes: (ids: readonly string[]) => string;
  };
  readonly make: {
    readonly written: (path: string) => string;
    readonly nextScheme: (pack: string) => string;
    readonly nextTest: (folder: string) => string;
    readonly nextCase: string;
  };
  readonly places: { readonly heads: readonly [code: string, name: string, level: string, parent: string] };
}

const WORDS: Readonly<Record<Language, CliWords>> = { zh: ZH, en: EN };

/** The words of the commands in a language. */
export function cliWords(language: Language): CliWords {
  return WORDS[language];
}
