import * as z from "zod";
import { DecimalTextSchema, SlugSchema } from "./names.js";

const KeySchema = z.union([z.string().max(80), z.int(), z.boolean()]);
const CellSchema = z.union([z.string().max(200), z.int(), z.boolean()]);
export type CellJson = z.output<typeof CellSchema>;
export type KeyJson = z.output<typeof KeySchema>;

/** A table of the law: keys on the left, values or further tables on the right. */
export interface TableJson {
  match: "exact" | "from" | "above" | "place";
  rows: [KeyJson, CellJson | TableJson][];
  beyond?: string | undefined;
  otherwise?: CellJson | undefined;
}

export const TableSchema: z.ZodType<TableJson> = z
  .strictObject({
    match: z.enum(["exact", "from", "above", "place"]).meta({
      description:
        "exact: the key itself; from: the last row whose key is not above it; above: the last row whose key is below it; place: the nearest place.",
    }),
    rows: z
      .array(
        z.tuple(
          [KeySchema, z.union([CellSchema, z.lazy((): z.ZodType<TableJson> => TableSchema)])],
          "a list of two: a key and its value",
        ),
      )
      .nonempty(),
    beyond: DecimalTextSchema.optional().meta({
      description: "Added for each whole number past the last key of an exact table.",
    }),
    otherwise: CellSchema.optional().meta({ description: "The value where no row fits." }),
  })
  .meta({ id: "Table" });

/** A scale of marginal rates: from each threshold on, so many percent of what lies above it. */
export const ScaleSchema = z
  .array(z.tuple([DecimalTextSchema, DecimalTextSchema], "a list of two: a threshold and its percentage"))
  .nonempty();

/** A value the law leaves to someone: a lower place, an authority case by case, or the claimant. */
export const OpenSchema = z.strictObject({
  by: SlugSchema.meta({
    description: "Who decides: a level such as city or district, locality (any lower place), authority, claimant.",
  }),
  atLeast: DecimalTextSchema.optional(),
  atMost: DecimalTextSchema.optional(),
  oneOf: z.array(SlugSchema).nonempty().optional(),
});
export type OpenJson = z.output<typeof OpenSchema>;
