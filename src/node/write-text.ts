import { open, realpath, rename, rm, stat } from "node:fs/promises";

/**
 * Writes a file whole or not at all: the text goes to a file beside it first, which then takes its place. What is no
 * plain file, such as a folder or a device, is left as it is; a symbolic link goes on leading where it led.
 *
 * @returns null when it was written, otherwise the system's word for why not, such as `EACCES`
 */
export async function writeText(path: string, text: string): Promise<string | null> {
  const stats = await stat(path).catch(() => null);
  if (stats !== null && !stats.isFile()) return stats.isDirectory() ? "EISDIR" : "EEXIST";
  const target = await realpath(path).catch(() => path);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    const file = await open(beside, "wx");
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
    return null;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    // A file of that name which was there before is not ours.
    if (code !== "EEXIST") await rm(beside, { force: true });
    return code;
  }
}
