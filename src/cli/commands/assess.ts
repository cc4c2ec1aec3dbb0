import { resolve } from "node:path";
import { interpret } from "../../assess/interpret/interpret.js";
import type { Result } from "../../base/result.js";
import type { Issue } from "../../issue/index.js";
import { readText, textOf } from "../../node/index.js";
import { readHousehold } from "../../program/index.js";
import { HOUSEHOLD_LIMITS, readJson } from "../../reading/index.js";
import { explain } from "../../words/index.js";
import type { Command, Context } from "../command.js";
import { EXIT, wrongUsage } from "../exit.js";
import { ASSESS_HELP } from "../help/assess.js";
import { placeAsked, readBook, valueOr } from "../packs.js";

/** `almoner assess`: what one household is entitled to, and why. */
export const ASSESS: Command = {
  name: "assess",
  positionals: ["HOUSEHOLD"],
  least: 1,
  options: { in: "value", on: "value", purpose: "value", reading: "values", markdown: "flag", summary: "flag" },
  help: ASSESS_HELP,
  run: async (context) => {
    const { args, language, screen } = context;
    const on = args.requiredDay("on");
    const purpose = args.oneOf("purpose", ["arrears", "audit"]) ?? undefined;
    const readings = readingsAsked(context);
    args.required("in");
    const book = await readBook(context);
    const place = placeAsked("in", book, context);
    const { program } = valueOr(book.at(place), EXIT.packRefused);
    const text = valueOr(await householdText(context), EXIT.householdRefused);
    const document = valueOr(readJson(text, householdName(context)), EXIT.householdRefused);
    const household = valueOr(readHousehold(program, document), EXIT.householdRefused);
    const assessed = interpret(program, household, { on, purpose, readings });
    const isOption = !assessed.ok && assessed.issues.every((issue) => issue.place.file === "options");
    const determination = valueOr(assessed, isOption ? EXIT.usage : EXIT.householdRefused);
    if (args.has("json")) await screen.json({ format: "almoner/assess@1", determination });
    else {
      const format = args.has("markdown") ? "markdown" : "text";
      const detail = args.has("summary") ? "summary" : "full";
      await screen.print(explain(determination, { language, format, detail }).trimEnd());
    }
    return EXIT.done;
  },
};

function householdName({ args }: Context): string {
  const [path = ""] = args.positionals;
  return path === "-" ? "standard input" : path;
}

function householdText(context: Context): Promise<Result<string, Issue>> {
  const [path = ""] = context.args.positionals;
  const name = householdName(context);
  if (path === "-") return textOf(context.io.stdin, name, HOUSEHOLD_LIMITS.bytes);
  return readText(resolve(context.io.cwd, path), name, HOUSEHOLD_LIMITS.bytes);
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
