import { FILE_SCHEMAS, jsonSchemaOf, withHover } from "../src/pack/index.js";
import { merged, type Row, rowsOf, type Schema, topOf } from "./schema-rows.js";

const FILES: readonly (readonly [string, string, string])[] = [
  ["pack", "pack.json", "See [a pack and its files](pack.md)."],
  ["facts", "facts.json", "See [facts](facts.md)."],
  ["jurisdictions", "jurisdictions.json", "See [places](places.md)."],
  ["scheme", "A scheme", "`NAME.json`; see [the head of a scheme](scheme.md)."],
  ["amendment", "An amendment", "`NAME.json` of a lower place; see [what a lower place may change](amendments.md)."],
  ["cases", "Cases", "`NAME.cases.json`; see [cases](cases.md)."],
];

/** The page of every key of every file of a pack, with the words that an editor shows of it. */
export function languageReference(): string {
  const files = FILES.map(([name, title, about]) => `## ${title}\n\n${about}\n\n${table(rowsOf(schemaOf(name), ""))}`);
  const { definitions = {} } = schemaOf("scheme");
  const branches = (name: string) => definitions[name]?.anyOf ?? [];
  const keyed = (name: string) => branches(name).filter(({ properties }) => properties !== undefined);
  return `# Reference

<!-- Written by \`npm run generate\` from the schemas of src/pack. -->

Every key of every file of a pack, in the words that an editor shows when a file names its schema (\`"$schema"\`). A key with
a star must be there, or one of several that exclude each other (\`once\`, \`every\`). \`a.b\` is the key \`b\` within \`a\`,
\`a[].b\` that of each item of the list \`a\`, and \`NAME\` a name of yours. What it all means is on the pages that the
[contents](README.md) list.

${files.join("\n\n")}

## Clauses

Keys that every clause has; see [a clause, its text and its source](clause.md).

${table(commonRows(keyed("Clause")))}

${effects(keyed("Clause"))}

## Formulas

A value written down, or an object with one of these operations, named by its first key; see [formulas](formulas.md) and the pages
after it.

${operations(keyed("Expression"))}

## Conditions

See [conditions](conditions.md) and [lists](lists.md).

${operations(keyed("Condition"))}

## Tables

See [tables and scales](tables.md).

${table(rowsOf(definitions.Table ?? {}, ""))}

## Shares

Of one payment; see [funding](funding.md).

${table(merged(keyed("Share").flatMap((one) => rowsOf(one, ""))))}
`;
}

function schemaOf(name: string): Schema {
  const schema = FILE_SCHEMAS[name];
  if (schema === undefined) throw new Error(`no schema is called ${name}`);
  return withHover(jsonSchemaOf(schema, name));
}

/** The keys that all clauses have, with what the first of them says. */
function commonRows(clauses: readonly Schema[]): readonly Row[] {
  const [first] = clauses;
  const isCommon = (key: string) => clauses.every(({ properties }) => properties !== undefined && key in properties);
  // Some effects demand a key that is optional in others.
  const sometimes = (key: string) => clauses.some(({ required = [] }) => !required.includes(key));
  return rowsOf(first ?? {}, "")
    .filter(({ key }) => isCommon(topOf(key)) && key !== "effect")
    .map((row) => (sometimes(topOf(row.key)) && row.key === topOf(row.key) ? { ...row, required: false } : row))
    .concat({ key: "effect", holds: "text", required: true, text: clauses[0]?.properties?.effect?.description ?? "" });
}

/** A section for each effect, in the order of the alphabet: the keys of its own. */
function effects(clauses: readonly Schema[]): string {
  const common = new Set(commonRows(clauses).map(({ key }) => topOf(key)));
  const own = new Map<string, readonly Row[]>();
  for (const clause of clauses) {
    const effect = String(clause.properties?.effect?.const);
    const rows = rowsOf(clause, "").filter(({ key, required }) => !common.has(topOf(key)) || demands(key, required));
    own.set(effect, [...(own.get(effect) ?? []), ...rows]);
  }
  return [...own]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([effect, rows]) => `### \`${effect}\`\n\n${table(merged(rows))}`)
    .join("\n\n");
}

/** Keys that are optional for clauses in general and needed by some effects. */
function demands(key: string, required: boolean): boolean {
  return required && ["when", "exceptTo", "replaces"].includes(key);
}

/** One table for all: each operation begins with its name in bold. */
function operations(branches: readonly Schema[]): string {
  const rows = branches.flatMap((branch) =>
    rowsOf(branch, "").map((row, index) => ({ ...row, key: index === 0 ? row.key : `… ${row.key}` })),
  );
  return table(rows);
}

function table(rows: readonly Row[]): string {
  const cell = (text: string) => text.replaceAll("|", "\\|");
  const lines = rows.map(({ key, holds, required, text }) => {
    const name = key.startsWith("… ") ? `… \`${key.slice(2)}\`` : `\`${key}\``;
    return `| ${name}${required ? "\\*" : ""} | ${cell(holds)} | ${cell(text)} |`;
  });
  return ["| key | holds | |", "| --- | --- | --- |", ...lines].join("\n");
}
