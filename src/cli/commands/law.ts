import { viewLaw } from "../../authoring/index.js";
import type { Command } from "../command.js";
import { EXIT } from "../exit.js";
import { LAW_HELP } from "../help/law.js";
import { placeAsked, readBook, valueOr } from "../packs.js";
import { renderLaw } from "../render-law.js";

/** `almoner law`: the consolidated law of one day at one place. */
export const LAW: Command = {
  name: "law",
  positionals: [],
  least: 0,
  options: { in: "value", on: "value" },
  help: LAW_HELP,
  run: async (context) => {
    const { args, language, screen } = context;
    const on = args.requiredDay("on");
    args.required("in");
    const book = await readBook(context);
    const place = placeAsked("in", book, context);
    const view = viewLaw(valueOr(book.at(place), EXIT.packRefused), place, on);
    if (args.has("json")) await screen.json({ format: "almoner/law@1", ...view });
    else await screen.print(renderLaw(view, language).join("\n"));
    return EXIT.done;
  },
};
