import { clause, manifest, scheme } from "../support/law.js";
import {
  type AuthorError,
  AWARD,
  factsWith,
  InMemory,
  inClauses,
  inFile,
  inHead,
  type Json,
  manifestWith,
  placesWith,
} from "./author-error.js";

const SCHEME = "cn/hubei/scheme.json";
const text = (json: unknown) => JSON.stringify(json, null, 2);
const valid = text(scheme([AWARD]));

function inText(code: AuthorError["code"], situation: string, from: string, to: string): AuthorError {
  const broken = valid.replace(from, to);
  if (broken === valid) throw new Error(`nothing to break: ${from}`);
  return inFile(code, situation, SCHEME, broken, to);
}

function inMemory(situation: string, title: unknown, shown: string): AuthorError {
  const value = new InMemory({ ...scheme([AWARD]), notes: [title] });
  return inFile("wrong-type", situation, SCHEME, value, shown);
}

const circle: Json = {};
circle.en = circle;

const nested = Array.from({ length: 70 }).reduce<Json>((inner) => ({ not: inner }), {
  fact: "registered",
  operator: "equal",
  value: true,
});

/** What can be wrong with files as text. */
const TEXT: readonly AuthorError[] = [
  inText("not-json", "A comma after the last item", '"Test scheme"\n', '"Test scheme",\n'),
  inText("not-json", "A comma forgotten", '"test/scheme",', '"test/scheme"'),
  inText("not-json", "A comment", '"language": 1,', '"language": 1, // the version\n'),
  inText("not-json", "Single quotes", '"test/scheme"', "'test/scheme'"),
  inText("not-json", "A quotation mark forgotten", '"test/scheme",', '"test/scheme,'),
  inText("not-json", "A colon forgotten", '"scheme":', '"scheme"'),
  inText("not-json", "A key without quotes", '"scheme":', "scheme:"),
  inText("not-json", "A value forgotten", '"test/scheme",', ","),
  inText("not-json", "A Chinese comma, a Chinese quotation mark", '"language": 1,', '"language": 1，'),
  inText("not-json", "A backslash that means nothing", '"test/scheme"', '"test\\scheme"'),
  inText("not-json", "A number with a leading zero", '"language": 1,', '"language": 01,'),
  inText("not-json", "A number without end", '"language": 1,', '"language": 1e999,'),
  inFile("not-json", "A bracket forgotten at the end", SCHEME, valid.slice(0, -2), "the last } is missing"),
  inFile("not-json", "Two files in one", SCHEME, `${valid}\n{}`, "{ … } { … }"),
  inFile("not-json", "An empty file", SCHEME, "", ""),
  inText("duplicate-key", "One key twice", '"language": 1,', '"language": 1, "language": 1,'),
  inText("forbidden-key", "A key of JavaScript's own", '"language": 1,', '"language": 1, "constructor": 1,'),
  inFile("too-large", "A file beyond all use", SCHEME, " ".repeat(4 * 1024 * 1024 + 1), "4 MiB and one byte"),
  inFile(
    "too-deep",
    "Seventy conditions inside each other",
    SCHEME,
    scheme([{ ...AWARD, when: nested }]),
    "not not not …",
  ),
  inFile(
    "list-too-long",
    "More notes than anyone reads",
    SCHEME,
    scheme([AWARD], { notes: Array.from({ length: 10_001 }, () => 0) }),
    "10001 notes",
  ),
  inMemory("A date object instead of text", new Date(0), "new Date(0)"),
  inMemory("A function", () => 1, "() => 1"),
  inMemory("A value inside itself", circle, "circle.en = circle"),
  inMemory(
    "A getter",
    {
      get en() {
        return "text";
      },
    },
    "{ get en() { … } }",
  ),
];

const awardWith = (more: Json) => ({ ...AWARD, ...more });
const facts = (more: Json) => factsWith({ more: { label: { en: "one more" }, ...more } });

