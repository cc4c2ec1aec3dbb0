import { interpretComparison } from "../../assess/comparison/compare.js";
import { placesWithPacks } from "../../assess/comparison/places.js";
import { explainComparison } from "../../words/index.js";
import type { Command } from "../command.js";
import { EXIT } from "../exit.js";
import { COMPARE_HELP } from "../help/compare.js";
import { answerOr, readAskedOfAll } from "../household.js";

/** `almoner compare`: what one household would have in every place that has a pack. */
export const COMPARE: Command = {
  name: "compare",
  positionals: ["HOUSEHOLD"],
  least: 1,
  options: { in: "value", on: "value", purpose: "value", reading: "values", markdown: "flag", summary: "flag" },
  help: COMPARE_HELP,
  run: async (context) => {
    const { args, language, screen } = context;
    const on = args.requiredDay("on");
    const { program, household, purpose, readings, within } = await readAskedOfAll(context);
    const places = placesWithPacks(program).filter((code) => within === null || program.places.isWithin(code, within));
    const comparison = answerOr(interpretComparison(program, household, { on, purpose, readings, places }));
    if (args.has("json")) await screen.json(comparison);
    else {
      const format = args.has("markdown") ? "markdown" : "text";
      const detail = args.has("summary") ? "summary" : "full";
      await screen.print(explainComparison(comparison, { language, format, detail }).trimEnd());
    }
    return EXIT.done;
  },
};
