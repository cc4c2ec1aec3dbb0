import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Exported, OPAQUE, publicApi } from "./public-api.js";

const PROGRAMS = join(import.meta.dirname, "../docs/examples");

const ABOUT: Readonly<Record<string, string>> = {
  almoner: "Load law, assess, explain. No I/O and no clock.",
  "almoner/live": "Facts from asynchronous sources.",
  "almoner/packs": "The shipped packs, one export each, and all of them with the register as `shipped`.",
  "almoner/node": "Packs from folders; the only entry that touches files.",
};

/** The page of everything the package exports: signatures, first sentences, and the programs that use each. */
export function apiPage(): string {
  const api = publicApi();
  const programs = programsByName();
  const sections = Object.entries(ABOUT).map(([entry, about]) => {
    const own = api.filter((one) => one.entry === entry);
    const called = own.filter(({ kind }) => kind !== "type");
    const types = own.filter(({ kind }) => kind === "type");
    const parts = [`## \`${entry}\``, about, called.map((one) => callable(one, programs)).join("\n"), typeTable(types)];
    return parts.filter((part) => part !== "").join("\n\n");
  });
  return `# Everything that is exported

<!-- Written by \`npm run generate\` from the docstrings of src/. -->

Signatures with the first sentence of each docstring; your editor shows the rest, with parameters and issues. Days are
\`YYYY-MM-DD\`, money and decimals are strings, places are codes of the register. What can be refused returns a \`Result\`:
\`{ ok: true, value }\` or \`{ ok: false, issues }\`. The programs are in [\`examples/\`](examples/README.md), run by the tests.

${OPAQUE.map((name) => `\`${name}\``).join(", ")} are handed on as they are: what is in them may change. Every other type that you meet
has a name here.

${sections.join("\n\n")}
`;
}

/** The numbered programs, by each name that they take from the package: from its imports, or as \`almoner.name\`. */
export function programsByName(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const file of readdirSync(PROGRAMS).sort()) {
    if (!/^\d\d-.*\.(?:mjs|cjs)$/.test(file)) continue;
    const text = readFileSync(join(PROGRAMS, file), "utf8");
    const lists = [
      ...text.matchAll(/import \{([^}]*)\} from "almoner[^"]*"/g),
      ...text.matchAll(/const \{([^}]*)\} = require\("almoner[^"]*"\)/g),
    ];
    const names = lists.flatMap(([, list = ""]) => list.split(",").map((name) => name.trim()));
    const called = [...text.matchAll(/\balmoner\.(\w+)/g)].map(([, name = ""]) => name);
    for (const name of new Set([...names, ...called])) found.set(name, [...(found.get(name) ?? []), file]);
  }
  return found;
}

function callable({ name, signature, doc }: Exported, programs: ReadonlyMap<string, readonly string[]>): string {
  const links = (programs.get(name) ?? []).map((file) => `[${file.slice(0, 2)}](examples/${file})`);
  const used = links.length === 0 ? "" : ` Programs: ${links.join(", ")}.`;
  return `- \`${signature}\`<br>${firstSentence(doc)}${used}`;
}

function typeTable(types: readonly Exported[]): string {
  if (types.length === 0) return "";
  const rows = types.map(({ signature, doc }) => `| \`${signature}\` | ${firstSentence(doc).replaceAll("|", "\\|")} |`);
  return ["| type | |", "| --- | --- |", ...rows].join("\n");
}

/** The text up to its first full stop, semicolons and colons included. */
export function firstSentence(doc: string): string {
  const [sentence = doc] = doc.match(/^.*?[.!?](?=\s|$)/) ?? [];
  return sentence.replaceAll(/\{@link (\w+)\}/g, "`$1`");
}
