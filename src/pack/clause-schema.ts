import * as z from "zod";
import { nearest } from "../issue/index.js";
import { GroupSchema } from "./condition-schema.js";
import { dispatched, isRecord } from "./dispatch.js";
import { ExpressionSchema, ROUNDING_MODES } from "./expression-schema.js";
import { LEVELS } from "./manifest-schema.js";
import {
  AddressSchema,
  CalendarUnitSchema,
  CitationsSchema,
  ClauseIdSchema,
  DateTextSchema,
  DecimalTextSchema,
  FactNameSchema,
  MonthEndSchema,
  ParameterTypeSchema,
  SlugSchema,
  TypeNameSchema,
  UnitTextSchema,
  WordsSchema,
} from "./names.js";
import { MatchingSchema, PayerSchema, ShareSchema } from "./share-schema.js";
import { OpenSchema, ScaleSchema, TableSchema } from "./table-schema.js";

export const InForceSchema = z.strictObject(
  { from: DateTextSchema.optional(), to: DateTextSchema.optional() },
  '{ "from": first day, "to": last day }',
);

const header = {
  id: ClauseIdSchema.meta({
    description: "The clause's name, unique in its scheme over all packs: lower-case words joined by hyphens.",
  }),
  text: WordsSchema.meta({ description: "The sentence of the law, as people read it." }),
  cite: CitationsSchema,
  note: WordsSchema.optional().meta({
    description: "What the author decided where the text leaves something open, and why.",
  }),
  inForce: InForceSchema.optional().meta({ description: "First and last day of this clause, both included." }),
  when: GroupSchema.optional().meta({ description: "The guard: the clause speaks only where this holds." }),
  exceptTo: ClauseIdSchema.optional().meta({ description: "The clause to which this one is an exception." }),
  replaces: ClauseIdSchema.optional().meta({ description: "The clause whose place this one takes." }),
  amendable: z.boolean().optional().meta({ description: "Whether a lower pack may replace it. Closed by default." }),
} as const;

const LiteralValueSchema = z.union([z.string().max(200), z.int(), z.boolean()]);
const DatedValueSchema = z.union([
  z.strictObject({ from: DateTextSchema.optional(), cite: CitationsSchema.optional(), value: LiteralValueSchema }),
  z.strictObject({ from: DateTextSchema.optional(), cite: CitationsSchema.optional(), table: TableSchema }),
  z.strictObject({ from: DateTextSchema.optional(), cite: CitationsSchema.optional(), open: OpenSchema }),
  z.strictObject({ from: DateTextSchema.optional(), cite: CitationsSchema.optional(), scale: ScaleSchema }),
]);

export const SetsSchema = z.strictObject({
  ...header,
  effect: z.literal("sets"),
  type: ParameterTypeSchema,
  unit: UnitTextSchema.optional(),
  options: z.array(SlugSchema).nonempty().optional().meta({ description: "The values a choice may take." }),
  readings: z.record(SlugSchema, WordsSchema).optional().meta({
    description: "The readings an ambiguous text allows; the value is the one taken.",
  }),
  values: z.array(DatedValueSchema).nonempty(),
});

const defines = {
  ...header,
  effect: z.literal("defines"),
  type: TypeNameSchema,
  unit: UnitTextSchema.optional(),
  options: z.array(SlugSchema).nonempty().optional(),
  of: FactNameSchema.optional().meta({ description: "The list whose items have this definition." }),
  as: FactNameSchema.optional().meta({ description: "How the definition calls the item." }),
  asOf: ExpressionSchema.optional().meta({
    description: "The day on which this definition is read, instead of the test day.",
  }),
  show: z.boolean().optional().meta({ description: "Show the quantity in the determination." }),
} as const;
export const DefinesSchema = z.union([
  z.strictObject({ ...defines, value: ExpressionSchema }),
  z.strictObject({ ...defines, that: GroupSchema }),
]);

