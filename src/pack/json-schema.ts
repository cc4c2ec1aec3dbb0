import * as z from "zod";
import { CasesFileSchema } from "./cases-schema.js";
import { dispatcherOf } from "./dispatch.js";
import { FactsSchema } from "./facts-schema.js";
import { JurisdictionsSchema, ManifestSchema } from "./manifest-schema.js";
import { AmendmentFileSchema, SchemeFileSchema } from "./scheme-schema.js";

export type JsonSchema = { [key: string]: unknown };

/** The files of a pack, by the name of their JSON Schema. */
export const FILE_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  pack: ManifestSchema,
  facts: FactsSchema,
  scheme: SchemeFileSchema,
  amendment: AmendmentFileSchema,
  cases: CasesFileSchema,
  jurisdictions: JurisdictionsSchema,
};

/** The JSON Schema (draft-07) of a schema of ours; dispatchers become plain unions in its definitions. */
export function jsonSchemaOf(schema: z.ZodType, title: string): JsonSchema {
  const definitions: Record<string, unknown> = {};
  const waiting: { readonly name: string; readonly branches: readonly z.ZodType[] }[] = [];
  const convert = (part: z.ZodType): JsonSchema => {
    const converted = z.toJSONSchema(part, {
      target: "draft-7",
      io: "input",
      reused: "inline",
      override({ zodSchema, jsonSchema }) {
        const dispatcher = dispatcherOf(zodSchema);
        if (dispatcher === undefined) return;
        for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
        jsonSchema.$ref = `#/definitions/${dispatcher.name}`;
        if (dispatcher.name in definitions) return;
        definitions[dispatcher.name] = {};
        waiting.push({ name: dispatcher.name, branches: dispatcher.branches() });
      },
    });
    const {
      $schema: _,
      definitions: inner,
      ...rest
    } = converted as JsonSchema & { definitions?: Record<string, unknown> };
    Object.assign(definitions, inner);
    return rest;
  };
  const root = convert(schema);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    definitions[next.name] = { anyOf: next.branches.map(convert) };
  }
  const named = Object.keys(definitions).length === 0 ? {} : { definitions };
  return { $schema: "http://json-schema.org/draft-07/schema#", title, ...root, ...named };
}
