import * as z from "zod";
import { WordsSchema } from "../src/pack/names.js";
import { readRepositoryFile } from "./rules-folder.js";

const RowSchema = z.strictObject({
  row: z.string().min(1),
  what: WordsSchema,
  /** Ids of schemes and amendments: the path of the file in `rules/`, without its ending. */
  schemes: z.array(z.string()),
  note: WordsSchema.optional(),
});
export type CoverageRow = z.output<typeof RowSchema>;

const CoverageSchema = z.strictObject({
  groups: z.array(z.strictObject({ group: z.string(), title: WordsSchema, rows: z.array(RowSchema) })),
});
export type Coverage = z.output<typeof CoverageSchema>;

/** `rules/coverage.json`: which rows of the sources are encoded, where, and why the others are not. */
export function readCoverage(): Coverage {
  return CoverageSchema.parse(JSON.parse(readRepositoryFile("rules/coverage.json")));
}
