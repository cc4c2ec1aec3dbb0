import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { isNonEmpty } from "../base/non-empty.js";
import { ok, type Result, refused } from "../base/result.js";
import { type Issue, issue } from "../issue/index.js";
import type { PackSource } from "../pack/index.js";
import type { LawSources } from "../program/index.js";
import { PACK_LIMITS } from "../reading/index.js";
import { FolderIds } from "./folder-id.js";
import { readText, reasonOf } from "./read-text.js";

const REGISTER = "jurisdictions.json";
const SKIPPED = new Set(["node_modules"]);

/**
 * Reads the JSON files of one folder as a pack; cases are among them. Nothing is parsed here.
 *
 * @param folder the folder, absolute or relative to `base`
 * @param base the folder that messages count from; the working directory by default
 * @returns the pack's files as text, or an issue for each file that cannot be read
 */
export async function readPackFolder(folder: string, base = process.cwd()): Promise<Result<PackSource, Issue>> {
  const issues: Issue[] = [];
  const path = resolve(base, folder);
  const entries = await listed(path, base, issues);
  const files = await readFiles(path, base, entries.map(({ name }) => name).filter(isPackFile), issues);
  return isNonEmpty(issues) ? refused(issues) : ok({ folder: nameOf(path, base), files });
}

/**
 * Reads every pack of a folder and of the folders below it, in the order of their paths: a folder with a `pack.json` is
 * a pack, a `jurisdictions.json` anywhere is a register of places. Links that lead round in a circle are followed once;
 * hidden folders and `node_modules` are passed over.
 *
 * @param folder the folder, absolute or relative to `base`
 * @param base the folder that messages count from; the working directory by default
 * @returns what `loadLaw` takes, or an issue for each file or folder that cannot be read, and for each pack whose id is
 * not the path of its folder
 */
export async function readPackTree(folder: string, base = process.cwd()): Promise<Result<LawSources, Issue>> {
  const issues: Issue[] = [];
  const packs: PackSource[] = [];
  const jurisdictions: { readonly file: string; readonly content: string }[] = [];
  const seen = new Set<string>();
  const top = resolve(base, folder);
  const waiting = [top];
  const folderIds = new FolderIds();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const real = await realpath(path).catch(() => null);
    if (real !== null && seen.has(real)) continue;
    if (real !== null) seen.add(real);
    const entries = await listed(path, base, issues);
    const names = entries.map(({ name }) => name);
    if (names.includes(REGISTER)) {
      const register = await readFiles(path, base, [REGISTER], issues);
      for (const content of Object.values(register))
        jurisdictions.push({ file: nameOf(join(path, REGISTER), base), content });
    }
    if (names.includes("pack.json")) {
      const files = await readFiles(path, base, names.filter(isPackFile), issues);
      const pack = { folder: nameOf(path, base), files };
      packs.push(pack);
      folderIds.check(pack, relative(top, path).split(sep).filter(Boolean), issues);
    }
    waiting.unshift(...(await foldersIn(path, entries)));
  }
  return isNonEmpty(issues) ? refused(issues) : ok({ packs, jurisdictions });
}

function isPackFile(name: string): boolean {
  return name.endsWith(".json") && !name.startsWith(".") && name !== REGISTER;
}

async function listed(path: string, base: string, issues: Issue[]): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    issues.push(issue("unreadable-file", { file: nameOf(path, base), pointer: "" }, { found: reasonOf(error) }));
    return [];
  }
}

async function foldersIn(path: string, entries: readonly Dirent[]): Promise<readonly string[]> {
  const folders: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith(".") || SKIPPED.has(entry.name)) continue;
    const inner = join(path, entry.name);
    if (entry.isDirectory()) folders.push(inner);
    // A link that leads nowhere is no folder; where a file was meant, reading it says so.
    else if (entry.isSymbolicLink() && (await isFolder(inner))) folders.push(inner);
  }
  return folders;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

async function readFiles(
  path: string,
  base: string,
  names: readonly string[],
  issues: Issue[],
): Promise<Readonly<Record<string, string>>> {
  const files: [string, string][] = [];
  for (const name of names) {
    const file = join(path, name);
    const text = await readPackFile(file, nameOf(file, base));
    if (text.ok) files.push([name, text.value]);
    else issues.push(...text.issues);
  }
  return Object.fromEntries(files);
}

/** A pack is made of files: opening a pipe could wait for ever. */
async function readPackFile(path: string, name: string): Promise<Result<string, Issue>> {
  const isSpecial = await stat(path).then(
    (stats) => !stats.isFile() && !stats.isDirectory(),
    () => false,
  );
  if (!isSpecial) return readText(path, name, PACK_LIMITS.bytes);
  return refused([issue("unreadable-file", { file: name, pointer: "" }, { found: "a pipe or a device, not a file" })]);
}

/** The path as a reader of messages can follow it: from the base where it lies within, otherwise whole. */
function nameOf(path: string, base: string): string {
  const within = relative(base, path);
  const outside = within.startsWith("..") || isAbsolute(within);
  return outside ? path : within === "" ? "." : within.replaceAll("\\", "/");
}
