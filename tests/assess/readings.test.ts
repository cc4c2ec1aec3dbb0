import { describe, expect, it } from "vitest";
import {
  type AssessInput,
  assess,
  type ClauseUnderReadings,
  compareReadings,
  loadLaw,
  orThrow,
  type Program,
  type ReadingsComparison,
} from "../../src/index.js";
import { shipped } from "../../src/packs/index.js";
import { amendment, clause, type Files, lawOf, scheme } from "../support/law.js";

const READINGS = {
  "certificate-month": { en: "its month counts" },
  "next-month": { en: "the month after is the first" },
};
const ADDRESS = "test/scheme#first-month";

/** Ten yuan a month from the certificate to the month of the fourteenth birthday, paid once. */
const CLAUSES = [
  clause("first-month", "sets", {
    type: "choice",
    amendable: true,
    readings: READINGS,
    values: [{ value: "certificate-month" }],
  }),
  clause("award", "awards", {
    award: {
      form: "cash",
      amount: "10.00",
      every: {
        unit: "month",
        test: "first-day",
        first: {
          match: { parameter: "first-month" },
          cases: {
            "certificate-month": { fact: "claimedOn" },
            "next-month": {
              date: { startOf: "month", of: { fact: "claimedOn" } },
              plus: { months: 1 },
              monthEnd: "clamp",
            },
          },
        },
        last: { date: { fact: "child.bornOn" }, plus: { years: 14 }, monthEnd: "next-month" },
      },
    },
  }),
  clause("one", "pays", {
    pays: {
      award: "award",
      in: "one",
      due: { date: { fact: "child.bornOn" }, plus: { years: 14 }, monthEnd: "next-month" },
    },
  }),
];

/** A district that settles the point from 2005, with or without leaving it open again. */
function settled(more: object): Files {
  const own = clause("own-month", "sets", {
    replaces: "first-month",
    type: "choice",
    inForce: { from: "2005-01-01" },
    values: [{ value: "next-month" }],
    ...more,
  });
  return { "cn/hubei/wuhan/jiangxia/scheme.json": amendment([own]) };
}
const PER_CHILD = { for: { each: "children", as: "child" } };
const WITHOUT = lawOf(CLAUSES, PER_CHILD).program;
const SETTLED = lawOf(CLAUSES, PER_CHILD, settled({ options: Object.keys(READINGS) })).program;
const LEFT_OPEN = lawOf(CLAUSES, PER_CHILD, settled({ readings: READINGS })).program;

// The child turns 14 on 2005-02-10: February 2005 is the last month.
const household = (place: string, claimedOn: string) => ({
  place,
  claimedOn,
  children: [{ id: "c1", bornOn: "1991-02-10" }],
});

function compare(program: Program, input: object, more: Partial<AssessInput> = {}): ReadingsComparison {
  return orThrow(
    compareReadings(program, input as Parameters<typeof compareReadings>[1], { on: "2006-01-01", ...more }),
  );
}

/** The total of the one award of the one subject under each reading; empty where nothing rests on the clause. */
function totals({ differences }: ClauseUnderReadings) {
  return differences.flatMap(({ awards }) =>
    awards.flatMap(({ under }) =>
      under.map(({ reading, result }) => [reading, result?.total.kind === "exact" ? result.total.money.amount : null]),
    ),
  );
}

const seen = ({ clauses }: ReadingsComparison) => clauses.map((one) => [one.clause, one.taken, totals(one)]);

