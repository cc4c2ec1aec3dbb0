/** How much is read before reading is refused. */
export interface ReadingLimits {
  /** The size of the whole text, in bytes of UTF-8. */
  readonly bytes: number;
  /** How deep lists and objects may be nested. */
  readonly depth: number;
  /** How many members one list or one object may have. */
  readonly items: number;
}

export const HOUSEHOLD_LIMITS: ReadingLimits = { bytes: 1024 * 1024, depth: 64, items: 10_000 };
export const PACK_LIMITS: ReadingLimits = { bytes: 4 * 1024 * 1024, depth: 64, items: 10_000 };

/** Keys that reach into an object's prototype. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** After so many issues a file is not worth reading on. */
export const MOST_ISSUES = 50;

/** So many unknown keys are compared with the known ones; more of them are not slips of the pen. */
export const MOST_COMPARED = 20;
