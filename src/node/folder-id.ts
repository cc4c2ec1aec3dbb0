import { type Issue, issue } from "../issue/index.js";
import type { PackSource } from "../pack/index.js";
import { PACK_LIMITS, readJson } from "../reading/index.js";

/** Holds the ids of the packs of one tree against their folders; packs are met before those in folders below them. */
export class FolderIds {
  readonly #idOf = new Map<string, string>();

  /**
   * Reports a pack whose id is not the path of its folder. Below another pack that path begins with the id of that pack;
   * where no pack lies above, the tree may have been entered above its top or below it, so that one of the two, id and
   * path, need only end in the other. A manifest that cannot be read is reported by whoever parses it.
   *
   * @param path the folders from the one that was given to that of the pack
   */
  check({ folder, files }: PackSource, path: readonly string[], issues: Issue[]): void {
    const manifest = readJson(String(files["pack.json"]), `${folder}/pack.json`, PACK_LIMITS);
    if (!manifest.ok) return;
    const { value, at } = manifest.value;
    const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
    if (typeof id !== "string") return;
    const above = this.#above(path);
    const expected = above ?? path.join("/");
    const fits = id === expected || (above === null && (endsIn(id, expected) || endsIn(expected, id)));
    if (!fits) issues.push(issue("id-not-folder", at("/id"), { id, folder, expected }));
    this.#idOf.set(path.join("/"), fits ? id : expected);
  }

  /** The id that follows from the nearest pack above; null when none is above. */
  #above(path: readonly string[]): string | null {
    for (let length = path.length - 1; length >= 0; length -= 1) {
      const id = this.#idOf.get(path.slice(0, length).join("/"));
      if (id !== undefined) return [id, ...path.slice(length)].join("/");
    }
    return null;
  }
}

function endsIn(path: string, end: string): boolean {
  return end === "" || `/${path}`.endsWith(`/${end}`);
}
