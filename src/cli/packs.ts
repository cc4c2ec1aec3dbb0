import type { Result } from "../base/result.js";
import { type Issue, nearest } from "../issue/index.js";
import type { Places } from "../jurisdiction/index.js";
import { readPackFolders } from "../node/index.js";
import { type LawBook, lawBook } from "../program/index.js";
import { inLanguage } from "../words/language.js";
import type { Context } from "./command.js";
import { EXIT, type ExitCode, stopFor, wrongUsage } from "./exit.js";

/** Reads and parses the packs the command line names; a pack that takes the place of another is remarked on. */
export async function readBook(context: Context, more: readonly string[] = []): Promise<LawBook> {
  const { args, io, screen, words } = context;
  const folders = [...args.values("packs"), ...more];
  const only = args.has("only-packs");
  if (only && folders.length === 0) throw wrongUsage(words.usage.onlyPacksAlone());
  const read = valueOr(await readPackFolders({ folders, only, base: io.cwd }), EXIT.packRefused);
  for (const { id, by, was } of read.replaced) await screen.remark(words.run.replaced(id, by, was));
  if (read.sources.packs.length === 0) throw wrongUsage(words.usage.noPacks(folders.join(", ")));
  return valueOr(lawBook(read.sources), EXIT.packRefused);
}

/** The value of a result; its issues stop the command. */
export function valueOr<Value>(result: Result<Value, Issue>, exit: ExitCode): Value {
  if (result.ok) return result.value;
  throw stopFor(result.issues, exit);
}

/** The place an option names; an unknown one stops the command with the nearest. */
export function placeAsked(option: string, { places }: LawBook, { args, words }: Context): string {
  const code = args.required(option);
  if (places.chain(code) !== null) return code;
  throw wrongUsage(words.usage.unknownPlace(code, nearestPlace(code, places)));
}

/** By its name where somebody wrote one, otherwise by the digits. */
function nearestPlace(found: string, { all }: Places): string {
  const namesOf = (place: Places["all"][number]) => [place.name.zh, place.name.en].filter((name) => name !== undefined);
  const lower = found.toLowerCase();
  const named =
    all.find((place) => namesOf(place).some((name) => name.toLowerCase() === lower)) ??
    (/\d/.test(found)
      ? undefined
      : all.find((place) => namesOf(place).some((name) => name.toLowerCase().startsWith(lower))));
  const near = nearest(
    found,
    all.map(({ code }) => code),
  );
  const place = named ?? all.find(({ code }) => code === near);
  return place === undefined ? "" : `${place.code} (${inLanguage(place.name, "zh")})`;
}

/** A place as `420115 江夏区`. */
export function placeText(code: string, places: Places, { language }: Pick<Context, "language">): string {
  const place = places.get(code);
  return place === null ? code : `${code} ${inLanguage(place.name, language)}`;
}
