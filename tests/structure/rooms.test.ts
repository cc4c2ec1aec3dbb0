import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { generatedSources } from "../../scripts/generated-files.js";

const SRC = join(import.meta.dirname, "../../src");

/** The rooms in order: each may import only from itself and from rooms before it. */
const ROOMS = [
  "base",
  "issue",
  "money",
  "calendar",
  "reading",
  "value",
  "pack",
  "condition",
  "formula",
  "jurisdiction",
  "program",
  "determination",
  "words",
  "assess",
  "packs",
  "authoring",
  "node",
  "cli",
];

/** Doors that the order alone would leave open. */
const CLOSED: readonly (readonly [room: string, to: string])[] = [
  ["assess", "words"],
  ["money", "issue"],
  ["money", "calendar"],
  ["calendar", "money"],
  ["calendar", "issue"],
  ["jurisdiction", "formula"],
  ["jurisdiction", "condition"],
];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

function sourceFiles(): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(SRC, file), "utf8");
  return [
    ...text.matchAll(
      /(?:^|\n)(?:import|export)\s[^;]*?from\s+"([^"]+)"|(?:^|\n)import\s+"([^"]+)"|import\("([^"]+)"\)/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

function roomOf(path: string): string {
  const [first = "", ...rest] = path.split(sep);
  return rest.length === 0 ? "entry" : first;
}

function roomImports(): readonly Import[] {
  return sourceFiles().flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith("."))
      .map((target) => ({
        file,
        from: roomOf(file),
        to: roomOf(relative(SRC, normalize(join(SRC, dirname(file), target)))),
      })),
  );
}

describe("the rooms of src", () => {
  it("are all known", () => {
    const rooms = new Set(sourceFiles().map(roomOf));
    expect([...rooms].filter((room) => room !== "entry" && !ROOMS.includes(room))).toEqual([]);
  });

  it("import one way", () => {
    const wrong = roomImports().filter(
      ({ from, to }) => from !== "entry" && to !== ".." && (to === "entry" || ROOMS.indexOf(to) > ROOMS.indexOf(from)),
    );
    expect(wrong).toEqual([]);
  });

  it("keep the doors shut that must stay shut", () => {
    const wrong = roomImports().filter(({ from, to }) =>
      CLOSED.some(([room, closed]) => room === from && closed === to),
    );
    expect(wrong).toEqual([]);
  });

  it("leave date-fns to the calendar, decimal.js to money, json-rules-engine to live, and node: to node and cli", () => {
    const allowed: Readonly<Record<string, RegExp>> = {
      "date-fns": /^calendar\//,
      "@date-fns/utc": /^calendar\//,
      "decimal.js": /^money\//,
      "json-rules-engine": /^assess\/live\//,
      "jsonc-parser": /^reading\//,
    };
    const wrong = sourceFiles().flatMap((file) =>
      importsOf(file).flatMap((target) => {
        const path = file.split(sep).join("/");
        if (target.startsWith("node:")) return /^(?:node|cli)\//.test(path) ? [] : [`${path}: ${target}`];
        const room = allowed[target];
        return room === undefined || room.test(path) ? [] : [`${path}: ${target}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("have no clock, chance, process or locale outside node and cli", () => {
    const wrong = sourceFiles().filter((file) => {
      const path = file.split(sep).join("/");
      if (/^(?:node|cli)\//.test(path)) return false;
      return /\b(?:Date\.now|new Date\(\)|Math\.random|process\.|localeCompare|toLocale\w*)\b/.test(
        readFileSync(join(SRC, file), "utf8"),
      );
    });
    expect(wrong).toEqual([]);
  });

  it("keep files that are written by hand within 400 lines", () => {
    const generated = generatedSources();
    const written = sourceFiles().filter((file) => !generated.has(`src/${file.split(sep).join("/")}`));
    const long = written.filter((file) => readFileSync(join(SRC, file), "utf8").split("\n").length > 400);
    expect(long).toEqual([]);
  });
});
