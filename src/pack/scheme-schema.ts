import * as z from "zod";
import { ClauseSchema, InForceSchema } from "./clause-schema.js";
import { ExpressionSchema } from "./expression-schema.js";
import { DateTextSchema, FactNameSchema, PathIdSchema, WebAddressSchema, WordsSchema } from "./names.js";

const EvidenceSchema = z
  .union([
    z.strictObject({ status: z.enum(["draft", "unverified"]), note: WordsSchema.optional() }),
    z.strictObject({
      status: z.literal("verified"),
      by: z.string().min(1),
      on: DateTextSchema,
      url: WebAddressSchema,
      sha256: z.string().regex(/^[0-9a-f]{64}$/, "a sha256 in hexadecimal"),
    }),
  ])
  .meta({ description: "How far the encoding has been held against the official text." });
/** How far a scheme has been held against the official text, and by whom. */
export type Evidence = z.output<typeof EvidenceSchema>;

const file = {
  $schema: z.string().optional(),
  language: z.literal(1).meta({ description: "The version of the pack language." }),
  inForce: InForceSchema.optional().meta({
    description: "First and last day of every clause of the file that does not say its own, both included.",
  }),
} as const;

/** One scheme: a benefit programme, usually one document. */
export const SchemeFileSchema = z.strictObject({
  ...file,
  scheme: PathIdSchema,
  title: WordsSchema,
  for: z.union([z.literal("household"), z.strictObject({ each: FactNameSchema, as: FactNameSchema })]),
  place: ExpressionSchema.meta({ description: "The place whose law governs, read on the test day." }),
  evidence: EvidenceSchema,
  closed: z
    .strictObject({ from: DateTextSchema, reason: WordsSchema })
    .optional()
    .meta({ description: "A scheme kept only so that sums still owed can be computed and audited." }),
  notes: z.array(WordsSchema).optional(),
  clauses: z.array(ClauseSchema).nonempty(),
});
export type SchemeJson = z.output<typeof SchemeFileSchema>;

/** What one pack changes in a scheme of another. */
export const AmendmentFileSchema = z.strictObject({
  ...file,
  amends: PathIdSchema,
  title: WordsSchema,
  evidence: EvidenceSchema,
  notes: z.array(WordsSchema).optional(),
  clauses: z.array(ClauseSchema).nonempty(),
});
export type AmendmentJson = z.output<typeof AmendmentFileSchema>;
