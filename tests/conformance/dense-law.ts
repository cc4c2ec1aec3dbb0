import type { Program } from "../../src/program/index.js";
import { amendment, clause, lawOf, manifest } from "../support/law.js";
import { DENSE_DEFINITIONS } from "./dense-definitions.js";
import { all, any, fact, leaf, parameter } from "./dense-json.js";

/** A law that no place ever had: every construct of the language, close together, each resting on the others. */
const CLAUSES = [
  ...DENSE_DEFINITIONS,
  clause("registration", "requires", { that: all(leaf("registered", "equal", true)) }),
  clause("rural-waiver", "waives", { exceptTo: "registration", when: all(leaf("kind", "equal", "rural")) }),
  clause("rural-but-large", "requires", {
    exceptTo: "rural-waiver",
    when: all(leaf("rooms", "greaterThan", 6)),
    that: any(leaf("income", "lessThan", "10.00"), leaf("living", "greaterThanInclusive", 2)),
  }),
  clause("need", "requires", {
    that: all(leaf("needy", "equal", true)),
    when: all(leaf("child.order", "greaterThan", 1)),
  }),
  clause("twins", "excludes", {
    when: all(
      leaf("children", "some", {
        as: "sibling",
        besides: "child",
        when: all(leaf("sibling.bornOn", "equal", fact("child.bornOn")), {
          not: any(leaf("sibling.weight", "greaterThan", "2"), leaf("sibling.diedOn", "lessThan", fact("today"))),
        }),
      }),
    ),
  }),
  clause("whole-family", "requires", {
    that: any(
      leaf("children", "every", {
        as: "one",
        when: any(
          leaf("one.weight", "lessThan", fact("heaviest")),
          leaf("children", "none", {
            as: "other",
            besides: "one",
            when: all(leaf("other.weight", "greaterThan", fact("one.weight"))),
          }),
        ),
      }),
      leaf("place", "within", ["420115"]),
    ),
  }),
  clause("award", "awards", {
    when: all(leaf("child.diedOn", "greaterThan", fact("unit.first"))),
    award: {
      form: "cash",
      tags: ["monthly"],
      amount: {
        round: {
          add: [
            { percent: parameter("by-place", fact("place")), of: parameter("by-rooms", fact("rooms")) },
            {
              choose: [{ when: all(leaf("needy", "equal", true)), then: parameter("supplement") }],
              otherwise: { least: [fact("bill"), parameter("by-size", fact("living"))] },
            },
            { match: parameter("class"), cases: { poor: "7.77", rich: "0.00" } },
          ],
        },
        to: "0.01",
        mode: "half-even",
      },
      every: {
        unit: "month",
        test: "last-day",
        first: { greatest: ["2005-01-01", fact("child.bornOn")] },
        last: {
          match: parameter("birthday"),
          cases: {
            counted: { date: fact("child.bornOn"), plus: { years: 2 }, monthEnd: "clamp" },
            "not-counted": { date: fact("eldest"), plus: { years: 2 }, monthEnd: "clamp" },
          },
        },
      },
    },
  }),
  clause("grant", "awards", {
    amendable: true,
    award: {
      form: "cash",
      tags: ["grants"],
      amount: { greatest: [{ subtract: [parameter("limit"), fact("child.income-at-birth")] }, "0.00"] },
      once: fact("claimedOn"),
    },
  }),
  clause("priority", "awards", {
    when: any(leaf("kind", "equal", "rural"), leaf("disabled", "equal", true)),
    award: {
      form: "priority",
      amount: "unstated",
      every: {
        unit: "year",
        test: "first-day",
        anchor: fact("claimedOn"),
        monthEnd: "clamp",
        first: fact("claimedOn"),
        last: "2007-06-30",
        most: 2,
      },
    },
  }),
  clause("death", "ends", { ends: { award: "award", last: fact("child.diedOn") } }),
  clause("late-claim", "ends", { ends: { award: "award", last: { greatest: ["2006-06-30", fact("claimedOn")] } } }),
  clause("leaving", "ends", { when: all(leaf("rooms", "greaterThan", 8)), ends: { last: fact("claimedOn") } }),
  clause("paid", "pays", {
    amendable: true,
    pays: {
      award: "award",
      in: { calendar: "quarter" },
      due: { date: fact("instalment.last"), plus: { days: 45 } },
      round: { to: "0.10", mode: "down" },
      claim: {
        from: { startOf: "quarter", of: fact("instalment.first") },
        until: { date: fact("instalment.last"), plus: { months: 3 }, monthEnd: "clamp" },
        missed: "forfeited",
      },
    },
  }),
  clause("grant-paid", "pays", {
    when: all(leaf("registered", "equal", true)),
    pays: { award: "grant", in: "one", due: { date: fact("claimedOn"), plus: { days: 30 } } },
  }),
  clause("city-share", "funds", {
    when: all(leaf("kind", "equal", "urban")),
    funds: {
      award: { tagged: "monthly" },
      split: [
        { percent: parameter("by-place", fact("place")), payer: "city" },
        {
          rest: true,
          split: [
            { percent: "60", payer: "province" },
            { rest: true, payer: "nation" },
          ],
        },
      ],
    },
  }),
  clause("rural-share", "funds", {
    when: { not: all(leaf("kind", "equal", "urban")) },
    funds: {
      award: { tagged: "monthly" },
      split: [
        { percent: "33.333", payer: "city" },
        { percent: "33.333", payer: "district" },
      ],
      remainderTo: "city",
    },
  }),
  clause("grant-share", "funds", { funds: { award: "grant", unstated: ["nation", "city"] } }),
];

const DISTRICT = [
  clause("district-paid", "pays", {
    replaces: "paid",
    inForce: { from: "2006-01-01" },
    pays: {
      award: "award",
      in: { blocks: 5 },
      due: fact("instalment.last"),
      claim: {
        from: fact("instalment.first"),
        until: { date: fact("instalment.last"), plus: { days: 90 } },
        missed: "from-claim",
      },
    },
  }),
  clause("district-grant", "awards", {
    replaces: "grant",
    award: {
      form: "cash",
      tags: ["grants"],
      amount: { round: { scale: "rates", of: fact("income") }, to: "0.01", mode: "up" },
      once: { date: fact("child.bornOn"), plus: { years: 1 }, monthEnd: "clamp" },
    },
  }),
  clause("rates", "sets", {
    type: "scale",
    values: [
      {
        scale: [
          ["0", "10"],
          ["50.00", "20"],
        ],
      },
    ],
  }),
  clause("district-bonus", "awards", {
    award: {
      form: "cash",
      amount: { round: { multiply: [fact("heaviest"), parameter("limit")] }, to: "0.01", mode: "half-up" },
      every: { unit: "quarter", test: "first-day", first: "2005-04-01", last: "2006-03-31" },
    },
  }),
];

/** The program of the dense law. */
export function denseProgram(): Program {
  return lawOf(
    CLAUSES,
    { for: { each: "children", as: "child" } },
    {
      "cn/hubei/wuhan/jiangxia/amendment.json": amendment(DISTRICT),
      "cn/hubei/wuhan/jiangxia/pack.json": manifest("cn/hubei/wuhan/jiangxia", "420115"),
    },
  ).program;
}
