import { amendment, clause, FACTS, type Files, manifest, PLACES, scheme } from "../support/law.js";

type Json = Record<string, unknown>;

/** Two cities of one province: Wuhan and Ezhou. */
export const [A, B] = ["420100", "420700"] as const;

export const TWO_CITIES = {
  jurisdictions: [
    ...PLACES.jurisdictions,
    { code: B, name: { zh: "鄂州市", en: "Ezhou" }, level: "city", parent: "420000", system: "gb-t-2260" },
  ],
};

const fact = (name: string) => ({ fact: name });
const leaf = (name: string, operator: string, value: unknown) => ({ fact: name, operator, value });
const ofChild = (id: string, type: string, body: Json) =>
  clause(`children.${id}`, "defines", { of: "children", as: "child", type, ...body });

const { children, ...facts } = FACTS.facts;
const FACTS_OF_MOVES = {
  ...FACTS,
  facts: {
    ...facts,
    children: { ...children, items: { ...children.items, hukou: { type: "place", label: { en: "registered at" } } } },
    confirmations: {
      type: "list",
      label: { en: "confirmations by the district" },
      items: {
        child: { type: "text", label: { en: "of which child" } },
        on: { type: "date", label: { en: "confirmed on" } },
      },
    },
  },
};

/** The packs of the places above, without a scheme. */
export const PACKS: Files = {
  "cn/pack.json": manifest("cn", "CN"),
  "cn/facts.json": FACTS_OF_MOVES,
  "cn/hubei/pack.json": manifest("cn/hubei", "420000"),
  "cn/hubei/a/pack.json": manifest("cn/hubei/a", A),
  "cn/hubei/b/pack.json": manifest("cn/hubei/b", B),
};

const CHILD = { for: { each: "children", as: "child" } };
const HUKOU = fact("child.hukou");
const DAY_BEFORE = { date: fact("today"), plus: { days: -1 } };

/** Where the child was registered on the day before the month, or at birth: it is this place that pays the month. */
const PLACE_OF_MONTH = ofChild("place-of-month", "place", {
  asOf: { greatest: [fact("child.bornOn"), DAY_BEFORE] },
  value: HUKOU,
});

/** A sum for each month of 2026 since birth. */
const month = (amount: string, every: Json = {}) =>
  clause("month", "awards", {
    award: {
      form: "cash",
      amount,
      every: { unit: "month", test: "first-day", first: fact("child.bornOn"), last: "2026-12-31", ...every },
    },
  });

/** Two cities with a scheme of their own each: 500 a month in A, 800 in B. */
export function monthly(place: "child.place-of-month" | "child.hukou"): Files {
  const of = (id: string, amount: string) =>
    scheme([PLACE_OF_MONTH, month(amount)], { scheme: id, place: fact(place), ...CHILD });
  return {
    ...PACKS,
    "cn/hubei/a/monthly.json": of("a/monthly", "500.00"),
    "cn/hubei/b/monthly.json": of("b/monthly", "800.00"),
  };
}

/** One scheme of the province, 100 a month; A has taken its award's place by 500 a month, until April. */
export const AMENDED: Files = {
  ...PACKS,
  "cn/hubei/monthly.json": scheme([PLACE_OF_MONTH, { ...month("100.00"), amendable: true }], {
    scheme: "test/monthly",
    place: fact("child.place-of-month"),
    ...CHILD,
  }),
  "cn/hubei/a/monthly.json": amendment(
    [{ ...month("500.00", { last: "2026-04-30" }), id: "a-month", replaces: "month" }],
    { amends: "test/monthly" },
  ),
};

const YEARLY = { unit: "year", test: "last-day", first: fact("child.bornOn"), last: "2027-12-31" };
/** The first and the last day of the year of the test day. */
export const YEAR = [
  clause("year-start", "defines", { type: "date", value: { startOf: "year", of: fact("today") } }),
  clause("year-end", "defines", { type: "date", value: { endOf: "year", of: fact("today") } }),
];
const inTheYear = (day: string) => [
  leaf(day, "greaterThanInclusive", fact("year-start")),
  leaf(day, "lessThanInclusive", fact("year-end")),
];

/** The first event of a kind in the year of the test day. */
const firstInYear = (id: string, list: string, as: string, whose: Json) =>
  ofChild(id, "date", {
    value: { over: list, as, where: { all: [whose, ...inTheYear(`${as}.on`)] }, take: "least", of: fact(`${as}.on`) },
  });

/** Where the child was registered on a day of the year, or at its end where that day has not come. */
const placeAsOf = (day: string) =>
  ofChild("place-of-year", "place", { asOf: { least: [fact(day), fact("today")] }, value: HUKOU });

/** One scheme of the province by the year, 3,600 in A and 4,200 in B: the place of the year's first claim pays it. */
export const BY_CLAIM: Files = {
  ...PACKS,
  "cn/hubei/yearly.json": scheme(
    [
      ...YEAR,
      firstInYear("claim-of-year", "claims", "claim", leaf("claim.subject", "equal", fact("child.id"))),
      placeAsOf("child.claim-of-year"),
      clause("rate", "sets", { type: "money", values: [{ open: { by: "city", atLeast: "3600.00" } }] }),
      clause("year", "awards", { award: { form: "cash", amount: { parameter: "rate" }, every: YEARLY } }),
      clause("paid", "pays", {
        pays: {
          award: "year",
          in: "each-unit",
          due: fact("instalment.last"),
          claim: { from: fact("instalment.first"), until: fact("instalment.last"), missed: "forfeited" },
        },
      }),
      clause("funding", "funds", { funds: { award: "year", split: [{ percent: "100", payer: "city" }] } }),
    ],
    { scheme: "test/yearly", place: fact("child.place-of-year"), ...CHILD },
  ),
  ...Object.fromEntries(
    Object.entries({ a: "3600.00", b: "4200.00" }).map(([id, value]) => [
      `cn/hubei/${id}/yearly.json`,
      amendment([clause(`${id}-rate`, "sets", { replaces: "rate", type: "money", values: [{ value }] })], {
        amends: "test/yearly",
      }),
    ]),
  ),
};

/** A scheme of A alone, by the year: a year confirmed before leaving stays, one paid by the old place is not paid again. */
export const BY_CONFIRMATION: Files = {
  ...PACKS,
  "cn/hubei/a/yearly.json": scheme(
    [
      ...YEAR,
      firstInYear("confirmed", "confirmations", "one", leaf("one.child", "equal", fact("child.id"))),
      placeAsOf("child.confirmed"),
      clause("not-twice", "excludes", {
        when: {
          all: [
            leaf("received", "some", {
              as: "payment",
              when: {
                all: [
                  leaf("payment.subject", "equal", fact("child.id")),
                  leaf("payment.scheme", "notEqual", "a/yearly"),
                  ...inTheYear("payment.on"),
                ],
              },
            }),
          ],
        },
      }),
      clause("year", "awards", { award: { form: "cash", amount: "3600.00", every: YEARLY } }),
    ],
    { scheme: "a/yearly", place: fact("child.place-of-year"), ...CHILD },
  ),
};
