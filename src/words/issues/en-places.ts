import type { IssueWords } from "./issue-words.js";
import { few, quoted } from "./shorten.js";

/** English for what goes wrong between the packs of several places. */
export const EN_PLACES = {
  "slot-conflict": ({ slot, clauses, lower }) => ({
    problem: `Several clauses hold the place of ${quoted(slot)} on the same day.`,
    expected: "one clause for each day",
    found: few(clauses, ", "),
    remedy:
      lower === null
        ? "Give them inForce dates that do not overlap, let one name the other under replaces, or give clauses that pay or fund a when."
        : `${quoted(lower.id)} is the law of a lower place. To change what stands between, let it name ${quoted(lower.over)} under replaces, which the pack of that clause must have opened; or give them inForce dates that do not overlap.`,
  }),
  "not-amendable": ({ clause }) => ({
    problem: `${quoted(clause)} may not be changed from this pack.`,
    expected: "something that is open to this place",
    found: `${quoted(clause)}, which is not`,
    remedy: `Write a clause of your own instead, or have the pack of ${quoted(clause)} open it: "amendable": true, or "open" to this place. A pack can change only the law of its own place and of places above it.`,
  }),
  "outside-bounds": ({ clause, bounds, found }) => ({
    problem: `The value lies outside what ${quoted(clause)} leaves open.`,
    expected: bounds === "" ? "a value it allows" : bounds,
    found,
    remedy: "Choose a value within these bounds; only the pack that set them can move them.",
  }),
  "reserved-award": ({ award, tag, clause }) => ({
    problem: `${quoted(clause)} reserves awards tagged ${quoted(tag)}: this pack may not set one up.`,
    expected: `no award tagged ${quoted(tag)} on the days of the reservation`,
    found: quoted(award),
    remedy:
      "Take the award out, or let it end before the reservation begins (inForce). If the higher law permits it, the pack that reserves must say so: dates, or the level that it binds.",
  }),
  "unknown-jurisdiction": ({ code }) => ({
    problem: `The jurisdiction ${quoted(code)} is not known.`,
    expected: "a code of jurisdictions.json",
    found: quoted(code),
    remedy: "Check the code, or add the place to jurisdictions.json with its name, level and parent.",
  }),
} satisfies Partial<IssueWords>;