export const RequiresSchema = z.strictObject({ ...header, effect: z.literal("requires"), that: GroupSchema });
export const ExcludesSchema = z.strictObject({ ...header, effect: z.literal("excludes"), when: GroupSchema });
export const WaivesSchema = z.strictObject({ ...header, effect: z.literal("waives"), exceptTo: ClauseIdSchema });

export const AWARD_FORMS = ["cash", "insurance", "reduction", "points", "priority", "loan", "in-kind"] as const;
const award = {
  form: z.union([z.enum(AWARD_FORMS), z.strictObject({ parameter: ClauseIdSchema })]).meta({
    description: "How it is given; a parameter where the form is somebody's choice.",
  }),
  tags: z
    .array(SlugSchema)
    .optional()
    .meta({ description: "Names by which other schemes, even unwritten ones, find this award." }),
  amount: z.union([z.literal("unstated"), z.literal("none"), ExpressionSchema]).meta({
    description:
      "A formula; unstated where the law grants a sum it does not name; none where nothing is counted (a priority).",
  }),
  loan: z
    .strictObject({
      interest: ExpressionSchema.meta({ description: "Percent a year; 0 for an interest-free loan." }),
      repaidBy: z
        .union([z.literal("unstated"), ExpressionSchema])
        .meta({ description: "The day by which it is repaid." }),
    })
    .optional()
    .meta({ description: "The terms of a loan." }),
} as const;
const EverySchema = z.strictObject({
  unit: CalendarUnitSchema,
  anchor: ExpressionSchema.optional().meta({ description: "Units begin on this day instead of with the calendar." }),
  monthEnd: MonthEndSchema.optional(),
  first: ExpressionSchema.meta({ description: "The first unit is the one that contains this day." }),
  last: ExpressionSchema.meta({ description: "The last unit is the one that contains this day." }),
  most: z.int().min(1).optional().meta({ description: "At most so many units." }),
  test: z.enum(["first-day", "last-day"]).meta({
    description: "The day of each unit on which facts and law are read.",
  }),
});
export const AwardsSchema = z.strictObject({
  ...header,
  effect: z.literal("awards"),
  award: z.union([
    z.strictObject({ ...award, once: ExpressionSchema }),
    z.strictObject({ ...award, every: EverySchema }),
  ]),
});

export const EndsSchema = z.strictObject({
  ...header,
  effect: z.literal("ends"),
  ends: z.strictObject({ award: ClauseIdSchema.optional(), last: ExpressionSchema }),
});

export const PaysSchema = z.strictObject({
  ...header,
  effect: z.literal("pays"),
  pays: z.strictObject({
    award: ClauseIdSchema,
    in: z.union(
      [
        z.enum(["each-unit", "one"]),
        z.strictObject({ calendar: CalendarUnitSchema }),
        z.strictObject({ blocks: z.int().min(1) }),
      ],
      '"each-unit", "one", { "calendar": unit } or { "blocks": number }',
    ),
    due: ExpressionSchema,
    round: z.strictObject({ to: DecimalTextSchema, mode: z.enum(ROUNDING_MODES) }).optional(),
    claim: z
      .strictObject({ from: ExpressionSchema, until: ExpressionSchema, missed: z.enum(["forfeited", "from-claim"]) })
      .optional()
      .meta({
        description:
          "The window in which the instalment must be claimed, both days included. What is missed is forfeited, or only the units that ended before a late claim are.",
      }),
  }),
});

export const SelectorSchema = z.union([ClauseIdSchema, z.strictObject({ tagged: SlugSchema })]);

export const FundsSchema = z.strictObject({
  ...header,
  effect: z.literal("funds"),
  funds: z.union([
    z.strictObject({
      award: SelectorSchema,
      split: z.array(ShareSchema).nonempty(),
      remainderTo: PayerSchema.optional(),
      matching: MatchingSchema.optional(),
    }),
    z.strictObject({
      award: SelectorSchema,
      unstated: z.array(PayerSchema).nonempty(),
      matching: MatchingSchema.optional(),
    }),
  ]),
});

