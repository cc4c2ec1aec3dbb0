const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const NO_WIDTH = /[\p{M}\p{Cf}]/u;

/** Whether a character takes two columns. */
export function isWide(character: string): boolean {
  return WIDE.test(character);
}

/** How many columns a text takes in a terminal: two for a Chinese character, none for a combining mark. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of withoutStyle(text)) width += NO_WIDTH.test(character) ? 0 : isWide(character) ? 2 : 1;
  return width;
}

/** The text without the colours of a terminal. */
function withoutStyle(text: string): string {
  const [first = "", ...rest] = text.split("\u001B[");
  return [first, ...rest.map((part) => part.slice(part.indexOf("m") + 1))].join("");
}

/** The text with spaces behind it up to a width. */
export function padTo(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
