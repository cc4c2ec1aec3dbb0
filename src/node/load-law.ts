import { mergeSources, type ReplacedPack } from "../authoring/merge-sources.js";
import { isNonEmpty } from "../base/non-empty.js";
import { ok, type Result, refused } from "../base/result.js";
import type { Issue } from "../issue/index.js";
import { type Law, type LawSources, type LawTypes, loadLaw } from "../program/index.js";
import { readPackTree } from "./pack-folders.js";
import { shippedPacksFolder } from "./shipped-packs.js";

/** Which packs make the law. */
export interface FolderOptions {
  /** Folders of packs; a pack of the same id takes the place of a shipped pack, or of one in an earlier folder. */
  readonly folders?: readonly string[] | undefined;
  /** Whether the packs of these folders are the only ones, without those the package ships. */
  readonly only?: boolean | undefined;
  /** The folder that paths and messages count from; the working directory by default. */
  readonly base?: string | undefined;
}

/** The sources of a law, with the packs that gave way to others of the same id. */
export interface FolderSources {
  readonly sources: LawSources;
  readonly replaced: readonly ReplacedPack[];
}

/**
 * Reads the shipped packs and those of further folders. Nothing is parsed here.
 *
 * @param options the folders, and whether they are the only ones
 * @returns what `loadLaw` takes, and the packs that gave way; or an issue for each file that cannot be read
 */
export async function readPackFolders(options: FolderOptions): Promise<Result<FolderSources, Issue>> {
  const { folders = [], only = false, base = process.cwd() } = options;
  const layers: LawSources[] = [];
  const issues: Issue[] = [];
  for (const folder of only ? folders : [shippedPacksFolder(), ...folders]) {
    const layer = await readPackTree(folder, base);
    if (layer.ok) layers.push(layer.value);
    else issues.push(...layer.issues);
  }
  return isNonEmpty(issues) ? refused(issues) : ok(mergeSources(layers));
}

/**
 * Loads the law of one jurisdiction from the shipped packs and from folders.
 *
 * @param options the folders, and whether they are the only ones
 * @param jurisdiction the code asked, such as `420115`; null for the schemes of all packs
 * @returns the law, and the packs that others of the same id replaced; or every issue
 */
export async function loadLawFromFolders<Types extends LawTypes = LawTypes>(
  options: FolderOptions,
  jurisdiction: string | null,
): Promise<Result<Law<Types> & Pick<FolderSources, "replaced">, Issue>> {
  const read = await readPackFolders(options);
  if (!read.ok) return read;
  // The types say what the caller knows of these folders.
  const law = loadLaw(read.value.sources as LawSources<Types>, jurisdiction);
  return law.ok ? ok({ ...law.value, replaced: read.value.replaced }) : law;
}
