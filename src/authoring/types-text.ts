import type { Words } from "../pack/index.js";

/** A comment for editors, on one line; what would end it early is parted. */
export function comment(...parts: readonly string[]): string {
  const text = parts.filter((part) => part !== "").join(" ");
  return `/** ${text.replaceAll(/\s+/g, " ").replaceAll("*/", "* /")} */`;
}

/** Words in every language they are written in. */
export function inBoth({ zh, en }: Words): string {
  return [zh, en].filter((words) => words !== undefined).join(" · ");
}

/** The type of one text of several. */
export function oneOf(texts: readonly string[]): string {
  return texts.length === 0 ? "never" : texts.map((text) => JSON.stringify(text)).join(" | ");
}

/** One text of several under a name, each on its line. */
export function namedChoice(name: string, about: string, texts: readonly string[]): string {
  const lines = texts.map((text) => `\n  | ${JSON.stringify(text)}`);
  return `${comment(about)}\nexport type ${name} =${lines.length === 0 ? " never" : lines.join("")};`;
}

/** A member of an object type. */
export interface TypeMember {
  readonly name: string;
  readonly about: string;
  readonly type: string;
  readonly optional: boolean;
}

/** The body of an object type. One without members allows none, where `{}` would allow any. */
export function bodyOf(members: readonly TypeMember[]): string {
  if (members.length === 0) return "{ readonly [name: string]: never }";
  const lines = members.map(({ name, about, type, optional }) => {
    const key = /^[a-zA-Z$][a-zA-Z0-9]*$/.test(name) ? name : JSON.stringify(name);
    return `  ${comment(about)}\n  readonly ${key}${optional ? "?" : ""}: ${type}${optional ? " | undefined" : ""};\n`;
  });
  return `{\n${lines.join("")}}`;
}
