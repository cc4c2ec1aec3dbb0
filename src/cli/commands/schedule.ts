import { schedule } from "../../assess/schedule.js";
import { explainSchedule } from "../../words/index.js";
import type { Command } from "../command.js";
import { EXIT } from "../exit.js";
import { SCHEDULE_HELP } from "../help/schedule.js";
import { householdText, readingsAsked } from "../household.js";
import { placeAsked, readBook, valueOr } from "../packs.js";

/** `almoner schedule`: which payments fall due from one day to another. */
export const SCHEDULE: Command = {
  name: "schedule",
  positionals: ["HOUSEHOLD"],
  least: 1,
  options: {
    in: "value",
    from: "value",
    to: "value",
    on: "value",
    purpose: "value",
    reading: "values",
    markdown: "flag",
    summary: "flag",
  },
  help: SCHEDULE_HELP,
  run: async (context) => {
    const { args, language, screen } = context;
    const [from, to] = [args.requiredDay("from"), args.requiredDay("to")];
    const on = args.day("on") ?? undefined;
    const purpose = args.oneOf("purpose", ["arrears", "audit"]) ?? undefined;
    const readings = readingsAsked(context);
    args.required("in");
    const book = await readBook(context);
    const place = placeAsked("in", book, context);
    const { program } = valueOr(book.at(place), EXIT.packRefused);
    const text = valueOr(await householdText(context), EXIT.householdRefused);
    const made = schedule(program, text, { from, to, on, purpose, readings });
    const isOption = !made.ok && made.issues.every((issue) => issue.place.file === "options");
    const payments = valueOr(made, isOption ? EXIT.usage : EXIT.householdRefused);
    if (args.has("json")) await screen.json(payments);
    else {
      const format = args.has("markdown") ? "markdown" : "text";
      const detail = args.has("summary") ? "summary" : "full";
      await screen.print(explainSchedule(payments, { language, format, detail }).trimEnd());
    }
    return EXIT.done;
  },
};
