import type { Places } from "../../jurisdiction/index.js";
import { inLanguage } from "../../words/language.js";
import { displayWidth } from "../../words/text-width.js";
import type { Command, Context } from "../command.js";
import { EXIT } from "../exit.js";
import { PLACES_HELP } from "../help/places.js";
import { placeAsked, readBook } from "../packs.js";
import { sideBySide } from "../terminal.js";

/** `almoner places`: the register of places. */
export const PLACES: Command = {
  name: "places",
  positionals: [],
  least: 0,
  options: { under: "value" },
  help: PLACES_HELP,
  run: async (context) => {
    const { args, screen } = context;
    const book = await readBook(context);
    const { places } = book;
    const under = args.value("under") === null ? null : placeAsked("under", book, context);
    const listed = inTree(places).filter(({ code }) => under === null || places.isWithin(code, under));
    if (args.has("json")) {
      const rows = listed.map(({ code, name, level, parent }) => ({ code, name, level, parent: parent ?? null }));
      await screen.json({ format: "almoner/places@1", places: rows });
    } else await screen.print(table(listed, context).join("\n"));
    return EXIT.done;
  },
};

type Place = Places["all"][number];

/** Every place behind its parent, siblings in the order of their codes. */
function inTree({ all }: Places): readonly Place[] {
  const below = new Map<string | undefined, Place[]>();
  for (const place of all) below.set(place.parent, [...(below.get(place.parent) ?? []), place]);
  const from = (parent: string | undefined): readonly Place[] =>
    (below.get(parent) ?? [])
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .flatMap((place) => [place, ...from(place.code)]);
  return from(undefined);
}

/** In columns for a terminal; with one tab between fields, and no heading, for a program. */
function table(listed: readonly Place[], { language, screen, words }: Context): readonly string[] {
  const rows = listed.map(({ code, name, level, parent }) => [code, inLanguage(name, language), level, parent ?? ""]);
  if (screen.terminal.width === null) return rows.map((row) => row.join("\t"));
  const all = [words.places.heads, ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => displayWidth(row[column] ?? ""))));
  return all.flatMap((row) =>
    sideBySide(
      row.map((cell) => [cell]),
      widths,
    ),
  );
}
