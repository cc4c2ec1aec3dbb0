/** Where something was found: a file, a JSON pointer in it, and, when it was read from text, line and column from 1. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}
