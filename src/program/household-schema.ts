import type { Vocabulary } from "../jurisdiction/index.js";
import type { FactJson, JsonSchema, Words } from "../pack/index.js";

const DATE = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" } as const;
const DECIMAL = { type: "string", pattern: "^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?$" } as const;

/** The JSON Schema (draft-07) of households in a vocabulary: what a portal or an editor can check before asking. */
export function householdSchema(vocabulary: Vocabulary, title: string): JsonSchema {
  const properties: Record<string, unknown> = {
    $schema: { type: "string" },
    id: { type: "string" },
    decisions: {
      type: "object",
      description: "Decisions taken where the law leaves a value open, by clause address (scheme#clause).",
      additionalProperties: { type: ["string", "boolean", "integer"] },
    },
  };
  for (const [name, fact] of vocabulary.facts) properties[name] = factSchema(fact);
  for (const [name, list] of vocabulary.lists) {
    const items = Object.fromEntries(Object.entries(list.items).map(([item, fact]) => [item, factSchema(fact)]));
    properties[name] = {
      type: "array",
      description: described(list.label, list.question),
      items: {
        type: "object",
        required: ["id"],
        additionalProperties: false,
        properties: { id: { type: "string" }, ...items },
      },
    };
  }
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title,
    type: "object",
    additionalProperties: false,
    properties,
  };
}

/** A fact as a plain value, or as a history of values. */
function factSchema(fact: FactJson): JsonSchema {
  const value = valueSchema(fact);
  const entry = {
    type: "object",
    required: ["from", "value"],
    additionalProperties: false,
    properties: { from: DATE, value },
  };
  const history = {
    type: "object",
    required: ["history"],
    additionalProperties: false,
    properties: { history: { type: "array", minItems: 1, items: entry } },
  };
  return { description: described(fact.label, fact.question), anyOf: [value, history] };
}

function valueSchema(fact: FactJson): JsonSchema {
  switch (fact.type) {
    case "boolean":
      return { type: "boolean" };
    case "integer":
      return { type: "integer" };
    case "money":
    case "decimal":
    case "percent":
      return { ...DECIMAL };
    case "date":
      return fact.event === true ? { anyOf: [DATE, { type: "null" }] } : { ...DATE };
    case "choice":
      return { enum: Object.keys(fact.options ?? {}) };
    case "place":
    case "text":
      return { type: "string" };
  }
}

function described(label: Words, question: Words | undefined): string {
  return [label.en, label.zh, question?.en, question?.zh].filter((words) => words !== undefined).join(" · ");
}