export const LimitsSchema = z.strictObject({
  ...header,
  effect: z.literal("limits"),
  limits: z.strictObject({
    awards: z.array(SelectorSchema).nonempty().meta({
      description:
        "The awards counted together: of this scheme by id, or of any scheme by tag, schemes not yet written included.",
    }),
    to: ExpressionSchema.meta({
      description:
        "What they come to at most in one period. limit.total is what they come to without this clause, limit.highest the most that one of them does.",
    }),
    over: z.union([CalendarUnitSchema, z.literal("lifetime")]).meta({
      description: "The period in which they are counted; a unit belongs to the one that holds its first day.",
    }),
    per: z.enum(["subject", "household"]).optional().meta({
      description: "Whose awards are counted together: those of one subject, unless it says household.",
    }),
    reduce: z.union([z.enum(["smaller", "lower-level"]), z.array(SelectorSchema).nonempty()]).meta({
      description:
        "Which award gives way: the smaller sums first, those of lower places first, or those named, in their order.",
    }),
    spread: z.enum(["in-order", "even"]).optional().meta({
      description:
        "What is left of an award is paid in its order until it is used up, unless it is spread evenly over the payments.",
    }),
    after: z.array(AddressSchema).nonempty().optional().meta({
      description: "The limits that come before this one: by id, or scheme#id in another scheme.",
    }),
  }),
});

export const ReservesSchema = z.strictObject({
  ...header,
  effect: z.literal("reserves"),
  reserves: z.strictObject({
    tagged: SlugSchema.meta({ description: "The tag that no award of a lower pack may have." }),
    binds: z.enum(LEVELS).exclude(["zone", "other"]).optional().meta({
      description: "The highest level that is bound, with all below it; every lower place without it.",
    }),
  }),
});

export const RepealsSchema = z.strictObject({ ...header, effect: z.literal("repeals"), replaces: ClauseIdSchema });

const CLAUSES = {
  sets: SetsSchema,
  requires: RequiresSchema,
  excludes: ExcludesSchema,
  waives: WaivesSchema,
  awards: AwardsSchema,
  ends: EndsSchema,
  pays: PaysSchema,
  funds: FundsSchema,
  limits: LimitsSchema,
  repeals: RepealsSchema,
  reserves: ReservesSchema,
} as const;
const [DefinesByValueSchema, DefinesByConditionSchema] = DefinesSchema.options;
const EFFECTS = [...Object.keys(CLAUSES), "defines"].sort();

/** One clause of law: its header, and the effect that `effect` names. */
export const ClauseSchema: z.ZodType<ClauseJson> = dispatched<ClauseJson>(
  "Clause",
  () => [...Object.values(CLAUSES), ...DefinesSchema.options],
  (value) => {
    if (!isRecord(value)) return { problem: { code: "wrong-type", params: { expected: "a clause: an object" } } };
    const { effect } = value;
    const misspelt = Object.keys(value).filter((key) => effect === undefined && nearest(key, ["effect"]) !== "");
    if (misspelt.length > 0) return { problem: { code: "unknown-key", params: { keys: misspelt } } };
    if (effect === "defines")
      return { branch: Object.hasOwn(value, "that") ? DefinesByConditionSchema : DefinesByValueSchema };
    const branch =
      typeof effect === "string" && Object.hasOwn(CLAUSES, effect)
        ? CLAUSES[effect as keyof typeof CLAUSES]
        : undefined;
    return branch === undefined
      ? {
          problem: {
            code: "unknown-name",
            params: { found: [effect ?? "no effect"], allowed: EFFECTS, kind: "effect" },
          },
        }
      : { branch };
  },
);
export type ClauseJson = z.output<(typeof CLAUSES)[keyof typeof CLAUSES]> | z.output<typeof DefinesSchema>;
export type EffectName = ClauseJson["effect"];
