import type { LiveInput } from "../../src/live.js";
import type { Program } from "../../src/program/index.js";
import type { JsonValue } from "../../src/reading/index.js";
import { Told } from "../conformance/told.js";
import { clause, lawOf, monthlyAward } from "../support/law.js";

/** An allowance for a registered household with a child under three, waived for a private reason. */
export const PROGRAM: Program = lawOf([
  clause("registration", "requires", { that: { all: [{ fact: "registered", operator: "equal", value: true }] } }),
  clause("private-reason", "waives", {
    exceptTo: "registration",
    when: { all: [{ fact: "disabled", operator: "equal", value: true }] },
  }),
  clause("small", "requires", {
    that: {
      all: [
        { fact: "rooms", operator: "lessThan", value: 4 },
        {
          fact: "children",
          operator: "some",
          value: { as: "one", when: { all: [{ fact: "one.bornOn", operator: "greaterThan", value: "2002-06-01" }] } },
        },
      ],
    },
  }),
  clause("rate", "sets", { type: "money", values: [{ open: { by: "city", atLeast: "5.00", atMost: "9.00" } }] }),
  monthlyAward({ add: [{ parameter: "rate" }, { fact: "bill" }] }),
]).program;

export const HOME: Readonly<Record<string, JsonValue>> = {
  place: "420115",
  registered: true,
  rooms: 2,
  bill: "3.00",
  disabled: false,
  kind: "urban",
  children: [
    { id: "c1", bornOn: "2001-01-01" },
    { id: "c2", bornOn: "2004-01-01" },
    { id: "c3", bornOn: "2004-05-01" },
  ],
  decisions: { "test/scheme#rate": "6.00" },
};

export const NEEDED: LiveInput = { on: "2005-06-15", ask: "needed" };
export const ALL: LiveInput = { on: "2005-06-15", ask: "all" };

/** A source for the home above with some facts changed. */
export function told(changes: Readonly<Record<string, JsonValue>> = {}, withList = 0): Told {
  return new Told({ ...HOME, ...changes }, withList);
}

/** The names asked, in order: `rooms`, `children`, `children[c1].bornOn`, `decisions`. */
export function namesAsked({ asked }: Told): readonly string[] {
  return asked.map((text) => {
    const { name, list, id } = JSON.parse(text) as { name?: string; list?: string; id?: string };
    if (id !== undefined) return `${list}[${id}].${name}`;
    return name ?? list ?? "decisions";
  });
}
