import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SRC = join(import.meta.dirname, "../../src");

/** The rooms that parse, consolidate and link packs, without the files that read households. */
const ROOMS = ["pack", "reading", "jurisdiction", "formula", "condition", "program"];
const OF_HOUSEHOLDS = [
  "program/household.ts",
  "program/fact-reader.ts",
  "program/decisions.ts",
  "pack/cases-schema.ts",
];

const LITERAL = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
const NAMED_WORD = /\b(?:expected|kind|key|where): "(\w+)"/g;
/** The words that a schema gives to its own checks, as the last argument of a call. */
const OWN_WORDS = /,\s*("(?:[a-z]+ )+[^"]*"|'(?:[a-z]+ )+[^']*')\s*,?\s*\)/g;

/** The text of every source file in which a pack can be refused. */
export function refusingSources(): readonly string[] {
  const paths = ROOMS.flatMap((room) =>
    readdirSync(join(SRC, room), { recursive: true, encoding: "utf8" }).map((path) => `${room}/${path}`),
  );
  return paths
    .filter((path) => path.endsWith(".ts") && !OF_HOUSEHOLDS.includes(path))
    .map((path) => readFileSync(join(SRC, path), "utf8"));
}

/** Every phrase that the sources put into an issue, as a pattern of the parameter that it becomes. */
export function phrasesIn(source: string): readonly RegExp[] {
  const calls = callsIn(source);
  const literals = calls.flatMap((call) => call.match(LITERAL) ?? []);
  const phrases = literals.map((literal) => literal.slice(1, -1)).filter((text) => /[A-Za-z].* |` /.test(text));
  const words = [...calls.join("\n").matchAll(NAMED_WORD)].map(([, word = ""]) => word);
  const own = [...source.matchAll(OWN_WORDS)].map(([, literal = ""]) => literal.slice(1, -1));
  return [...phrases, ...words, ...own].map(patternOf);
}

/** The arguments of every call that makes an issue, and the problems that a dispatcher names. */
function callsIn(source: string): readonly string[] {
  const starts = [...source.matchAll(/\b(?:report|issue)\(|\bproblem: \{|\bparams: \{/g)];
  return starts.map((start) => upToItsEnd(source, start.index + start[0].length));
}

function upToItsEnd(source: string, from: number): string {
  let depth = 1;
  for (let at = from; at < source.length; at += 1) {
    if ("({[".includes(source[at] ?? " ")) depth += 1;
    if (")}]".includes(source[at] ?? " ")) depth -= 1;
    if (depth === 0) return source.slice(from, at);
  }
  return source.slice(from);
}

function patternOf(text: string): RegExp {
  const parts = text.replaceAll(/\\(.)/g, "$1").split(/\$\{[^{}]*\}/);
  return new RegExp(`^${parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".*")}$`, "s");
}
