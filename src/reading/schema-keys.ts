import type * as z from "zod";
import { nearest } from "../issue/index.js";
import type { JsonValue } from "./json.js";
import { MOST_COMPARED } from "./limits.js";
import { memberOf } from "./shown.js";

type Schema = z.core.$ZodType;
type ObjectSchema = z.core.$ZodObject;

/** The branches of a schema that is a union in a way of its own; undefined for any other schema. */
export type BranchesOf = (schema: Schema) => readonly Schema[] | undefined;

/** The keys a schema allows in the object at a path of a value, as far as the schema can be looked into. */
export function keysAllowed(
  schema: Schema,
  value: JsonValue,
  path: readonly PropertyKey[],
  branchesOf: BranchesOf,
): readonly string[] {
  let part: JsonValue | undefined = value;
  let candidates = fitting(unwrapped([schema], branchesOf), part);
  for (const key of path) {
    const members = candidates.flatMap((candidate) => memberSchemas(candidate, key));
    part = memberOf(part, key);
    candidates = fitting(unwrapped(members, branchesOf), part);
  }
  const [chosen] = candidates.filter(isObject);
  return chosen === undefined ? [] : Object.keys(chosen._zod.def.shape);
}

/** The schemas behind wrappers and unions; each once, so that a recursive schema comes to an end. */
function unwrapped(schemas: readonly Schema[], branchesOf: BranchesOf): readonly Schema[] {
  const seen = new Set<Schema>(schemas);
  // A set visits what is added to it on the way.
  for (const schema of seen) for (const inner of innerSchemas(schema, branchesOf)) seen.add(inner);
  return [...seen];
}

function innerSchemas(schema: Schema, branchesOf: BranchesOf): readonly Schema[] {
  const branches = branchesOf(schema);
  if (branches !== undefined) return branches;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "union":
      return def.options;
    case "lazy":
      return [def.getter()];
    case "intersection":
      return [def.left, def.right];
    case "pipe":
      return [def.in];
    case "optional":
    case "nullable":
    case "nonoptional":
    case "readonly":
    case "default":
    case "prefault":
    case "catch":
      return [def.innerType];
    default:
      return [];
  }
}

function memberSchemas(schema: Schema, key: PropertyKey): readonly Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return listOf(def.shape[String(key)]);
    case "array":
      return [def.element];
    case "tuple":
      return listOf(def.items[Number(key)] ?? def.rest);
    case "record":
      return [def.valueType];
    default:
      return [];
  }
}

function listOf(schema: Schema | null | undefined): readonly Schema[] {
  return schema === undefined || schema === null ? [] : [schema];
}

/** The schemas a value was most likely meant for: of several objects, those whose keys are most like its own. */
function fitting(schemas: readonly Schema[], value: JsonValue | undefined): readonly Schema[] {
  const objects = schemas.filter(isObject).map((schema) => ({ schema, fit: fitOf(schema, value) }));
  const best = Math.max(...objects.map(({ fit }) => fit));
  const chosen = objects.filter(({ fit }) => fit === best).map(({ schema }) => schema);
  return [...chosen, ...schemas.filter((schema) => !isObject(schema))];
}

function fitOf(schema: ObjectSchema, value: JsonValue | undefined): number {
  if (typeof value !== "object" || value === null) return 0;
  const { shape } = schema._zod.def;
  const unknown = Object.keys(value)
    .filter((key) => !Object.hasOwn(shape, key))
    .slice(0, MOST_COMPARED);
  let fit = 0;
  for (const [key, member] of Object.entries(shape)) {
    const found = memberOf(value, key);
    const literals = member._zod.values;
    if (found === undefined) fit -= member._zod.optin !== undefined || nearest(key, unknown) !== "" ? 0 : 1;
    else if (literals === undefined) fit += 1;
    // A literal, such as the effect of a clause, says more than the presence of a key.
    else fit += literals.has(found as z.core.util.Primitive) ? 10 : -10;
  }
  return fit;
}

function isObject(schema: Schema): schema is ObjectSchema {
  return (schema as z.core.$ZodTypes)._zod.def.type === "object";
}
