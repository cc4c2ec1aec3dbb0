import * as z from "zod";
import { nearest } from "../issue/index.js";
import { type Dispatch, dispatched, isRecord } from "./dispatch.js";
import { FactNameSchema, FactPathSchema, SlugSchema } from "./names.js";

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
  as: FactNameSchema.meta({ description: "The name by which the inner condition calls each item." }),
  when: z.lazy((): z.ZodType<GroupJson> => GroupSchema),
  besides: FactNameSchema.optional().meta({ description: "An item that is not counted: usually the subject itself." }),
});

const LeafSchema = z.strictObject({
  fact: FactPathSchema,
  operator: z.enum(OPERATORS),
  value: z.union(
    [
      LiteralSchema,
      z.strictObject({ fact: FactPathSchema }),
      z.strictObject({ parameter: SlugSchema }),
      z.array(z.string().max(200)).nonempty(),
      z.array(z.int()).nonempty(),
      QuantifierSchema,
    ],
    'a value, { "fact": name } or { "parameter": id }',
  ),
});

const conditions = z.lazy((): z.ZodType<ConditionJson> => ConditionSchema);
const GROUPS = {
  all: z.strictObject({ all: z.array(conditions).nonempty() }),
  any: z.strictObject({ any: z.array(conditions).nonempty() }),
  not: z.strictObject({ not: conditions }),
} as const;
const groupNames = Object.keys(GROUPS) as (keyof typeof GROUPS)[];

/** Chooses the group a value shows; what json-rules-engine would take in silence is refused here. */
function chooseGroup(value: unknown): Dispatch | null {
  if (!isRecord(value))
    return { problem: { code: "wrong-type", params: { expected: "a condition: all, any or not" } } };
  const named = groupNames.filter((name) => Object.hasOwn(value, name));
  const [name] = named;
  if (name === undefined) return null;
  const others = Object.keys(value).filter((key) => key !== name);
  if (others.length > 0) return { problem: { code: "mixed-group", params: { keys: Object.keys(value) } } };
  const members = value[name];
  if (Array.isArray(members) && members.length === 0)
    return { problem: { code: "empty-group", params: { group: name } } };
  return { branch: GROUPS[name] };
}

/** What is neither a group nor anything like a comparison was meant for a group: `al` for `all`. */
function otherGroup(value: unknown): Dispatch | null {
  const found = isRecord(value) ? Object.keys(value) : [];
  if (found.some((key) => nearest(key, Object.keys(LeafSchema.shape)) !== "")) return null;
  return { problem: { code: "unknown-name", params: { found, allowed: groupNames, kind: "group of conditions" } } };
}

/** A condition within a group: another group, or a leaf that compares one thing. */
export const ConditionSchema: z.ZodType<ConditionJson> = dispatched<ConditionJson>(
  "Condition",
  () => [...Object.values(GROUPS), LeafSchema],
  (value) => {
    const group = chooseGroup(value);
    if (group !== null) return group;
    if (isRecord(value) && Object.hasOwn(value, "path")) return { problem: { code: "path-forbidden", params: {} } };
    return otherGroup(value) ?? { branch: LeafSchema };
  },
);

/** The root of a condition: always a group, because a leaf at the root is not a rule anyone can extend. */
export const GroupSchema: z.ZodType<GroupJson> = dispatched<GroupJson>(
  "ConditionGroup",
  () => Object.values(GROUPS),
  (value) => chooseGroup(value) ?? otherGroup(value) ?? { problem: { code: "bare-leaf", params: {} } },
);
