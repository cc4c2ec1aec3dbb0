const LONGEST_NAME = 80;
const LONGEST_PART = 400;
const MOST_NAMES = 12;

/** A name from a file, between quotation marks and no longer than a reader needs to find it. */
export function quoted(name: string): string {
  return `“${cut(name, LONGEST_NAME)}”`;
}

/** A list of names, of which only the first are said when there are many. */
export function few(names: readonly string[], separator: string): string {
  const said = names.slice(0, MOST_NAMES).map((name) => cut(name, LONGEST_NAME));
  return said.join(separator) + (names.length > MOST_NAMES ? `${separator}… (+${names.length - MOST_NAMES})` : "");
}

/** A part of a message in bounded space: what was found may be a whole hostile file. */
export function shortened(text: string): string {
  return cut(text, LONGEST_PART);
}

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
