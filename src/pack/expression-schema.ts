import * as z from "zod";
import { type GroupJson, GroupSchema } from "./condition-schema.js";
import { dispatched, isRecord } from "./dispatch.js";
import {
  CalendarUnitSchema,
  ClauseIdSchema,
  DecimalTextSchema,
  FactNameSchema,
  FactPathSchema,
  MonthEndSchema,
} from "./names.js";

type CalendarUnitName = z.output<typeof CalendarUnitSchema>;
type MonthEndName = z.output<typeof MonthEndSchema>;
export const ROUNDING_MODES = ["up", "down", "half-up", "half-down", "half-even"] as const;

/** A formula as written: a literal, or an object with exactly one operation. */
export type ExpressionJson =
  | string
  | number
  | boolean
  | { fact: string }
  | { parameter: string; by?: ExpressionJson[] | undefined }
  | { add: ExpressionJson[] }
  | { subtract: ExpressionJson[] }
  | { multiply: ExpressionJson[] }
  | { divide: [ExpressionJson, ExpressionJson] }
  | { percent: ExpressionJson; of: ExpressionJson }
  | { per: CalendarUnitName; of: ExpressionJson }
  | { least: ExpressionJson[] }
  | { greatest: ExpressionJson[] }
  | { round: ExpressionJson; to: string; mode: (typeof ROUNDING_MODES)[number] }
  | { choose: { when: GroupJson; then: ExpressionJson }[]; otherwise: ExpressionJson }
  | { match: ExpressionJson; cases: Record<string, ExpressionJson>; otherwise?: ExpressionJson | undefined }
  | {
      over: string;
      as: string;
      where?: GroupJson | undefined;
      besides?: string | undefined;
      take: "count" | "sum" | "least" | "greatest";
      of?: ExpressionJson | undefined;
      otherwise?: ExpressionJson | undefined;
    }
  | { scale: string; of: ExpressionJson }
  | { date: ExpressionJson; plus: ShiftJson; monthEnd?: MonthEndName | undefined }
  | { startOf: CalendarUnitName; of: ExpressionJson }
  | { endOf: CalendarUnitName; of: ExpressionJson }
  | { dateOf: [ExpressionJson, ExpressionJson, ExpressionJson]; monthEnd?: MonthEndName | undefined }
  | { yearOf: ExpressionJson }
  | { monthOf: ExpressionJson }
  | { dayOf: ExpressionJson }
  | { whole: WholeUnit; from: ExpressionJson; to: ExpressionJson; monthEnd?: MonthEndName | undefined };
export type WholeUnit = "years" | "months" | "weeks" | "days";
export type ShiftJson = { [Unit in WholeUnit]?: ExpressionJson | undefined };

const expression = z.lazy((): z.ZodType<ExpressionJson> => ExpressionSchema);
const several = z.array(expression).nonempty();

const WholeUnitSchema = z.enum(["years", "months", "weeks", "days"]);
const ShiftSchema = z
  .strictObject({
    years: expression.optional(),
    months: expression.optional(),
    weeks: expression.optional(),
    days: expression.optional(),
  })
  .refine((shift) => Object.keys(shift).length === 1, "exactly one of years, months, weeks, days");

/** Every operation of the language by the key that names it; the other keys go with it. */
const OPERATION_SCHEMAS = {
  fact: z.strictObject({ fact: FactPathSchema }).meta({ description: "The value of a fact or of a definition." }),
  parameter: z.strictObject({ parameter: ClauseIdSchema, by: several.optional() }).meta({
    description: "The value of a sets clause on the test day; by gives the keys of its table.",
  }),
  add: z.strictObject({ add: several }),
  subtract: z.strictObject({ subtract: several }).meta({ description: "The first less all the others." }),
  multiply: z.strictObject({ multiply: several }),
  divide: z.strictObject({ divide: z.tuple([expression, expression], "a list of two: what is divided, and by what") }),
  percent: z.strictObject({ percent: expression, of: expression }),
  per: z.strictObject({ per: CalendarUnitSchema, of: expression }).meta({
    description:
      "A yearly sum by the month, a monthly one by the year: 1 year = 4 quarters = 12 months, 1 week = 7 days.",
  }),
  least: z.strictObject({ least: several }),
  greatest: z.strictObject({ greatest: several }),
  round: z.strictObject({ round: expression, to: DecimalTextSchema, mode: z.enum(ROUNDING_MODES) }).meta({
    description:
      "The only place where a number is rounded: to a multiple of `to`. up is away from zero, down towards it.",
  }),
  choose: z.strictObject({
    choose: z.array(z.strictObject({ when: GroupSchema, then: expression })).nonempty(),
    otherwise: expression,
  }),
  match: z.strictObject({
    match: expression,
    cases: z.record(z.string().max(80), expression),
    otherwise: expression.optional(),
  }),
  over: z.strictObject({
    over: FactPathSchema,
    as: FactNameSchema,
    where: GroupSchema.optional(),
    besides: FactNameSchema.optional(),
    take: z.enum(["count", "sum", "least", "greatest"]),
    of: expression.optional().meta({ description: "What is taken from each item; a count needs none." }),
    otherwise: expression.optional().meta({ description: "The least or greatest number when there is no item." }),
  }),
  scale: z.strictObject({ scale: ClauseIdSchema, of: expression }).meta({
    description: "Marginal rates: each band's percentage of the part of the number that lies in it.",
  }),
  date: z.strictObject({ date: expression, plus: ShiftSchema, monthEnd: MonthEndSchema.optional() }),
  startOf: z.strictObject({ startOf: CalendarUnitSchema, of: expression }),
  endOf: z.strictObject({ endOf: CalendarUnitSchema, of: expression }),
  dateOf: z.strictObject({
    dateOf: z.tuple([expression, expression, expression], "a list of three: year, month and day"),
    monthEnd: MonthEndSchema.optional(),
  }),
  yearOf: z.strictObject({ yearOf: expression }),
  monthOf: z.strictObject({ monthOf: expression }),
  dayOf: z.strictObject({ dayOf: expression }),
  whole: z.strictObject({
    whole: WholeUnitSchema,
    from: expression,
    to: expression,
    monthEnd: MonthEndSchema.optional(),
  }),
} as const;

const LiteralSchema = z.union([z.string().max(200), z.int(), z.boolean()]);

type OperationKey = keyof typeof OPERATION_SCHEMAS;
const OPERATION_KEYS = Object.keys(OPERATION_SCHEMAS) as OperationKey[];

/** A formula: a literal, or an object whose operation is read from the key that names it. */
export const ExpressionSchema: z.ZodType<ExpressionJson> = dispatched<ExpressionJson>(
  "Expression",
  () => [...LiteralSchema.options, ...Object.values(OPERATION_SCHEMAS)],
  (value) => {
    if (!isRecord(value)) return { branch: LiteralSchema };
    const key = OPERATION_KEYS.find((name) => Object.hasOwn(value, name));
    if (key !== undefined) return { branch: OPERATION_SCHEMAS[key] };
    return {
      problem: {
        code: "unknown-name",
        params: { found: Object.keys(value), allowed: OPERATION_KEYS, kind: "operation" },
      },
    };
  },
);
