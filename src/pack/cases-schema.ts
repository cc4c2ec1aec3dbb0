import * as z from "zod";
import { ClauseIdSchema, DateTextSchema, DecimalTextSchema, PathIdSchema, SlugSchema } from "./names.js";

/** An amount a case expects: exact, bounded (a null bound is open), or left unstated by the law. */
export const ExpectedAmountSchema = z.union([
  DecimalTextSchema,
  z.literal("unstated"),
  z.strictObject({ atLeast: DecimalTextSchema.nullable(), atMost: DecimalTextSchema.nullable() }),
]);
export type ExpectedAmount = z.output<typeof ExpectedAmountSchema>;

const amounts = z.record(ClauseIdSchema, ExpectedAmountSchema, "{ award: amount }");

const ExpectedInstalmentSchema = z.strictObject({
  award: ClauseIdSchema,
  first: DateTextSchema.optional(),
  last: DateTextSchema.optional(),
  due: DateTextSchema.nullable().optional(),
  amount: ExpectedAmountSchema.optional(),
  state: z.enum(["future", "claimable", "claimed", "due", "forfeited", "undetermined"]).optional(),
  shares: z.record(SlugSchema, ExpectedAmountSchema).optional(),
});

/** What a case says about one subject; everything named is compared, and at least one thing must be named. */
const ExpectationSchema = z.strictObject({
  outcome: z.enum(["eligible", "ineligible", "undetermined", "not-in-force"]).optional(),
  now: amounts.optional(),
  accrued: amounts.optional(),
  total: amounts.optional(),
  instalments: z
    .array(ExpectedInstalmentSchema)
    .optional()
    .meta({ description: "All instalments, in order of their first day." }),
  refusedBy: z.array(ClauseIdSchema).optional(),
  missing: z.array(z.string().min(1)).optional(),
  quantities: z.record(ClauseIdSchema, DecimalTextSchema).optional(),
});
export type Expectation = z.output<typeof ExpectationSchema>;

/** `SCHEME.cases.json`: one sentence, one household, one day, what is expected. */
export const CasesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  language: z.literal(1),
  scheme: PathIdSchema,
  cases: z
    .array(
      z.strictObject({
        case: z.string().min(1).meta({ description: "What the case shows, in one sentence." }),
        working: z
          .string()
          .min(1)
          .optional()
          .meta({ description: "The expected figures worked out by hand from the text." }),
        in: z.string().min(1).max(40).meta({ description: "The jurisdiction asked." }),
        on: DateTextSchema,
        purpose: z.enum(["arrears", "audit"]).optional(),
        readings: z.record(z.string(), SlugSchema).optional(),
        household: z.record(z.string(), z.json()),
        expect: z.record(z.string(), ExpectationSchema).meta({
          description: "By subject: household, or the id of the member.",
        }),
      }),
    )
    .nonempty(),
});
export type CasesJson = z.output<typeof CasesFileSchema>;
export type CaseJson = CasesJson["cases"][number];
