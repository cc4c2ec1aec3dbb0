import { join, resolve } from "node:path";
import { type NewFile, newCase, newJurisdiction, newScheme } from "../../authoring/index.js";
import { readPackTree, readText, writeFiles } from "../../node/index.js";
import { LEVELS, type Pack } from "../../pack/index.js";
import { type LawBook, type LawSources, lawBook, readHousehold } from "../../program/index.js";
import { HOUSEHOLD_LIMITS, PACK_LIMITS, readJson } from "../../reading/index.js";
import type { Command, Context } from "../command.js";
import { EXIT, wrongUsage } from "../exit.js";
import { NEW_HELP } from "../help/new.js";
import { placeAsked, readBook, valueOr } from "../packs.js";

/** `almoner new`: a pack, a scheme or a case to begin with. */
export const NEW: Command = {
  name: "new",
  positionals: ["jurisdiction|scheme|case", "CODE|ID|SCHEME"],
  least: 2,
  options: {
    into: "value",
    id: "value",
    "name-zh": "value",
    "name-en": "value",
    level: "value",
    parent: "value",
    currency: "value",
    on: "value",
    in: "value",
    household: "value",
  },
  help: NEW_HELP,
  run: async (context) => {
    const { args, screen, words } = context;
    const [kind = "", name = ""] = args.positionals;
    const write = { jurisdiction, scheme, case: testCase }[kind];
    if (write === undefined) throw wrongUsage(words.usage.notOneOf("new", kind, ["jurisdiction", "scheme", "case"]));
    const { files, next } = await write(context, name);
    const written = valueOr(await writeFiles(folderOf(context), files), EXIT.writingFailed);
    const paths = written.map((path) => join(args.value("into") ?? ".", path));
    if (args.has("json")) await screen.json({ format: "almoner/new@1", written: paths });
    else await screen.print([...paths.map(words.make.written), next].join("\n"));
    return EXIT.done;
  },
};

/** What a kind of beginning writes, and what comes next. */
interface Begun {
  readonly files: readonly NewFile[];
  readonly next: string;
}

function folderOf({ args, io }: Context): string {
  return resolve(io.cwd, args.value("into") ?? ".");
}

/** A pack of the folder that is written to. */
interface Owned {
  readonly pack: Pack;
  readonly folder: string;
  readonly files: Readonly<Record<string, unknown>>;
}

/** The packs at hand: those that other commands take, and those of the folder that is written to. */
async function bookWith(context: Context): Promise<{ readonly book: LawBook; readonly own: readonly Owned[] }> {
  const { args, io } = context;
  const sources = await sourcesOf(folderOf(context));
  const folder = folderOf(context);
  const others = args.values("packs").filter((one) => resolve(io.cwd, one) !== folder);
  const isEmpty = sources.packs.length === 0 && sources.jurisdictions.length === 0;
  // Where no other pack is wanted and this is the first, there is none to read.
  const isFirst = args.has("only-packs") && others.length === 0 && sources.packs.length === 0;
  const book = isFirst
    ? valueOr(lawBook(sources), EXIT.packRefused)
    : await readBook(context, isEmpty ? [] : [args.value("into") ?? "."]);
  const { packs } = valueOr(lawBook({ packs: sources.packs, jurisdictions: [] }), EXIT.packRefused);
  const own = packs.flatMap((pack, index) => {
    const source = sources.packs[index];
    return source === undefined ? [] : [{ pack, folder: source.folder, files: source.files }];
  });
  return { book, own };
}

/** What a folder holds; one that is not there yet holds nothing. */
async function sourcesOf(folder: string): Promise<LawSources> {
  const tree = await readPackTree(folder, folder);
  const isMissing = !tree.ok && tree.issues.every(({ place }) => place.file === ".");
  return isMissing ? { packs: [], jurisdictions: [] } : valueOr(tree, EXIT.packRefused);
}

