import { viewFacts } from "../../authoring/index.js";
import type { Command } from "../command.js";
import { EXIT } from "../exit.js";
import { FACTS_HELP } from "../help/facts.js";
import { placeAsked, placeText, readBook, valueOr } from "../packs.js";
import { renderFacts } from "../render-facts.js";

/** `almoner facts`: what a portal must ask in one place. */
export const FACTS: Command = {
  name: "facts",
  positionals: [],
  least: 0,
  options: { in: "value", on: "value", purpose: "value" },
  help: FACTS_HELP,
  run: async (context) => {
    const { args, language, screen, words } = context;
    const on = args.day("on");
    args.required("in");
    const book = await readBook(context);
    const place = placeAsked("in", book, context);
    const { program } = valueOr(book.at(place), EXIT.packRefused);
    const view = viewFacts(program, { on, closed: args.oneOf("purpose", ["arrears", "audit"]) !== null });
    if (args.has("json")) {
      const { name } = book.places.get(place) ?? { name: null };
      await screen.json({ format: "almoner/facts@1", place: { code: place, name }, on, ...view });
    } else
      await screen.print(renderFacts(view, placeText(place, book.places, context), words.facts, language).join("\n"));
    return EXIT.done;
  },
};
