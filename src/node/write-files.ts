import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isNonEmpty } from "../base/non-empty.js";
import { ok, type Result, refused } from "../base/result.js";
import { type Issue, issue } from "../issue/index.js";
import { reasonOf } from "./read-text.js";

/** A file to be written below a folder. */
export interface FileToWrite {
  readonly path: string;
  readonly content: string;
  readonly replaces: boolean;
}

const UNFINISHED = ".unfinished";

/**
 * Writes files whole, or none of them: each is written beside its place first, and moved there when all are. A file that
 * is there is never written over unless it is to be replaced.
 *
 * @param folder the folder that the paths count from; it is made where it is missing
 * @param files what is written, each with its path below the folder
 * @returns the paths written, or an issue for each file that is in the way or cannot be written
 */
export async function writeFiles(
  folder: string,
  files: readonly FileToWrite[],
): Promise<Result<readonly string[], Issue>> {
  const issues: Issue[] = [];
  for (const { path, replaces } of files) {
    if (!replaces && (await exists(join(folder, path))))
      issues.push(issue("file-in-the-way", { file: path, pointer: "" }, { found: path }));
  }
  if (isNonEmpty(issues)) return refused(issues);
  const begun: string[] = [];
  for (const { path, content } of files) {
    const unfinished = `${join(folder, path)}${UNFINISHED}`;
    try {
      await mkdir(dirname(unfinished), { recursive: true });
      begun.push(unfinished);
      await written(unfinished, content);
    } catch (error) {
      for (const one of begun) await rm(one, { force: true });
      return refused([issue("unwritable-file", { file: path, pointer: "" }, { found: reasonOf(error) })]);
    }
  }
  for (const { path } of files) await rename(`${join(folder, path)}${UNFINISHED}`, join(folder, path));
  return ok(files.map(({ path }) => path));
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Writes a file through to the disk, so that what is moved into place is whole. */
async function written(path: string, content: string): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(content, "utf8");
    await file.sync();
  } finally {
    await file.close();
  }
}
