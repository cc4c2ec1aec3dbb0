import * as z from "zod";

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const address = z.string().meta({ description: "A clause by its address, scheme#clause." });
const words = z.strictObject({ zh: z.string().optional(), en: z.string().optional() }).meta({ id: "Words" });
const money = z.strictObject({ currency: z.string(), amount: z.string().regex(/^-?\d+(?:\.\d+)?$/) });
const cause = z.strictObject({ name: z.string(), by: z.string() });
const causes = z.array(cause).meta({ id: "Causes" });
const outcome = z.enum(["eligible", "ineligible", "undetermined", "not-in-force"]);

const shown = z
  .union([
    z.string(),
    z.boolean(),
    z.null(),
    z.strictObject({ atLeast: z.string().nullable(), atMost: z.string().nullable(), because: causes }),
    z.strictObject({ unknown: causes }),
    z.strictObject({ private: z.literal(true) }),
  ])
  .meta({ id: "Shown" });

const amount = z
  .union([
    z.strictObject({ kind: z.literal("exact"), money }),
    z.strictObject({ kind: z.literal("fraction"), currency: z.string(), fraction: z.string() }),
    z.strictObject({
      kind: z.literal("between"),
      currency: z.string(),
      atLeast: z.string().nullable(),
      atMost: z.string().nullable(),
      because: causes,
    }),
    z.strictObject({ kind: z.literal("quantity"), unit: z.string(), value: shown }),
    z.strictObject({ kind: z.literal("unstated") }),
    z.strictObject({ kind: z.literal("none") }),
  ])
  .meta({ id: "Amount" });

interface StepShape {
  operation: string;
  name?: string | undefined;
  value: z.output<typeof shown>;
  parts?: StepShape[] | undefined;
  rounding?: { before: z.output<typeof shown>; to: string; mode: string } | undefined;
}
const step: z.ZodType<StepShape> = z
  .strictObject({
    operation: z.string(),
    name: z.string().optional(),
    value: shown,
    parts: z.array(z.lazy((): z.ZodType<StepShape> => step)).optional(),
    rounding: z.strictObject({ before: shown, to: z.string(), mode: z.string() }).optional(),
  })
  .meta({ id: "Step" });

const right = z.union([
  z.strictObject({ is: z.literal(true) }),
  z.strictObject({ is: z.literal(false), refusedBy: z.array(address) }),
  z.strictObject({ is: z.literal("unknown"), because: causes }),
]);

const matching = z
  .strictObject({
    payer: z.string(),
    atLeast: z.string(),
    state: z.enum(["met", "breached", "unchecked"]),
    because: causes,
  })
  .meta({ id: "Matching" })
  .nullable();
const funding = z
  .union([
    z.strictObject({
      kind: z.literal("shares"),
      clause: address,
      shares: z.array(z.strictObject({ payer: z.string(), place: z.string().nullable(), amount })),
      matching,
    }),
    z.strictObject({ kind: z.literal("unstated"), clause: address, payers: z.array(z.string()), matching }),
    z.strictObject({ kind: z.literal("open"), because: causes }),
    z.strictObject({ kind: z.literal("unassigned") }),
  ])
  .meta({ id: "Funding" });

const cited = z
  .strictObject({
    document: z.string(),
    at: z.string().optional(),
    quote: z.string().optional(),
    source: z.strictObject({
      title: words,
      number: z.string().optional(),
      issuedOn: date.optional(),
      url: z.string().optional(),
      kind: z.enum(["official-text", "report", "news-report", "weak-secondary-source", "derived"]),
    }),
  })
  .meta({ id: "Cited" });

const reduction = z
  .strictObject({
    clause: address,
    text: words,
    cite: z.array(cited),
    period: z.strictObject({ first: date, last: date }).nullable(),
    counted: z.array(z.strictObject({ scheme: z.string(), award: z.string(), subject: z.string().nullable(), amount })),
    to: amount,
    steps: step.nullable(),
    before: amount,
    after: amount,
  })
  .meta({ id: "Reduction" });

const state = z.enum(["future", "claimable", "claimed", "due", "forfeited"]);
const instalment = z
  .strictObject({
    index: z.int(),
    first: date,
    last: date,
    due: date.nullable(),
    state: z.union([state, z.literal("undetermined")]),
    possible: z.array(state),
    claim: z.strictObject({ from: date.nullable(), until: date.nullable(), claimedOn: date.nullable() }).nullable(),
    amount,
    funding: z.array(funding),
    lines: z.array(
      z.strictObject({
        first: date,
        last: date,
        units: z.int(),
        each: amount,
        right: z.union([z.boolean(), z.literal("unknown")]),
        steps: step.nullable(),
      }),
    ),
    reductions: z.array(reduction),
    projected: z.boolean(),
    because: causes,
  })
  .meta({ id: "Instalment" });

