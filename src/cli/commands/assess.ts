import { interpret } from "../../assess/interpret/interpret.js";
import { explain } from "../../words/index.js";
import type { Command } from "../command.js";
import { EXIT } from "../exit.js";
import { ASSESS_HELP } from "../help/assess.js";
import { answerOr, readAsked } from "../household.js";

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
    const { program, household, purpose, readings } = await readAsked(context);
    const determination = answerOr(interpret(program, household, { on, purpose, readings }));
    if (args.has("json")) await screen.json({ format: "almoner/assess@1", determination });
    else {
      const format = args.has("markdown") ? "markdown" : "text";
      const detail = args.has("summary") ? "summary" : "full";
      await screen.print(explain(determination, { language, format, detail }).trimEnd());
    }
    return EXIT.done;
  },
};