/** The pack of the folder that holds a scheme. */
function packOf(scheme: string, own: readonly Owned[], { words }: Context): Owned {
  const id = scheme.slice(0, Math.max(0, scheme.lastIndexOf("/")));
  const found = own.find(({ pack }) => pack.manifest.json.id === id);
  if (found !== undefined) return found;
  throw wrongUsage(
    words.usage.noSuchPack(
      id,
      own.map(({ pack }) => pack.manifest.json.id),
    ),
  );
}

async function jurisdiction(context: Context, code: string): Promise<Begun> {
  const { args, words } = context;
  const id = args.required("id");
  const edition = args.requiredDay("on");
  const { book } = await bookWith(context);
  const known = book.places.get(code) !== null;
  const parent = args.value("parent");
  if (parent !== null && book.places.chain(parent) === null) throw wrongUsage(words.usage.unknownPlace(parent, ""));
  const [zh, en] = [args.value("name-zh"), args.value("name-en")];
  if (!known && zh === null && en === null) throw wrongUsage(words.usage.missingOption("name-en"));
  const level = args.oneOf("level", LEVELS);
  if (!known && level === null) throw wrongUsage(words.usage.missingOption("level"));
  const place =
    known || level === null
      ? null
      : { name: { ...(zh === null ? {} : { zh }), ...(en === null ? {} : { en }) }, level, parent };
  const register = await readText(
    join(folderOf(context), "jurisdictions.json"),
    "jurisdictions.json",
    PACK_LIMITS.bytes,
  );
  const files = newJurisdiction(
    { code, id, place, currency: currencyFor(context, code, parent, book), edition },
    book,
    register.ok ? register.value : null,
  );
  return { files, next: words.make.nextScheme(id) };
}

/** The currency asked, with two decimals, or that of the nearest place above that has a pack. */
function currencyFor({ args, words }: Context, code: string, parent: string | null, book: LawBook) {
  const asked = args.value("currency");
  if (asked !== null) return { code: asked, decimals: 2 };
  for (const above of book.places.chain(code) ?? book.places.chain(parent ?? "") ?? []) {
    const pack = book.packs.find(({ manifest }) => manifest.json.jurisdiction === above);
    if (pack !== undefined) return pack.manifest.json.currency;
  }
  throw wrongUsage(words.usage.missingOption("currency"));
}

async function scheme(context: Context, id: string): Promise<Begun> {
  const { args, words } = context;
  const from = args.requiredDay("on");
  const { book, own } = await bookWith(context);
  const { pack, folder } = packOf(id, own, context);
  return { files: newScheme({ id, from }, pack, folder, book), next: words.make.nextTest(args.value("into") ?? ".") };
}

async function testCase(context: Context, id: string): Promise<Begun> {
  const { args, io, words } = context;
  const on = args.requiredDay("on");
  const path = args.required("household");
  args.required("in");
  const { book, own } = await bookWith(context);
  const { folder, files } = packOf(id, own, context);
  const place = placeAsked("in", book, context);
  const { program } = valueOr(book.at(place), EXIT.packRefused);
  const subject = program.schemes.find((one) => one.id === id)?.subject;
  if (subject === undefined)
    throw wrongUsage(
      words.usage.noSuchScheme(
        id,
        program.schemes.map((one) => one.id),
      ),
    );
  const text = valueOr(await readText(resolve(io.cwd, path), path, HOUSEHOLD_LIMITS.bytes), EXIT.householdRefused);
  const document = valueOr(readJson(text, path), EXIT.householdRefused);
  const { lists } = valueOr(readHousehold(program, document), EXIT.householdRefused);
  const subjects =
    subject.kind === "household" ? ["household"] : (lists.get(subject.list) ?? []).map((member) => member.id);
  const name = `${id.slice(id.lastIndexOf("/") + 1)}.cases.json`;
  const known = files[name];
  const file = newCase(
    { scheme: id, in: place, on, household: document.value, subjects },
    `${folder}/${name}`,
    typeof known === "string" ? known : null,
  );
  return { files: [file], next: words.make.nextCase };
}
