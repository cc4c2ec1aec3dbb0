import { interpret } from "../../assess/interpret/interpret.js";
import { readHousehold } from "../../program/index.js";
import { readJson } from "../../reading/index.js";
import { explain } from "../../words/index.js";
import type { Command } from "../command.js";
import { EXIT } from "../exit.js";
import { ASSESS_HELP } from "../help/assess.js";
import { householdName, householdText, readingsAsked } from "../household.js";
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
