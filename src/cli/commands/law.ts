import { viewLaw } from "../../authoring/index.js";
import { writeMarkdown } from "../../words/write-markdown.js";
import { writeText } from "../../words/write-text.js";
import type { Command } from "../command.js";
import { EXIT, wrongUsage } from "../exit.js";
import { LAW_HELP } from "../help/law.js";
import { placeAsked, readBook, valueOr } from "../packs.js";
import { renderLaw } from "../render-law.js";

/** `almoner law`: the consolidated law of one day at one place, or what the place itself made, of all days. */
export const LAW: Command = {
  name: "law",
  positionals: [],
  least: 0,
  options: { in: "value", on: "value", own: "flag", markdown: "flag" },
  help: LAW_HELP,
  run: async (context) => {
    const { args, language, screen, words } = context;
    const own = args.has("own");
    if (own && args.has("on")) throw wrongUsage(words.usage.tooMany("--on"));
    const on = own ? null : args.requiredDay("on");
    args.required("in");
    const book = await readBook(context);
    const place = placeAsked("in", book, context);
    const view = viewLaw(valueOr(book.at(place), EXIT.packRefused), place, on);
    if (args.has("json")) await screen.json({ format: "almoner/law@1", ...view });
    else if (args.has("markdown"))
      await screen.print(writeMarkdown(renderLaw(view, { language, sourcesAtEnd: true })).trimEnd());
    else await screen.print(writeText(renderLaw(view, { language, sourcesAtEnd: false })).trimEnd());
    return EXIT.done;
  },
};
