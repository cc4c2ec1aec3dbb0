import { interpretSchedule } from "../../assess/schedule.js";
import { explainSchedule } from "../../words/index.js";
import type { Command } from "../command.js";
import { EXIT } from "../exit.js";
import { SCHEDULE_HELP } from "../help/schedule.js";
import { answerOr, readAsked } from "../household.js";

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
    const { program, household, purpose, readings } = await readAsked(context);
    const payments = answerOr(interpretSchedule(program, household, { from, to, on, purpose, readings }));
    if (args.has("json")) await screen.json(payments);
    else {
      const format = args.has("markdown") ? "markdown" : "text";
      const detail = args.has("summary") ? "summary" : "full";
      await screen.print(explainSchedule(payments, { language, format, detail }).trimEnd());
    }
    return EXIT.done;
  },
};
