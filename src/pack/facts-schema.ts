import * as z from "zod";
import { DecimalTextSchema, FactNameSchema, SlugSchema, TypeNameSchema, UnitTextSchema, WordsSchema } from "./names.js";

const described = {
  label: WordsSchema,
  question: WordsSchema.optional().meta({ description: "How a portal asks for it." }),
} as const;

/** One fact: its type, unit, bounds, and how it is asked. */
export const FactSchema = z.strictObject({
  type: TypeNameSchema,
  ...described,
  unit: UnitTextSchema.optional(),
  options: z.record(SlugSchema, WordsSchema).optional().meta({ description: "The values of a choice." }),
  atLeast: DecimalTextSchema.optional(),
  atMost: DecimalTextSchema.optional(),
  event: z.boolean().optional().meta({ description: "A date that may be null: it has not happened." }),
  sensitive: z.boolean().optional().meta({ description: "Never printed, logged or shown: a medical fact, for one." }),
  changeable: z
    .boolean()
    .optional()
    .meta({ description: "Something a person may reasonably change, such as an application." }),
});
export type FactJson = z.output<typeof FactSchema>;

const ListSchema = z.strictObject({
  type: z.literal("list"),
  ...described,
  items: z.record(FactNameSchema, FactSchema),
});
export type ListJson = z.output<typeof ListSchema>;

/** `facts.json`: the vocabulary of a jurisdiction, inherited by every place below it. */
export const FactsSchema = z.strictObject({
  $schema: z.string().optional(),
  language: z.literal(1),
  facts: z.record(FactNameSchema, z.union([ListSchema, FactSchema])),
});
export type FactsJson = z.output<typeof FactsSchema>;
