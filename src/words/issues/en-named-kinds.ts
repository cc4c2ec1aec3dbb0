import type { KindsNamed } from "./named-kinds.js";

/** English for names that nothing has, by the kind of thing that was named. */
export const EN_NAMED: KindsNamed = {
  effect: {
    expected: "an effect of the language",
    remedy: "Choose one of those that docs/language/README.md lists.",
  },
  operation: {
    expected: "an operation of the language, as the key of a formula",
    remedy: "Choose one of those that docs/language/reference.md lists.",
  },
  "fact or definition": {
    expected: "a fact of facts.json, or the id of a defines clause",
    remedy:
      "Correct the name, declare the fact in facts.json, or write a clause that defines it. A figure of a sets clause is read with parameter; a list is asked with some, every or none.",
  },
  "fact of a list item": {
    expected:
      "the name that an as around this place gives to a list item, a point, and a fact or definition of the list",
    remedy:
      "Correct the name, or name the fact where its list is entered: under for of the scheme, or inside over, some, every or none.",
  },
  "sets clause": {
    expected: "the id of a sets clause of this scheme",
    remedy: "Correct the id, or write the clause. A fact or definition is read with fact.",
  },
  list: {
    expected: "a list of facts.json",
    remedy:
      "Correct the name, or declare the list in facts.json. A single fact is compared, without some, every or none.",
  },
  "list item": {
    expected: "a name that an as around this place gives to a list item",
    remedy: "Use such a name: that of the scheme's for, or of an over, some, every or none around this one.",
  },
  unit: {
    expected: "a unit such as CNY, CNY/month, years or persons",
    remedy: "Correct the spelling, or choose another word for a unit of your own.",
  },
  decider: {
    expected: "a level such as province, city or county; or locality, authority or claimant; or a name of your own",
    remedy: "Correct the spelling, or choose another word for a name of your own.",
  },
  award: {
    expected: "the id of an awards clause of this scheme",
    remedy: "Correct the id, or write the clause.",
  },
  limit: {
    expected: "the id of a limits clause, or scheme#id of one in another scheme",
    remedy: "Correct the id, or write the clause.",
  },
  "group of conditions": {
    expected: 'a group: { "all": [ … ] }, { "any": [ … ] } or { "not": … }',
    remedy: "Write one of these, or a comparison with fact, operator and value inside one of them.",
  },
  payer: {
    expected:
      "a level such as nation, province, city, county or district; locality; or a payer that a pack.json declares",
    remedy: 'Correct the spelling, or declare the payer in pack.json: "payers": { name: { "zh": "…", "en": "…" } }.',
  },
  "claimed scheme": {
    expected: "the id of a scheme that is loaded",
    remedy:
      "Correct the id, or load the pack that has the scheme; or leave the claim out: for the schemes that are loaded it counts as none.",
  },
  scheme: {
    expected: "the id of a scheme that is loaded",
    remedy: "Correct the id, or load the pack that has the scheme.",
  },
};
