import { clause } from "../support/law.js";
import { all, any, fact, leaf, parameter } from "./dense-json.js";

/** The figures and definitions of the dense law. */
export const DENSE_DEFINITIONS = [
  clause("limit", "sets", { type: "money", values: [{ value: "50.00" }, { from: "2005-07-01", value: "80.00" }] }),
  clause("by-rooms", "sets", {
    type: "money",
    values: [
      {
        table: {
          match: "from",
          rows: [
            [1, "10.00"],
            [3, "20.00"],
            [5, "33.00"],
          ],
        },
      },
    ],
  }),
  clause("by-size", "sets", {
    type: "money",
    values: [
      {
        table: {
          match: "exact",
          rows: [
            [0, "1.00"],
            [1, "4.00"],
            [2, "9.00"],
          ],
          beyond: "3.00",
        },
      },
    ],
  }),
  clause("by-place", "sets", {
    type: "percent",
    values: [
      {
        table: {
          match: "place",
          rows: [
            ["420100", "40"],
            ["420115", "25"],
          ],
          otherwise: "10",
        },
      },
    ],
  }),
  clause("supplement", "sets", {
    type: "money",
    amendable: true,
    values: [{ open: { by: "city", atLeast: "0", atMost: "30.00" } }],
  }),
  clause("class", "sets", {
    type: "choice",
    options: ["poor", "rich"],
    values: [{ open: { by: "province", oneOf: ["poor", "rich"] } }],
  }),
  clause("birthday", "sets", {
    type: "choice",
    readings: { counted: { en: "counted" }, "not-counted": { en: "not counted" } },
    values: [{ value: "counted" }],
  }),
  clause("living", "defines", {
    type: "integer",
    show: true,
    value: {
      over: "children",
      as: "one",
      where: all(leaf("one.diedOn", "greaterThan", fact("today"))),
      take: "count",
    },
  }),
  clause("eldest", "defines", {
    type: "date",
    value: { over: "children", as: "one", take: "least", of: fact("one.bornOn") },
  }),
  clause("heaviest", "defines", {
    type: "decimal",
    value: { over: "children", as: "one", take: "greatest", of: fact("one.weight"), otherwise: "0.5" },
  }),
  clause("children.order", "defines", {
    of: "children",
    as: "child",
    type: "integer",
    value: {
      add: [
        1,
        {
          over: "children",
          as: "sibling",
          besides: "child",
          where: all(leaf("sibling.bornOn", "lessThan", fact("child.bornOn"))),
          take: "count",
        },
      ],
    },
  }),
  clause("children.income-at-birth", "defines", {
    of: "children",
    as: "child",
    type: "money",
    asOf: fact("child.bornOn"),
    value: fact("income"),
  }),
  clause("needy", "defines", {
    type: "boolean",
    that: any(
      leaf("income", "lessThan", parameter("limit")),
      all(leaf("disabled", "equal", true), leaf("rooms", "lessThanInclusive", 3)),
      { not: all(leaf("kind", "equal", "urban"), leaf("bill", "greaterThan", "20.00")) },
    ),
  }),
];
