import { assessCompiled } from "../../assess/compile/full/assess-compiled.js";
import { interpretReadings } from "../../assess/readings/compare.js";
import { explain, explainReadings } from "../../words/index.js";
import type { Command } from "../command.js";
import { EXIT } from "../exit.js";
import { ASSESS_HELP } from "../help/assess.js";
import { answerOr, readAsked } from "../household.js";

/** `almoner assess`: what one household is entitled to, and why. */
export const ASSESS: Command = {
  name: "assess",
  positionals: ["HOUSEHOLD"],
  least: 1,
  options: {
    in: "value",
    on: "value",
    purpose: "value",
    reading: "values",
    readings: "flag",
    markdown: "flag",
    summary: "flag",
  },
  help: ASSESS_HELP,
  run: async (context) => {
    const { args, language, screen } = context;
    const on = args.requiredDay("on");
    const { program, household, purpose, readings } = await readAsked(context);
    const input = { on, purpose, readings };
    const determination = answerOr(assessCompiled(program, household, input));
    const compared = args.has("readings") ? answerOr(interpretReadings(program, household, input)) : null;
    if (args.has("json")) {
      const more = compared === null ? {} : { readings: compared };
      await screen.json({ format: "almoner/assess@1", determination, ...more });
    } else {
      const format = args.has("markdown") ? "markdown" : "text";
      const detail = args.has("summary") ? "summary" : "full";
      const options = { language, format, detail } as const;
      await screen.print(explain(determination, options).trimEnd());
      if (compared !== null) await screen.print(`\n${explainReadings(compared, options).trimEnd()}`);
    }
    return EXIT.done;
  },
};
