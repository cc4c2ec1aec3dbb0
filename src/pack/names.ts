import * as z from "zod";
import { DECIMAL_IN_QUOTES } from "../reading/index.js";

const DATE = "a date such as 2006-07-01";
const FACT = "a fact such as familyPlace or child.bornOn";
const IN_LANGUAGES = "a text in zh, en or both";

/** A clause, scheme or document id: lower-case words joined by hyphens, `children.order` for a definition of a list. */
export const ClauseIdSchema = z
  .string()
  .regex(
    /^(?:[a-z][a-zA-Z0-9]*\.)?[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    "a clause id such as monthly-rate or children.order",
  )
  .max(80);

export const SlugSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, "lower-case words joined by hyphens")
  .max(80);

/** A pack or scheme id: slugs joined by slashes, broadest first. */
export const PathIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]*(?:\/[a-z][a-z0-9-]*)*$/, "ids joined by slashes, such as cn/hubei/wuhan")
  .max(160);

/** The name of a fact or of a list: a JSON-friendly identifier. */
export const FactNameSchema = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*$/, "a name such as familyPlace")
  .max(60);

/** How a formula names a fact: `familyPlace`, or `child.bornOn` through a declared alias. */
export const FactPathSchema = z
  .string(FACT)
  .regex(/^[a-z][a-zA-Z0-9]*(?:\.[a-z][a-zA-Z0-9-]*)?$|^[a-z][a-z0-9-]*$/, FACT)
  .max(120);

/** A clause of this scheme by its id, or of another by its address, `scheme#id`. */
export const AddressSchema = z
  .string()
  .regex(
    /^(?:[a-z][a-z0-9-]*(?:\/[a-z][a-z0-9-]*)*#)?[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    "a clause such as no-stacking (in another scheme: cn/childcare-subsidy#no-stacking)",
  )
  .max(240);

/** An address of the web. A pattern, because not every place that can read packs has the global URL. */
export const WebAddressSchema = z.string().regex(/^https?:\/\/[^\s/?#]+(?:[/?#]\S*)?$/, "a web address");

export const DateTextSchema = z
  .string(DATE)
  .regex(/^\d{4}-\d{2}-\d{2}$/, DATE)
  .meta({ description: "A calendar date, YYYY-MM-DD." });

export const DecimalTextSchema = z
  .string(DECIMAL_IN_QUOTES)
  .regex(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/, DECIMAL_IN_QUOTES)
  .max(32)
  .meta({ description: "A decimal number in quotes. JSON numbers are for whole numbers only." });

/** Words for people, in Chinese, English or both. */
export const WordsSchema = z
  .strictObject({ zh: z.string().min(1).optional(), en: z.string().min(1).optional() }, IN_LANGUAGES)
  .refine((words) => words.zh !== undefined || words.en !== undefined, IN_LANGUAGES)
  .meta({ description: "The same words in Chinese (zh), English (en), or both." });
/** Words for people: in Chinese, in English, or in both. */
export type Words = z.output<typeof WordsSchema>;

const OneCitationSchema = z.strictObject(
  {
    document: SlugSchema.meta({ description: "A document declared in pack.json, here or in a pack above." }),
    at: z.string().min(1).optional().meta({ description: "Article, section or line." }),
    quote: z
      .string()
      .min(1)
      .optional()
      .meta({ description: "The operative sentence, exactly as the document has it." }),
  },
  '{ "document": name, "at": article }',
);
/** Where the law says it: one citation or several. */
export const CitationsSchema = z
  .union([OneCitationSchema, z.array(OneCitationSchema).nonempty()])
  .meta({ description: "Where the law says it: document, article, quote." });
/** Where the law says it: a document by its short name, the article, the sentence. */
export type Citation = z.output<typeof OneCitationSchema>;

export const CalendarUnitSchema = z.enum(["day", "week", "month", "quarter", "year"]);
export const MonthEndSchema = z.enum(["clamp", "next-month"]).meta({
  description: "What a missing day becomes: the last day of that month (clamp) or the first of the next (next-month).",
});

export const TypeNameSchema = z.enum([
  "boolean",
  "integer",
  "decimal",
  "money",
  "percent",
  "date",
  "text",
  "place",
  "choice",
]);
/** A parameter may also be a scale of marginal rates. */
export const ParameterTypeSchema = z.enum([...TypeNameSchema.options, "scale"]);
export type TypeName = z.output<typeof TypeNameSchema>;

export const UnitTextSchema = z
  .string()
  .regex(/^[A-Za-z]+(?:\/[a-z]+)?$/, "a unit such as CNY, CNY/month, years or persons")
  .meta({ description: "The unit: CNY, CNY/month, years, months, persons …" });