/** What can be wrong with the shape of a file: keys and values that the schema does not have. */
const SHAPE: readonly AuthorError[] = [
  inFile("missing-key", "A folder without a pack.json", "cn/hubei/pack.json", null, "no file pack.json"),
  inClauses("missing-key", "A clause without a text", {
    id: "x",
    effect: "excludes",
    when: { all: [{ fact: "registered", operator: "equal", value: false }] },
    cite: { document: "act", at: "1" },
  }),
  inClauses("missing-key", "A requirement without its condition", clause("x", "requires")),
  inClauses("missing-key", "A definition without its formula", clause("x", "defines", { type: "money" })),
  inClauses("missing-key", "A choice of branches without the last resort", {
    ...clause("x", "defines", {
      type: "money",
      value: { choose: [{ when: { all: [{ fact: "registered", operator: "equal", value: true }] }, then: "1.00" }] },
    }),
  }),
  inHead("missing-key", "A scheme without evidence", { evidence: undefined }),
  inClauses("unknown-key", "A key misspelt", clause("x", "requires", { taht: { all: [] } })),
  inClauses(
    "unknown-key",
    "A key that is known nowhere",
    clause("x", "sets", { type: "money", values: [{ value: "1.00" }], colour: "red" }),
  ),
  inClauses(
    "unknown-key",
    "A second operation in one object",
    clause("x", "defines", { type: "money", value: { add: ["1.00"], subtract: ["1.00"] } }),
  ),
  inClauses("unknown-key", "An order among limits, which the language has not yet", {
    ...clause("x", "requires", { that: { all: [{ fact: "registered", operator: "equal", value: true }] } }),
    after: ["award"],
  }),
  inClauses("money-not-text", "A decimal without quotes", clause("x", "defines", { type: "money", value: 10.5 })),
  inClauses(
    "wrong-value",
    "A list where a formula belongs",
    clause("x", "defines", { type: "money", value: ["1.00"] }),
  ),
  inClauses("wrong-type", "A text where a condition belongs", clause("x", "requires", { that: "registered" })),
  inClauses("wrong-type", "A text where a clause belongs", "children must be registered"),
  inClauses("wrong-type", "A formula alone where a list belongs", {
    ...clause("x", "defines", { type: "money", value: { add: "1.00" } }),
  }),
  inClauses(
    "money-not-text",
    "A number where a decimal in quotes belongs",
    clause("x", "defines", { type: "money", value: { round: { fact: "income" }, to: 1, mode: "up" } }),
  ),
  inClauses(
    "wrong-type",
    "A list of values written in two ways",
    clause("x", "requires", { that: { all: [{ fact: "rooms", operator: "in", value: [1, "2"] }] } }),
  ),
  inHead("wrong-type", "One note that is no list", { notes: { en: "a note" } }),
  inFile("wrong-type", "Yes and no as text", "cn/facts.json", facts({ type: "date", event: "true" }), {
    type: "date",
    event: "true",
  }),
  inFile(
    "wrong-type",
    "Decimals of the currency as text",
    "cn/hubei/pack.json",
    manifestWith({ currency: { code: "CNY", decimals: "2" } }),
    { currency: { code: "CNY", decimals: "2" } },
  ),
  inHead("wrong-value", "Another version of the language", { language: 2 }),
  inHead("wrong-value", "A scheme's name with capitals", { scheme: "Test/Scheme" }),
  inHead("wrong-value", "A title in no language", { title: {} }),
  inHead("wrong-value", "A scheme for nobody the language knows", { for: "family" }),
  inHead("wrong-value", "A status of evidence that is none", { evidence: { status: "checked" } }),
  inHead("wrong-value", "A scheme without clauses", { clauses: [] }),
  inHead("wrong-value", "A web address that is none", {
    evidence: { status: "verified", by: "A", on: "2026-01-01", url: "the gazette", sha256: "0".repeat(64) },
  }),
  inHead("wrong-value", "A checksum cut short", {
    evidence: { status: "verified", by: "A", on: "2026-01-01", url: "https://example.org/a", sha256: "00" },
  }),
  inClauses(
    "wrong-value",
    "An id with capitals",
    clause("MonthlyRate", "sets", { type: "money", values: [{ value: "1.00" }] }),
  ),
  inClauses("wrong-value", "An id that is too long", {
    ...clause("x".repeat(81), "sets", { type: "money", values: [{ value: "1.00" }] }),
  }),
  inClauses("wrong-value", "A day that is no date", {
    ...clause("x", "sets", { type: "money", values: [{ value: "1.00" }] }),
    inForce: { from: "2005年1月1日" },
  }),
  inClauses(
    "wrong-value",
    "A type that does not exist",
    clause("x", "sets", { type: "mony", values: [{ value: "1.00" }] }),
  ),
  inClauses("wrong-value", "A unit with a space", {
    ...clause("x", "sets", { type: "money", unit: "CNY a month", values: [{ value: "1.00" }] }),
  }),
  inClauses(
    "wrong-value",
    "A rounding mode that does not exist",
    clause("x", "defines", { type: "money", value: { round: { fact: "income" }, to: "0.01", mode: "half" } }),
  ),
  inClauses(
    "wrong-value",
    "A step with a comma",
    clause("x", "defines", { type: "money", value: { round: { fact: "income" }, to: "0,01", mode: "up" } }),
  ),
  inClauses(
    "wrong-value",
    "A fact's name with a space",
    clause("x", "defines", { type: "money", value: { fact: "net income" } }),
  ),
  inClauses(
    "wrong-value",
    "Years and months in one shift",
    clause("x", "defines", {
      type: "date",
      value: { date: "2005-01-31", plus: { years: 1, months: 1 }, monthEnd: "clamp" },
    }),
  ),
  inClauses("wrong-value", "A sum of nothing", clause("x", "defines", { type: "money", value: { add: [] } })),
  inClauses(
    "wrong-value",
    "An operator that does not exist",
    clause("x", "requires", { that: { all: [{ fact: "registered", operator: "equals", value: true }] } }),
  ),
  inClauses(
    "wrong-value",
    "A form of an award that does not exist",
    awardWith({ id: "x", award: { form: "money", amount: "1.00", once: "2005-01-01" } }),
  ),
  inFile(
    "wrong-value",
    "A fact's name with a hyphen",
    "cn/facts.json",
    factsWith({ "net-income": { type: "money", label: { en: "net income" } } }),
    { "net-income": { type: "money" } },
  ),
  inFile("wrong-value", "An edition that is no date", "cn/hubei/pack.json", manifestWith({ edition: "v2" }), {
    edition: "v2",
  }),
  inFile(
    "wrong-value",
    "A currency by its sign",
    "cn/hubei/pack.json",
    manifestWith({ currency: { code: "¥", decimals: 2 } }),
    { currency: { code: "¥", decimals: 2 } },
  ),
  inFile(
    "wrong-value",
    "More decimals than any coin has",
    "cn/hubei/pack.json",
    manifestWith({ currency: { code: "CNY", decimals: 5 } }),
    { currency: { code: "CNY", decimals: 5 } },
  ),
  {
    ...inFile("wrong-value", "A place code with a space", SCHEME, scheme([AWARD]), { code: "42 0115" }),
    jurisdictions: placesWith({ code: "42 0115", name: { en: "X" }, level: "district", parent: "420100" }),
  },
  inClauses("unknown-name", "A clause without an effect", { id: "x", text: { en: "text" }, cite: { document: "act" } }),
  inClauses("unknown-name", "A formula without an operation", clause("x", "defines", { type: "money", value: {} })),
  inClauses("unknown-name", "An effect that does not exist", clause("x", "require", {})),
  inClauses(
    "unknown-name",
    "An operation that does not exist",
    clause("x", "defines", { type: "money", value: { sum: ["1.00", "2.00"] } }),
  ),
  inClauses("bare-leaf", "A comparison without a group", {
    ...clause("x", "requires", { that: { fact: "registered", operator: "equal", value: true } }),
  }),
  inClauses("empty-group", "A group of nothing", clause("x", "requires", { that: { all: [] } })),
  inClauses("mixed-group", "Two groups in one", {
    ...clause("x", "requires", {
      that: {
        all: [{ fact: "registered", operator: "equal", value: true }],
        any: [{ fact: "kind", operator: "equal", value: "rural" }],
      },
    }),
  }),
  inClauses("path-forbidden", "A JSON path in a comparison", {
    ...clause("x", "requires", {
      that: { all: [{ fact: "children", path: "$[0].bornOn", operator: "equal", value: "2005-01-01" }] },
    }),
  }),
];

