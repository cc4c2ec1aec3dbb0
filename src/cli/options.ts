import { parseArgs } from "node:util";
import { isPlainDate, type PlainDate } from "../calendar/index.js";
import { nearest } from "../issue/index.js";
import type { Language } from "../words/index.js";
import { wrongUsage } from "./exit.js";
import type { Io } from "./io.js";
import type { CliWords } from "./words.js";

/** What an option takes: nothing, one value, or a value each time it is given. */
export type OptionKind = "flag" | "value" | "values";
export type OptionSpec = Readonly<Record<string, OptionKind>>;

export const COMMON_OPTIONS: OptionSpec = {
  help: "flag",
  json: "flag",
  language: "value",
  packs: "values",
  "only-packs": "flag",
};

/** A command line, split up but not yet checked. */
export interface Split {
  readonly positionals: readonly string[];
  readonly options: readonly { readonly name: string; readonly raw: string; readonly value: string | null }[];
  readonly spec: OptionSpec;
}

/** Splits a command line; unknown options and missing values are left for {@link checkedArguments} to report. */
export function split(argv: readonly string[], spec: OptionSpec): Split {
  const options = Object.fromEntries(
    Object.entries(spec).map(([name, kind]) => {
      const type = kind === "flag" ? ("boolean" as const) : ("string" as const);
      return [name, { type, multiple: true, ...(name === "help" ? { short: "h" } : {}) }];
    }),
  );
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return {
    positionals,
    options: tokens.flatMap((token) =>
      token.kind === "option"
        ? [{ name: token.name, raw: token.rawName, value: valueBehind(token.value, token.inlineValue) }]
        : [],
    ),
    spec,
  };
}

/** What follows a space and looks like an option is the next option: the value was forgotten. */
function valueBehind(value: string | undefined, isInline: boolean | undefined): string | null {
  return value === undefined || (isInline !== true && value.startsWith("--")) ? null : value;
}

/** The language asked for, or that of the environment; English where neither says Chinese. */
export function languageOf({ options }: Split, env: Io["env"]): Language {
  const asked = options.find(({ name }) => name === "language")?.value;
  if (asked === "zh" || asked === "en") return asked;
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((one) => one !== undefined && one !== "");
  return locale?.toLowerCase().startsWith("zh") === true ? "zh" : "en";
}

/** A command line that fits its command. */
export class Arguments {
  readonly positionals: readonly string[];
  readonly #split: Split;
  readonly #words: CliWords;

  constructor(split: Split, words: CliWords) {
    this.positionals = split.positionals;
    this.#split = split;
    this.#words = words;
  }

  has(option: string): boolean {
    return this.#split.options.some(({ name }) => name === option);
  }

  values(option: string): readonly string[] {
    return this.#split.options.flatMap(({ name, value }) => (name === option && value !== null ? [value] : []));
  }

  value(option: string): string | null {
    return this.values(option)[0] ?? null;
  }

  /** The value of an option that must be given. */
  required(option: string): string {
    const value = this.value(option);
    if (value === null) throw wrongUsage(this.#words.usage.missingOption(option));
    return value;
  }

  /** The day an option names, or null when it is not given. */
  day(option: string): PlainDate | null {
    const value = this.value(option);
    return value === null ? null : this.#asDay(option, value);
  }

  /** The day of an option that must be given. */
  requiredDay(option: string): PlainDate {
    return this.#asDay(option, this.required(option));
  }

  #asDay(option: string, value: string): PlainDate {
    if (isPlainDate(value)) return value;
    throw wrongUsage(this.#words.usage.notADay(option, value));
  }

  /** The value of an option that must be one of several. */
  oneOf<Choice extends string>(option: string, choices: readonly Choice[]): Choice | null {
    const value = this.value(option);
    const choice = choices.find((one) => one === value);
    if (value === null || choice !== undefined) return choice ?? null;
    throw wrongUsage(this.#words.usage.notOneOf(option, value, choices));
  }
}

/**
 * Checks a command line against its command: no unknown option, no value missing or too many, as many arguments as the
 * command takes. Stops with the nearest name.
 */
export function checkedArguments(parts: Split, names: readonly string[], least: number, words: CliWords): Arguments {
  const { options, positionals, spec } = parts;
  const { usage } = words;
  for (const { name, raw, value } of options) {
    const kind = Object.hasOwn(spec, name) ? spec[name] : undefined;
    if (kind === undefined) {
      const near = nearest(name, Object.keys(spec));
      throw wrongUsage(usage.unknownOption(raw, near === "" ? "" : `--${near}`));
    }
    if (kind === "flag" && value !== null) throw wrongUsage(usage.noValueWanted(raw));
    if (kind !== "flag" && (value === null || value === "")) throw wrongUsage(usage.valueWanted(raw));
    if (kind !== "values" && options.filter((one) => one.name === name).length > 1)
      throw wrongUsage(usage.givenTwice(raw));
  }
  if (positionals.length > names.length) throw wrongUsage(usage.tooMany(positionals[names.length] ?? ""));
  if (positionals.length < least) throw wrongUsage(usage.missingArgument(names[positionals.length] ?? ""));
  const checked = new Arguments(parts, words);
  checked.oneOf("language", ["zh", "en"]);
  return checked;
}
