// Files, with limits and without surprises: reading never waits for ever, and writing is all or nothing.
// `almoner/node` is the only entry that touches the file system.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { describeIssue, orThrow, parsePack } from "almoner";
import { readPackFolder, readText, textOf, writeFiles } from "almoner/node";

const nation = orThrow(await readPackFolder(fileURLToPath(new URL("packs/xx", import.meta.url))));
console.log(`${orThrow(parsePack(nation)).schemes.length} scheme in the pack`);

const folder = mkdtempSync(join(tmpdir(), "almoner-"));
const note = { path: "mine/note.json", content: "{}\n", replaces: false };
console.log(`written: ${orThrow(await writeFiles(folder, [note])).join(", ")}`);
const again = await writeFiles(folder, [note, { ...note, path: "mine/other.json" }]);
console.log(again.ok ? "written over" : `not written: ${again.issues.map(({ code }) => code).join(", ")}`);

const path = join(folder, note.path);
console.log(`read: ${orThrow(await readText(path, note.path, 1024)).trim()}`);
const long = await readText(path, note.path, 2);
if (!long.ok) console.log(describeIssue(long.issues[0], "en").message);
const other = await textOf(Readable.from([Buffer.from([0xff])]), "standard input", 1024);
if (!other.ok) console.log(describeIssue(other.issues[0], "en").message);
