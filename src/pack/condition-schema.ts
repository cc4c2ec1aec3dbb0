import * as z from "zod";
import { FactPathSchema, SlugSchema } from "./names.js";

export const OPERATORS = [
  "equal",
  "notEqual",
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
  "in",
  "notIn",
  "within",
  "some",
  "every",
  "none",
] as const;
export type OperatorName = (typeof OPERATORS)[number];

const LiteralSchema = z.union([z.string().max(200), z.int(), z.boolean(), z.null()]);

export type LeafValue =
  | string
  | number
  | boolean
  | null
  | { fact: string }
  | { parameter: string }
  | string[]
  | number[]
  | { as: string; when: GroupJson; besides?: string | undefined };
export interface LeafJson {
  fact: string;
  operator: OperatorName;
  value: LeafValue;
}
export type GroupJson = { all: ConditionJson[] } | { any: ConditionJson[] } | { not: ConditionJson };
export type ConditionJson = GroupJson | LeafJson;

const QuantifierSchema = z.strictObject({
  as: SlugSchema.meta({ description: "The name by which the inner condition calls each item." }),
  when: z.lazy((): z.ZodType<GroupJson> => GroupSchema),
  besides: SlugSchema.optional().meta({ description: "An item that is not counted: usually the subject itself." }),
});

const LeafSchema = z.strictObject({
  fact: FactPathSchema,
  operator: z.enum(OPERATORS),
  value: z.union([
    LiteralSchema,
    z.strictObject({ fact: FactPathSchema }),
    z.strictObject({ parameter: SlugSchema }),
    z.array(z.string().max(200)).nonempty(),
    z.array(z.int()).nonempty(),
    QuantifierSchema,
  ]),
});

/** A condition as written: groups of leaves in the JSON of json-rules-engine. */
export const ConditionSchema: z.ZodType<ConditionJson> = z
  .lazy(() => z.union([...groupSchemas(), LeafSchema]))
  .meta({ id: "Condition" });

function groupSchemas() {
  return [
    z.strictObject({ all: z.array(ConditionSchema).nonempty() }),
    z.strictObject({ any: z.array(ConditionSchema).nonempty() }),
    z.strictObject({ not: ConditionSchema }),
  ] as const;
}

/** The root of a condition: always a group, because a leaf at the root is not a rule anyone can extend. */
export const GroupSchema: z.ZodType<GroupJson> = z.lazy(() => z.union(groupSchemas())).meta({ id: "ConditionGroup" });
