import { resolve } from "node:path";
import type { Result } from "../base/result.js";
import type { Issue } from "../issue/index.js";
import { readText, textOf } from "../node/index.js";
import { type Household, type LawBook, type Program, readHousehold } from "../program/index.js";
import { HOUSEHOLD_LIMITS, readJson } from "../reading/index.js";
import type { Context } from "./command.js";
import { EXIT, wrongUsage } from "./exit.js";
import { placeAsked, readBook, valueOr } from "./packs.js";

/** What messages call the household: its file, or standard input. */
function householdName({ args }: Context): string {
  const [path = ""] = args.positionals;
  return path === "-" ? "standard input" : path;
}

/** The text of the household named on the command line. */
function householdText(context: Context): Promise<Result<string, Issue>> {
  const [path = ""] = context.args.positionals;
  const name = householdName(context);
  if (path === "-") return textOf(context.io.stdin, name, HOUSEHOLD_LIMITS.bytes);
  return readText(resolve(context.io.cwd, path), name, HOUSEHOLD_LIMITS.bytes);
}

/** What the commands on one household are asked, beside their days. */
export interface Asked {
  readonly program: Program;
  readonly household: Household;
  readonly purpose: "arrears" | "audit" | undefined;
  readonly readings: Readonly<Record<string, string>>;
}

/** Reads the options, the law of the place and the household, in this order: the first that fails stops the command. */
export async function readAsked(context: Context): Promise<Asked> {
  const options = optionsAsked(context);
  context.args.required("in");
  const book = await readBook(context);
  return { ...(await householdUnder(book, placeAsked("in", book, context), context)), ...options };
}

/** The same under the law of all packs, with the place to which the command is restricted, if any. */
export async function readAskedOfAll(context: Context): Promise<Asked & { readonly within: string | null }> {
  const options = optionsAsked(context);
  const book = await readBook(context);
  const within = context.args.value("in") === null ? null : placeAsked("in", book, context);
  return { ...(await householdUnder(book, null, context)), ...options, within };
}

function optionsAsked(context: Context): Pick<Asked, "purpose" | "readings"> {
  const purpose = context.args.oneOf("purpose", ["arrears", "audit"]) ?? undefined;
  return { purpose, readings: readingsAsked(context) };
}

async function householdUnder(
  book: LawBook,
  place: string | null,
  context: Context,
): Promise<Pick<Asked, "program" | "household">> {
  const { program } = valueOr(book.at(place), EXIT.packRefused);
  const text = valueOr(await householdText(context), EXIT.householdRefused);
  const document = valueOr(readJson(text, householdName(context)), EXIT.householdRefused);
  return { program, household: valueOr(readHousehold(program, document), EXIT.householdRefused) };
}

/** The answer about a household; what is wrong with the options is wrong usage, not a household refused. */
export function answerOr<Value>(answer: Result<Value, Issue>): Value {
  const isOption = !answer.ok && answer.issues.every(({ place }) => place.file === "options");
  return valueOr(answer, isOption ? EXIT.usage : EXIT.householdRefused);
}

/** `scheme#clause=reading`, as often as it is given. */
function readingsAsked({ args, words }: Context): Readonly<Record<string, string>> {
  const readings = args.values("reading").map((text) => {
    const [, address, reading] = /^([^=]+#[^=]+)=([^=]+)$/.exec(text) ?? [];
    if (address === undefined || reading === undefined) throw wrongUsage(words.usage.notAReading(text));
    return [address, reading] as const;
  });
  return Object.fromEntries(readings);
}
