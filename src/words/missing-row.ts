/** A table of the law that has no row for a key; the key is empty where it is a private record. */
export interface MissingRow {
  readonly clause: string;
  readonly key: string;
}

/** Reads the cause `scheme#clause[key]`: a table without a row for that key; null for any other cause. */
export function missingRow(cause: string): MissingRow | null {
  const [, clause, key] = cause.match(/^([^[\]\s]+#[^[\]\s]+)\[(.*)\]$/s) ?? [];
  return clause === undefined || key === undefined ? null : { clause, key };
}
