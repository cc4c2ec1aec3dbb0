import type { Language } from "../words/index.js";
import type { ExitCode } from "./exit.js";
import type { Io } from "./io.js";
import type { Arguments, OptionSpec } from "./options.js";
import type { Screen } from "./screen.js";
import type { CliWords } from "./words.js";

/** What a running command has at hand. */
export interface Context {
  readonly io: Io;
  readonly args: Arguments;
  readonly language: Language;
  readonly words: CliWords;
  readonly screen: Screen;
}

/** One command of `almoner`. */
export interface Command {
  readonly name: string;
  /** The names of its arguments, in order; the first `least` must be given. */
  readonly positionals: readonly string[];
  readonly least: number;
  /** Its options besides the common ones. */
  readonly options: OptionSpec;
  readonly help: Readonly<Record<Language, string>>;
  readonly run: (context: Context) => Promise<ExitCode>;
}
