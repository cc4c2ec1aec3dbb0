import * as z from "zod";
import { DateTextSchema, PathIdSchema, SlugSchema, WebAddressSchema, WordsSchema } from "./names.js";

const DocumentSchema = z.strictObject({
  title: WordsSchema,
  number: z.string().min(1).optional().meta({ description: "The document's official number." }),
  issuedOn: DateTextSchema.optional(),
  url: WebAddressSchema.optional(),
  kind: z
    .enum(["official-text", "report", "news-report", "weak-secondary-source", "derived"])
    .meta({ description: "What stands behind it; only an official text can support a verified scheme." }),
});
/** A document that clauses cite, as `pack.json` declares it. */
export type DocumentJson = z.output<typeof DocumentSchema>;

/** `pack.json`: who the pack is, which jurisdiction it speaks for, and the documents it cites. */
export const ManifestSchema = z.strictObject({
  $schema: z.string().optional(),
  language: z.literal(1),
  id: PathIdSchema,
  jurisdiction: z.string().min(1).max(40).meta({ description: "A code of jurisdictions.json." }),
  title: WordsSchema,
  edition: z.string().regex(/^\d{4}-\d{2}-\d{2}(?:\.\d+)?$/, "an edition such as 2026-11-25"),
  currency: z.strictObject({
    code: z.string().regex(/^[A-Z]{3}$/, "an ISO 4217 code such as CNY"),
    decimals: z.int().min(0).max(4),
  }),
  documents: z.record(SlugSchema, DocumentSchema),
  payers: z.record(SlugSchema, WordsSchema).optional().meta({
    description: "Payers of its funds clauses that are no level of government, such as an employer, and their names.",
  }),
});
export type ManifestJson = z.output<typeof ManifestSchema>;

export const LEVELS = [
  "nation",
  "province",
  "state",
  "city",
  "county",
  "district",
  "town",
  "street",
  "village",
  "zone",
  "other",
] as const;

/** Who may pay without being declared: the government of a level, or of whatever lower place it may be. */
export const PAYERS: readonly string[] = [...LEVELS.filter((level) => level !== "other"), "locality"];

/** `jurisdictions.json`: the places the law knows, each with its parent. */
export const JurisdictionsSchema = z.strictObject({
  $schema: z.string().optional(),
  jurisdictions: z
    .array(
      z.strictObject({
        code: z
          .string()
          .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, "a code such as 420115")
          .max(40),
        name: WordsSchema,
        level: z.enum(LEVELS),
        parent: z.string().max(40).optional(),
        system: z.enum(["gb-t-2260", "other"]).optional().meta({
          description:
            "gb-t-2260: codes of 6, 9 or 12 digits whose parents can be read from the code itself; other, or left out: any other code, an id of one's own included.",
        }),
      }),
    )
    .nonempty(),
});
/** A register of places, as `jurisdictions.json` has it. */
export type JurisdictionsJson = z.output<typeof JurisdictionsSchema>;
export type JurisdictionJson = JurisdictionsJson["jurisdictions"][number];
export type Level = (typeof LEVELS)[number];
