/** A file that is to be written: a new one, or one that exists with something added. */
export interface NewFile {
  /** Its path below the folder of packs. */
  readonly path: string;
  readonly content: string;
  /** Whether it takes the place of a file that is there. */
  readonly replaces: boolean;
}

/** A new file of JSON; its schema is named relative to the folder of packs, which is not known to an editor otherwise. */
export function newJson(path: string, json: unknown): NewFile {
  return { path, content: `${JSON.stringify(json, null, 2)}\n`, replaces: false };
}