const award = z
  .strictObject({
    award: z.string(),
    clause: address,
    form: z.union([z.string(), z.strictObject({ oneOf: z.array(z.string()), because: causes })]),
    loan: z.strictObject({ interest: shown, repaidBy: shown }).nullable(),
    tags: z.array(z.string()),
    text: words,
    now: z
      .strictObject({
        first: date,
        last: date,
        testedOn: date,
        projected: z.boolean(),
        right,
        amount,
        steps: step.nullable(),
        reductions: z.array(reduction),
      })
      .nullable(),
    unlimited: amount.nullable(),
    accrued: amount,
    total: amount,
    instalments: z.array(instalment),
    continues: z.boolean(),
    open: causes,
    rests: z.array(
      z.strictObject({
        clause: address,
        text: words,
        reading: z.string().nullable(),
        readings: z.record(z.string(), words),
      }),
    ),
  })
  .meta({ id: "Award" });

const finding = z
  .strictObject({
    clause: address,
    effect: z.string(),
    jurisdiction: z.string(),
    text: words,
    note: words.nullable(),
    cite: z.array(cited),
    state: z.enum(["satisfied", "refuses", "undecided", "not-applicable", "states", "not-asked"]),
    exceptedBy: address.nullable(),
    observations: z.array(
      z.strictObject({
        fact: z.string(),
        operator: z.string(),
        expected: z.array(shown),
        seen: shown,
        holds: z.union([z.boolean(), z.enum(["unknown", "not-asked", "private"])]),
      }),
    ),
    value: shown.nullable(),
    because: causes,
  })
  .meta({ id: "Finding" });

const missing = z.array(z.strictObject({ name: z.string(), by: z.string(), clauses: z.int() }));

const subjectBase = {
  subject: z.union([
    z.strictObject({ kind: z.literal("household") }),
    z.strictObject({ kind: z.literal("member"), list: z.string(), id: z.string() }),
  ]),
  place: z.string().nullable(),
  testedOn: date,
  findings: z.array(finding),
  quantities: z.array(z.strictObject({ definition: z.string(), value: shown, steps: step.nullable() })),
  awards: z.array(award),
  missing,
} as const;
const subject = z.union([
  z.strictObject({ ...subjectBase, outcome: z.literal("eligible"), entitled: z.array(z.string()).nonempty() }),
  z.strictObject({ ...subjectBase, outcome: z.literal("ineligible"), refusedBy: z.array(address).nonempty() }),
  z.strictObject({ ...subjectBase, outcome: z.literal("undetermined"), undecided: missing.nonempty() }),
  z.strictObject({ ...subjectBase, outcome: z.literal("not-in-force") }),
]);

const scheme = z.strictObject({
  scheme: z.string(),
  title: words,
  jurisdiction: z.string(),
  evidence: z.enum(["draft", "unverified", "verified"]),
  closed: z.strictObject({ from: date, reason: words }).nullable(),
  ended: date.nullable(),
  notes: z.array(z.strictObject({ jurisdiction: z.string(), text: words })),
  outcome,
  subjects: z.array(subject),
  missing,
});

/** The published form of a determination: what `assess` returns and `almoner assess --json` prints. */
export const DeterminationSchema = z.strictObject({
  format: z.literal("almoner/determination@1"),
  jurisdiction: z.string(),
  on: date,
  official: z.boolean(),
  outcome,
  schemes: z.array(scheme),
  withheld: z.array(
    z.strictObject({
      scheme: z.string(),
      title: words,
      closedFrom: date,
      reason: words,
      why: z.enum(["purpose-not-given", "day-outside-its-life"]),
    }),
  ),
  missing,
  labels: z.strictObject({
    places: z.record(z.string(), words),
    facts: z.record(z.string(), words),
    payers: z.record(z.string(), words),
  }),
  receipt: z.strictObject({
    engine: z.string(),
    packs: z.array(
      z.strictObject({ id: z.string(), edition: z.string(), sha256: z.string(), jurisdiction: z.string() }),
    ),
    jurisdiction: z.string(),
    on: date,
    purpose: z.enum(["arrears", "audit"]).nullable(),
    readings: z.record(z.string(), z.string()),
  }),
});
