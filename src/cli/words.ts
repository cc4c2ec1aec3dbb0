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
    readonly chain: (places: readonly string[]) => string;
    readonly scheme: (id: string, origin: string, evidence: string) => string;
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
    readonly noValue: string;
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
