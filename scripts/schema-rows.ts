/** The parts of a JSON Schema that the schemas of packs use. */
export interface Schema {
  readonly type?: string;
  readonly pattern?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** One key of a table. */
export interface Row {
  readonly key: string;
  readonly holds: string;
  readonly required: boolean;
  readonly text: string;
}

/** What stands in other sections, and how a table names it. */
const REFERENCES: Readonly<Record<string, string>> = {
  Clause: "[clause](#clauses)",
  Expression: "[formula](#formulas)",
  ConditionGroup: "[condition](#conditions)",
  Condition: "[condition](#conditions)",
  Share: "[share](#shares)",
  Table: "[table](#tables)",
};
const PLAIN: Readonly<Record<string, string>> = { string: "text", integer: "whole number", boolean: "`true`, `false`" };
/** Texts of a form, by how the pattern begins. */
const FORMS: readonly (readonly [string, string])[] = [
  ["^\\d{4}-\\d{2}-\\d{2}", "day"],
  ["^-?(?:0|[1-9]\\d*)", "decimal in quotes"],
];

/** The first of the names in a key. */
export function topOf(key: string): string {
  return key.split(/[.[]/)[0] ?? key;
}

/** The keys of an object and of what is in it, branches of a choice one after the other. */
export function rowsOf(schema: Schema, prefix: string): readonly Row[] {
  const branches = [...(schema.anyOf ?? []), ...(schema.allOf ?? [])].flatMap((one) => rowsOf(one, prefix));
  const { properties = {}, required = [] } = schema;
  const own = Object.entries(properties).flatMap(([key, value]): readonly Row[] => {
    const name = `${prefix}${key}`;
    const row = { key: name, holds: holds(value), required: required.includes(key), text: value.description ?? "" };
    return isShown(row.holds) ? [row, ...rowsWithin(value, name)] : [row];
  });
  return merged([...own, ...branches]);
}

function rowsWithin(schema: Schema, name: string): readonly Row[] {
  const { items, additionalProperties, anyOf = [], allOf = [] } = schema;
  const inItems = items === undefined || Array.isArray(items) ? [] : rowsOf(items as Schema, `${name}[].`);
  const inNamed =
    additionalProperties === undefined || typeof additionalProperties === "boolean"
      ? []
      : rowsOf(additionalProperties, `${name}.NAME.`);
  const branches = [...anyOf, ...allOf].flatMap((one) => [...rowsWithin(one, name)]);
  return [
    ...(schema.properties === undefined ? [] : rowsOf({ ...schema, anyOf: [], allOf: [] }, `${name}.`)),
    ...inItems,
    ...inNamed,
    ...branches,
  ];
}

/** Words and citations are the same everywhere. */
function isShown(kind: string): boolean {
  return kind !== "words" && kind !== "citation";
}

/** Rows of one key made one, as where a key stands in several branches. */
export function merged(rows: readonly Row[]): readonly Row[] {
  const byKey = new Map<string, Row>();
  for (const row of rows) {
    const before = byKey.get(row.key);
    if (before === undefined) byKey.set(row.key, row);
    else {
      const kinds = [...new Set([...before.holds.split(" or "), ...row.holds.split(" or ")])];
      const text = before.text === "" ? row.text : before.text;
      byKey.set(row.key, { ...before, holds: kinds.join(" or "), required: before.required && row.required, text });
    }
  }
  return [...byKey.values()];
}

/** What may stand there, in a word or two. */
function holds(schema: Schema): string {
  const { $ref, anyOf = [], allOf = [], properties, type } = schema;
  if ($ref !== undefined) return REFERENCES[$ref.replace("#/definitions/", "")] ?? "";
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum !== undefined) return schema.enum.map((one) => `\`${JSON.stringify(one)}\``).join(", ");
  const branches = [...anyOf, ...allOf];
  if (branches.length > 0) {
    const kinds = [...new Set(branches.map(holds))];
    return kinds.includes("citation") ? "citation" : kinds.join(" or ");
  }
  if (properties !== undefined) {
    const keys = Object.keys(properties);
    if (keys.every((key) => key === "zh" || key === "en")) return "words";
    return keys.includes("document") && keys.includes("at") ? "citation" : "object";
  }
  if (type === "array") {
    const inner = schema.items === undefined || Array.isArray(schema.items) ? "" : holds(schema.items as Schema);
    return inner === "" || inner === "object" ? "list" : inner === "citation" ? inner : `list of ${inner}`;
  }
  const form = FORMS.find(([start]) => schema.pattern?.startsWith(start));
  return form?.[1] ?? PLAIN[type ?? ""] ?? type ?? "any JSON";
}
