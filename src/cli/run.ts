import { ENGINE_VERSION } from "../base/version.js";
import { nearest } from "../issue/index.js";
import type { Language } from "../words/index.js";
import type { Command } from "./command.js";
import { ASSESS } from "./commands/assess.js";
import { COMPARE } from "./commands/compare.js";
import { FACTS } from "./commands/facts.js";
import { LAW } from "./commands/law.js";
import { NEW } from "./commands/new.js";
import { PLACES } from "./commands/places.js";
import { SCHEDULE } from "./commands/schedule.js";
import { TEST } from "./commands/test.js";
import { TYPES } from "./commands/types.js";
import { EXIT, Stop, WritingFailed, wrongUsage } from "./exit.js";
import { HELP } from "./help/almoner.js";
import type { Io } from "./io.js";
import { COMMON_OPTIONS, checkedArguments, languageOf, type Split, split } from "./options.js";
import { report } from "./report.js";
import { Screen } from "./screen.js";
import { type CliWords, cliWords } from "./words.js";

const COMMANDS: readonly Command[] = [ASSESS, SCHEDULE, COMPARE, LAW, TEST, FACTS, TYPES, NEW, PLACES];

/**
 * Runs the command line of `almoner`.
 *
 * @param argv the arguments behind the program's name
 * @returns the exit code; nothing is thrown
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = argv;
  const command = COMMANDS.find(({ name }) => name === first);
  const parts = split(command === undefined ? argv : rest, { ...COMMON_OPTIONS, ...command?.options });
  const language = languageOf(parts, io.env);
  const words = cliWords(language);
  const screen = new Screen(io);
  try {
    return command === undefined
      ? await withoutCommand(parts, screen, words, language)
      : await follow(command, parts, io, screen, words, language);
  } catch (error) {
    const asJson = parts.options.some(({ name }) => name === "json");
    return failed(error, command?.name ?? null, asJson, screen, words, language);
  }
}

async function follow(
  command: Command,
  parts: Split,
  io: Io,
  screen: Screen,
  words: CliWords,
  language: Language,
): Promise<number> {
  if (parts.options.some(({ name }) => name === "help")) {
    await screen.print(command.help[language]);
    return EXIT.done;
  }
  const args = checkedArguments(parts, command.positionals, command.least, words);
  return command.run({ io, args, language, words, screen });
}

async function withoutCommand(parts: Split, screen: Screen, words: CliWords, language: Language): Promise<number> {
  const [found] = parts.positionals;
  const misplaced = COMMANDS.find(({ name }) => parts.positionals.includes(name));
  if (misplaced !== undefined) throw wrongUsage(words.usage.commandFirst(misplaced.name));
  const has = (option: string) => parts.options.some(({ name }) => name === option);
  if (found !== undefined) {
    const near = nearest(
      found,
      COMMANDS.map(({ name }) => name),
    );
    throw wrongUsage(words.usage.unknownCommand(found, near));
  }
  if (has("version")) {
    await screen.print(ENGINE_VERSION);
    return EXIT.done;
  }
  if (has("help")) {
    await screen.print(HELP[language]);
    return EXIT.done;
  }
  const [option] = parts.options;
  throw wrongUsage(option === undefined ? words.usage.noCommand() : words.usage.unknownOption(option.raw, ""));
}

async function failed(
  error: unknown,
  command: string | null,
  asJson: boolean,
  screen: Screen,
  words: CliWords,
  language: Language,
): Promise<number> {
  if (error instanceof Stop) {
    try {
      await report(error, command, asJson, screen, words, language);
      return error.exit;
    } catch (writing) {
      return failed(writing, command, false, screen, words, language);
    }
  }
  if (error instanceof WritingFailed) {
    await screen.remark(words.run.writingFailed(error.reason));
    return EXIT.writingFailed;
  }
  await screen.remark(words.run.defect(ENGINE_VERSION));
  await screen.remark(traceOf(error));
  return EXIT.defect;
}

/** Where a defect happened; its message is left out, because it may quote what a household said. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const calls = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [error.name, ...calls].join("\n");
}
