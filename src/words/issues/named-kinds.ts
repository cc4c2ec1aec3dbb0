/** What is said of a name that nothing has, by the kind of thing that was named. */
export interface KindWords {
  /** What has such a name: `a list of facts.json`. */
  readonly expected: string;
  /** What to do where no name is near. */
  readonly remedy: string;
}

/** The words for each kind of named thing in one language. */
export type KindsNamed = Readonly<Record<string, KindWords>>;

/** The words for a kind, or null for one that has none of its own. */
export function kindNamed(kinds: KindsNamed, kind: string): KindWords | null {
  return (Object.hasOwn(kinds, kind) ? kinds[kind] : undefined) ?? null;
}
