import { resolve } from "node:path";
import { typesOf } from "../../authoring/index.js";
import { writeText } from "../../node/write-text.js";
import { householdSchema } from "../../program/index.js";
import type { Command, Context } from "../command.js";
import { EXIT, Stop } from "../exit.js";
import { TYPES_HELP } from "../help/types.js";
import { placeAsked, readBook, valueOr } from "../packs.js";

/** `almoner types`: the law of a place as types for the program that embeds it. */
export const TYPES: Command = {
  name: "types",
  positionals: [],
  least: 0,
  options: { in: "value", out: "value", "json-schema": "flag" },
  help: TYPES_HELP,
  run: async (context) => {
    const { args, screen } = context;
    args.required("in");
    const book = await readBook(context);
    const place = placeAsked("in", book, context);
    const { program } = valueOr(book.at(place), EXIT.packRefused);
    const text = args.has("json-schema")
      ? `${JSON.stringify(householdSchema(program.vocabulary, `almoner household in ${place}`), null, 2)}\n`
      : typesOf(program, commandLine(place, context));
    const out = args.value("out");
    if (out !== null) await write(out, text, context);
    if (args.has("json")) {
      const { name } = book.places.get(place) ?? { name: null };
      await screen.json({ format: "almoner/types@1", place: { code: place, name }, text });
    } else if (out === null) await screen.raw(text);
    return EXIT.done;
  },
};

/** How to have the same types again. */
function commandLine(place: string, { args }: Context): string {
  const packs = args.values("packs").map((folder) => `--packs ${folder}`);
  return ["almoner types --in", place, ...packs, ...(args.has("only-packs") ? ["--only-packs"] : [])].join(" ");
}

async function write(file: string, text: string, { io, words }: Context): Promise<void> {
  const reason = await writeText(resolve(io.cwd, file), text);
  if (reason === null) return;
  const problem = words.usage.notWritten(file, reason);
  throw new Stop(EXIT.writingFailed, { kind: "usage", problem, place: { file, pointer: "" } });
}