describe("an award whose first month is ambiguous", () => {
  // Certificate of 15 March 2003. Its month counts: ten months of 2003, twelve of 2004, two of 2005: 24, 240.
  // The month after is the first: April 2003, one month less: 23, 230.
  const old = household("420116", "2003-03-15");

  it("is told under both readings, with its clause, its payment and its day", () => {
    const found = compare(WITHOUT, old);
    expect(seen(found)).toEqual([
      [
        ADDRESS,
        "certificate-month",
        [
          ["certificate-month", "240.00"],
          ["next-month", "230.00"],
        ],
      ],
    ]);
    expect(found).toMatchObject({ format: "almoner/readings@1", on: "2006-01-01", official: false });
    expect(found.clauses[0]).toMatchObject({ scheme: "test/scheme", jurisdiction: "420000", readings: READINGS });
    const [subject] = found.clauses[0]?.differences ?? [];
    expect(subject?.subject).toEqual({ kind: "member", list: "children", id: "c1" });
    expect(subject?.awards[0]?.under.map(({ result }) => result?.instalments)).toMatchObject([
      [{ first: "2003-03-01", last: "2005-02-28", due: "2005-02-10", amount: { money: { amount: "240.00" } } }],
      [{ first: "2003-04-01", last: "2005-02-28", due: "2005-02-10", amount: { money: { amount: "230.00" } } }],
    ]);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it("is compared with the reading that was asked for", () => {
    const found = compare(WITHOUT, old, { readings: { [ADDRESS]: "next-month" } });
    expect(seen(found)).toEqual([
      [
        ADDRESS,
        "next-month",
        [
          ["next-month", "230.00"],
          ["certificate-month", "240.00"],
        ],
      ],
    ]);
    expect(found.receipt.readings).toEqual({ [ADDRESS]: "next-month" });
  });

  it("keeps months from before the day on which a lower place settles the point", () => {
    // Every month before 2005 is under the provincial clause; in January and February 2005 either day has passed.
    const found = compare(SETTLED, household("420115", "2003-03-15"));
    expect(seen(found)).toEqual([
      [
        ADDRESS,
        "certificate-month",
        [
          ["certificate-month", "240.00"],
          ["next-month", "230.00"],
        ],
      ],
    ]);
  });

  it("does not rest on a reading once a lower place has settled the point", () => {
    // Certificate of 20 January 2005: by the district's clause only February counts, however the province is read;
    // elsewhere January and February count, or February alone.
    expect(seen(compare(SETTLED, household("420115", "2005-01-20")))).toEqual([[ADDRESS, "certificate-month", []]]);
    expect(seen(compare(SETTLED, household("420116", "2005-01-20")))).toEqual([
      [
        ADDRESS,
        "certificate-month",
        [
          ["certificate-month", "20.00"],
          ["next-month", "10.00"],
        ],
      ],
    ]);
  });

  it("rests on the clause of the lower place where that leaves the point open again", () => {
    expect(seen(compare(LEFT_OPEN, household("420115", "2005-01-20")))).toEqual([
      [
        "test/scheme#own-month",
        "next-month",
        [
          ["next-month", "10.00"],
          ["certificate-month", "20.00"],
        ],
      ],
      [ADDRESS, "certificate-month", []],
    ]);
  });

  it("is compared under every reading where none is taken for all days", () => {
    // From 2004 the text is read otherwise: months before are under one reading, months after under the other.
    const values = [{ value: "certificate-month" }, { value: "next-month", from: "2004-01-01" }];
    const first = clause("first-month", "sets", { type: "choice", readings: READINGS, values });
    const { program } = lawOf([first, ...CLAUSES.slice(1)], PER_CHILD);
    // Certificate of 15 December 2003: December under the first reading, 2004 and two months of 2005: 15, 150.
    expect(seen(compare(program, household("420116", "2003-12-15")))).toEqual([
      [
        ADDRESS,
        null,
        [
          [null, "150.00"],
          ["certificate-month", "150.00"],
          ["next-month", "140.00"],
        ],
      ],
    ]);
  });
});

describe("an award says on which readings it was worked out", () => {
  const rests = (program: Program, input: ReturnType<typeof household>, readings?: Record<string, string>) =>
    orThrow(assess(program, input, { on: "2006-01-01", readings })).schemes.flatMap(({ subjects }) =>
      subjects.flatMap(({ awards }) => awards.flatMap((award) => award.rests.map((one) => [one.clause, one.reading]))),
    );

  it("taken by the pack or by the caller, with the others", () => {
    const old = household("420116", "2003-03-15");
    expect(rests(WITHOUT, old)).toEqual([[ADDRESS, "certificate-month"]]);
    expect(rests(WITHOUT, old, { [ADDRESS]: "next-month" })).toEqual([[ADDRESS, "next-month"]]);
    const [award] = orThrow(assess(WITHOUT, old, { on: "2006-01-01" })).schemes[0]?.subjects[0]?.awards ?? [];
    expect(award?.rests[0]?.readings).toEqual(READINGS);
  });

  it("under the law of its own place, and through definitions", () => {
    expect(rests(LEFT_OPEN, household("420115", "2005-01-20"))).toEqual([
      [ADDRESS, "certificate-month"],
      ["test/scheme#own-month", "next-month"],
    ]);
    expect(rests(LEFT_OPEN, household("420116", "2005-01-20"))).toEqual([[ADDRESS, "certificate-month"]]);
    // What a requirement reads through a definition counts; what nothing reads does not.
    const two = { type: "choice", readings: READINGS, values: [{ value: "next-month" }] };
    const more = [
      clause("far", "sets", two),
      clause("unread", "sets", two),
      clause("is-far", "defines", {
        type: "boolean",
        value: { match: { parameter: "far" }, cases: { "certificate-month": false, "next-month": true } },
      }),
      clause("near", "requires", { that: { all: [{ fact: "is-far", operator: "equal", value: true }] } }),
    ];
    const { program } = lawOf([...CLAUSES, ...more], PER_CHILD);
    expect(rests(program, household("420116", "2003-03-15"))).toEqual([
      [ADDRESS, "certificate-month"],
      ["test/scheme#far", "next-month"],
    ]);
  });
});

describe("a comparison", () => {
  it("names no clause where no subject is assessed, and refuses what assess refuses", () => {
    expect(compare(WITHOUT, { place: "420116", children: [] }).clauses).toEqual([]);
    const wrong = compareReadings(WITHOUT, { place: 7 }, { on: "2006-01-01" });
    expect(wrong.ok ? "" : wrong.issues[0].place.file).toBe("household");
    const reading = compareReadings(WITHOUT, {}, { on: "2006-01-01", readings: { [ADDRESS]: "no-month" } });
    expect(reading.ok ? "" : reading.issues[0].code).toBe("unknown-option");
  });

  it("tells an outcome that rests on a reading, in a closed scheme only for a purpose", () => {
    // A household with one daughter in Huangpi: 1,000 where one or two daughters are meant, nothing where two only.
    const law = orThrow(loadLaw(shipped, "420116")).program;
    const one = {
      familyPlace: "420116",
      ruralHousehold: true,
      daughterHousehold: "one-daughter",
      daughterHouseholdRecognisedOn: "2004-09-10",
      procedureRecordedOn: "2004-08-01",
    };
    const scheme = "cn/hubei/wuhan/huangpi/two-daughter-award";
    const open = compare(law, one, { on: "2004-12-31", purpose: "arrears" });
    const found = open.clauses.find((each) => each.clause === `${scheme}#one-daughter-too`);
    expect(found?.differences.map(({ under }) => under)).toEqual([
      [
        { reading: "one-or-two", outcome: "eligible" },
        { reading: "two-only", outcome: "ineligible" },
      ],
    ]);
    expect(found && totals(found)).toEqual([
      ["one-or-two", "1000.00"],
      ["two-only", "0.00"],
    ]);
    // The record is of August 2004, after both days from which records may count.
    expect(open.clauses.find((each) => each.clause === `${scheme}#counted-since`)?.differences).toEqual([]);
    const closed = compare(law, one, { on: "2004-12-31" });
    expect(closed.withheld.map((each) => each.scheme)).toContain(scheme);
    expect(closed.clauses.filter((each) => each.scheme === scheme)).toEqual([]);
  });

  it("tells each reading of the only-child allowance by itself", () => {
    // At 10 a month from 15 March 2003; the child turns 14 on 20 July 2012. March 2003 to June 2012: 112 months.
    // From April: 111. With July 2012: 113.
    const law = orThrow(loadLaw(shipped, "420700")).program;
    const scheme = "cn/hubei/only-child-allowance";
    const found = compare(
      law,
      {
        familyPlace: "420703",
        certificateHeld: true,
        certificateIssuedOn: "2003-03-15",
        children: [{ id: "c1", bornOn: "1998-07-20" }],
        decisions: { [`${scheme}#monthly-rate`]: "10.00" },
      },
      { on: "2006-09-10" },
    );
    expect(seen(found)).toEqual([
      [
        `${scheme}#first-month`,
        "certificate-month",
        [
          ["certificate-month", "1120.00"],
          ["next-month", "1110.00"],
        ],
      ],
      [
        `${scheme}#birthday-month`,
        "not-counted",
        [
          ["not-counted", "1120.00"],
          ["counted", "1130.00"],
        ],
      ],
    ]);
  });
});

describe("a limit whose size is ambiguous", () => {
  // The province caps all aid at 40.00 or, read otherwise, at 20.00; the city's scheme pays 50.00.
  const size = clause("cap-size", "sets", {
    type: "choice",
    readings: { wide: { en: "forty" }, narrow: { en: "twenty" } },
    values: [{ value: "wide" }],
  });
  const cap = clause("cap", "limits", {
    limits: {
      awards: [{ tagged: "aid" }],
      to: { match: { parameter: "cap-size" }, cases: { wide: "40.00", narrow: "20.00" } },
      over: "year",
      reduce: [{ tagged: "aid" }],
    },
  });
  const aid = clause("aid", "awards", { award: { form: "cash", tags: ["aid"], amount: "50.00", once: "2005-05-01" } });
  const own = clause("own", "awards", { award: { form: "cash", amount: "5.00", once: "2005-05-01" } });
  const { program } = lawOf(
    [own, size, cap],
    {},
    { "cn/hubei/wuhan/aid.json": scheme([aid], { scheme: "wuhan/aid" }) },
  );

  it("is told of the award of another scheme that it reduces, in the comparison and in the answer", () => {
    const found = compare(program, { place: "420115" });
    expect(seen(found)).toEqual([
      [
        "test/scheme#cap-size",
        "wide",
        [
          ["wide", "40.00"],
          ["narrow", "20.00"],
        ],
      ],
    ]);
    expect(found.clauses[0]?.differences.map((one) => one.scheme)).toEqual(["wuhan/aid"]);
    const { schemes } = orThrow(assess(program, { place: "420115" }, { on: "2006-01-01" }));
    const award = schemes.find((one) => one.scheme === "wuhan/aid")?.subjects[0]?.awards[0];
    expect(award?.rests.map((one) => [one.clause, one.reading])).toEqual([["test/scheme#cap-size", "wide"]]);
  });
});
