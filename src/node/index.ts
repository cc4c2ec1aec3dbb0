export type { ReplacedPack } from "../authoring/merge-sources.js";
export { type FolderOptions, type FolderSources, loadLawFromFolders, readPackFolders } from "./load-law.js";
export { readPackFolder, readPackTree } from "./pack-folders.js";
export { readText, textOf } from "./read-text.js";
export { shippedPacksFolder } from "./shipped-packs.js";
export { type FileToWrite, writeFiles } from "./write-files.js";
