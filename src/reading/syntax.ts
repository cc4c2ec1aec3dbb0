import { type Node, type ParseError, type ParseOptions, parseTree, printParseErrorCode, visit } from "jsonc-parser";
import { MOST_ISSUES } from "./limits.js";

const STRICT: ParseOptions = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Something that is not JSON, and where. */
export interface SyntaxFault {
  readonly offset: number;
  readonly found: string;
}

/** The offset at which brackets open deeper than a limit, or null; brackets inside strings do not count. */
export function tooDeepAt(text: string, limit: number): number | null {
  let depth = 0;
  let quoted = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset];
    if (quoted) {
      if (character === "\\") offset += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "{" || character === "[") {
      depth += 1;
      if (depth > limit) return offset;
    } else if (character === "}" || character === "]") depth -= 1;
  }
  return null;
}

/**
 * The syntax tree of a strict JSON text, or its first fault.
 *
 * The tree is built only of text that the platform's own parser accepts. Trees of faulty text would be built by guessing
 * what was meant, and a text can be written so that the guesses nest deeper than its brackets do.
 */
export function syntaxTree(text: string, depth: number): { readonly root: Node } | { readonly fault: SyntaxFault } {
  if (!isJson(text)) return { fault: faultOf(text, depth) };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, STRICT);
  if (root === undefined || errors.length > 0) return { fault: faultOf(text, depth) };
  return { root };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Thrown to leave a visit, which has no other way out. */
class Enough extends Error {}

/** The first fault of a text: those after it mostly follow from it, and say nothing true of the text. */
function faultOf(text: string, depth: number): SyntaxFault {
  let first: SyntaxFault | null = null;
  let faults = 0;
  let level = 0;
  const enter = () => {
    level += 1;
    if (level > depth) throw new Enough();
  };
  const leave = () => {
    level -= 1;
  };
  const visitor = {
    onObjectBegin: enter,
    onObjectEnd: leave,
    onArrayBegin: enter,
    onArrayEnd: leave,
    onError: (code: ParseError["error"], offset: number) => {
      if (first === null || offset < first.offset) first = { offset, found: named(code, text, offset) };
      faults += 1;
      if (faults >= MOST_ISSUES) throw new Enough();
    },
  };
  try {
    visit(text, visitor, STRICT);
  } catch (reason) {
    if (!(reason instanceof Enough)) throw reason;
  }
  return first ?? { offset: 0, found: "something that is not JSON" };
}

/** The name of a fault; digits after a zero are no second value that lacks a comma, but one number ill written. */
function named(code: ParseError["error"], text: string, offset: number): string {
  const digits = /^0\d$/.test(text.slice(offset - 1, offset + 1));
  return digits ? "invalid number format" : inWords(printParseErrorCode(code));
}

/** `CommaExpected` as `comma expected`. */
function inWords(code: string): string {
  return code.replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}
