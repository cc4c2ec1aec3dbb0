import { type FileHandle, open } from "node:fs/promises";
import { ok, type Result, refused } from "../base/result.js";
import { type Issue, issue } from "../issue/index.js";

/**
 * Reads a file as UTF-8 text. A file above the limit is refused by its size alone; a pipe or a device, which has none,
 * is read no further than the limit.
 *
 * @param path the file to open
 * @param name what messages call it
 * @param limitBytes the most that is read
 * @returns the text, or one issue: `too-large` or `unreadable-file`
 */
export async function readText(path: string, name: string, limitBytes: number): Promise<Result<string, Issue>> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(path, "r");
    const stats = await handle.stat();
    if (stats.isDirectory()) return unreadable(name, "a folder, not a file");
    if (stats.isFile() && stats.size > limitBytes) return tooLarge(name, limitBytes, stats.size);
    return await textOf(handle.createReadStream({ autoClose: false }), name, limitBytes);
  } catch (error) {
    return unreadable(name, reasonOf(error));
  } finally {
    await handle?.close();
  }
}

/**
 * Reads bytes, such as standard input, as UTF-8 text up to a limit.
 *
 * @param chunks the bytes as they come, from a stream for example
 * @param name what messages call them
 * @param limitBytes the most that is read
 * @returns the text, or one issue: `too-large` or `unreadable-file`
 */
export async function textOf(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  limitBytes: number,
): Promise<Result<string, Issue>> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > limitBytes) return tooLarge(name, limitBytes, bytes);
      parts.push(chunk);
    }
  } catch (error) {
    return unreadable(name, reasonOf(error));
  }
  try {
    // The mark at the beginning is left in place: the reader of JSON counts columns with it.
    return ok(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.concat(parts)));
  } catch {
    return unreadable(name, "bytes that are not UTF-8 text");
  }
}

/** What the operating system said, without paths. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? (code === "" ? "an error while reading" : `an error while reading (${code})`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  ENOTDIR: "a file where a folder was expected",
  EISDIR: "a folder, not a file",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  ELOOP: "a symbolic link that leads to itself",
  ENAMETOOLONG: "a name too long for a file",
};

function tooLarge(name: string, limitBytes: number, foundBytes: number): Result<never, Issue> {
  return refused([issue("too-large", { file: name, pointer: "" }, { limitBytes, foundBytes })]);
}

function unreadable(name: string, found: string): Result<never, Issue> {
  return refused([issue("unreadable-file", { file: name, pointer: "" }, { found })]);
}