/** What can be wrong between files and packs. */
const PACKS: readonly AuthorError[] = [
  inFile("duplicate-scheme", "One scheme in two files", "cn/hubei/wuhan/scheme.json", scheme([AWARD]), {
    "cn/hubei/scheme.json": { scheme: "test/scheme" },
    "cn/hubei/wuhan/scheme.json": { scheme: "test/scheme" },
  }),
  inFile("duplicate-pack", "One pack in two folders", "cn/hubei/copy/pack.json", manifest("cn/hubei", "420000"), {
    "cn/hubei/pack.json": { id: "cn/hubei" },
    "cn/hubei/copy/pack.json": { id: "cn/hubei" },
  }),
  inFile(
    "unknown-jurisdiction",
    "A pack of a place nobody knows",
    "cn/hubei/pack.json",
    manifestWith({ jurisdiction: "CN-HB" }),
    { jurisdiction: "CN-HB" },
  ),
  {
    ...inFile("unknown-jurisdiction", "A parent nobody knows", SCHEME, scheme([AWARD]), {
      code: "park2",
      parent: "42O115",
    }),
    jurisdictions: placesWith({ code: "park2", name: { en: "Park" }, level: "zone", parent: "42O115" }),
  },
  {
    ...inFile("unknown-jurisdiction", "The place asked about is unknown", SCHEME, scheme([AWARD]), "asked: 999999"),
    asked: "999999",
  },
  {
    ...inFile("duplicate-id", "One code for two places", SCHEME, scheme([AWARD]), {
      code: "park",
      name: { en: "Other" },
    }),
    jurisdictions: placesWith({ code: "park", name: { en: "Other" }, level: "zone", parent: "420115" }),
  },
  {
    ...inFile("cycle", "Two places above each other", SCHEME, scheme([AWARD]), [
      { code: "a", parent: "b" },
      { code: "b", parent: "a" },
    ]),
    jurisdictions: placesWith(
      { code: "a", name: { en: "A" }, level: "zone", parent: "b" },
      { code: "b", name: { en: "B" }, level: "zone", parent: "a" },
    ),
  },
  inFile(
    "name-taken",
    "A fact of the nation declared again, differently",
    "cn/hubei/facts.json",
    { language: 1, facts: { income: { type: "date", label: { en: "income" } } } },
    { income: { type: "date" } },
  ),
  inFile(
    "name-taken",
    "A fact with a name the language needs",
    "cn/facts.json",
    factsWith({ today: { type: "date", label: { en: "today" } } }),
    { today: { type: "date" } },
  ),
];

export const ERRORS_IN_FILES: readonly AuthorError[] = [...TEXT, ...SHAPE, ...PACKS];
