import * as z from "zod";
import { dispatched, isRecord } from "./dispatch.js";
import { ExpressionSchema } from "./expression-schema.js";
import { SlugSchema } from "./names.js";

type ExpressionOutput = z.output<typeof ExpressionSchema>;
type PortionJson =
  | { percent: ExpressionOutput }
  | { amount: ExpressionOutput; perUnit?: true | undefined }
  | { rest: true };
/** A share of a payment: what it takes, and who carries it. */
export type ShareJson = PortionJson & ({ payer: string } | { split: ShareJson[] });
/** Who carries a share. */
export const PayerSchema = SlugSchema.meta({
  description: "A level (nation, province, city, district, county, town) or a payer that pack.json declares.",
});
const portions = {
  percent: { percent: ExpressionSchema },
  amount: {
    amount: ExpressionSchema.meta({ description: "A fixed sum, taken in the order written out of what is left." }),
    perUnit: z.literal(true).optional().meta({ description: "The sum is for each unit in the payment." }),
  },
  rest: { rest: z.literal(true) },
} as const;
const bearers = [
  { payer: PayerSchema },
  { split: z.array(z.lazy((): z.ZodType<ShareJson> => ShareSchema)).nonempty() },
] as const;
const SHARES = {
  percentPayer: z.strictObject({ ...portions.percent, ...bearers[0] }),
  percentSplit: z.strictObject({ ...portions.percent, ...bearers[1] }),
  amountPayer: z.strictObject({ ...portions.amount, ...bearers[0] }),
  amountSplit: z.strictObject({ ...portions.amount, ...bearers[1] }),
  restPayer: z.strictObject({ ...portions.rest, ...bearers[0] }),
  restSplit: z.strictObject({ ...portions.rest, ...bearers[1] }),
} as const;
/** Keys that say the same thing in two ways. */
const PAIRS = [
  ["percent", "rest"],
  ["payer", "split"],
] as const;
export const ShareSchema: z.ZodType<ShareJson> = dispatched<ShareJson>(
  "Share",
  () => Object.values(SHARES),
  (value) => {
    const has = (key: string) => isRecord(value) && Object.hasOwn(value, key);
    for (const [one, other] of PAIRS) {
      if (has(one) && has(other))
        return { problem: { code: "wrong-value", params: { expected: `${one} or ${other}, not both` } } };
    }
    if (has("rest")) return { branch: has("split") ? SHARES.restSplit : SHARES.restPayer };
    if (has("amount") && !has("percent")) return { branch: has("split") ? SHARES.amountSplit : SHARES.amountPayer };
    return { branch: has("split") ? SHARES.percentSplit : SHARES.percentPayer };
  },
);

/** A duty between the payers of one clause. */
export const MatchingSchema = z
  .strictObject({ payer: PayerSchema, atLeast: z.strictObject({ payer: PayerSchema }) })
  .meta({
    description:
      "A duty between payers: the share of the one must be no less than that of the other. Checked and shown; no amount changes.",
  });
