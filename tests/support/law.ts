import type { Issue } from "../../src/issue/index.js";
import { type Law, loadLaw } from "../../src/program/index.js";

type Json = Record<string, unknown>;

export const PLACES = {
  jurisdictions: [
    { code: "CN", name: { zh: "全国", en: "China" }, level: "nation", system: "gb-t-2260" },
    { code: "420000", name: { zh: "湖北省", en: "Hubei" }, level: "province", parent: "CN", system: "gb-t-2260" },
    { code: "420100", name: { zh: "武汉市", en: "Wuhan" }, level: "city", parent: "420000", system: "gb-t-2260" },
    {
      code: "420115",
      name: { zh: "江夏区", en: "Jiangxia" },
      level: "district",
      parent: "420100",
      system: "gb-t-2260",
    },
    { code: "420116", name: { zh: "黄陂区", en: "Huangpi" }, level: "district", parent: "420100", system: "gb-t-2260" },
    { code: "park", name: { zh: "工业园", en: "Park" }, level: "zone", parent: "420115" },
  ],
};

export const FACTS = {
  language: 1,
  facts: {
    place: { type: "place", label: { en: "where the household is registered" } },
    registered: { type: "boolean", label: { en: "registered" } },
    kind: { type: "choice", options: { rural: { en: "rural" }, urban: { en: "urban" } }, label: { en: "kind" } },
    income: { type: "money", atLeast: "0", label: { en: "income" } },
    bill: { type: "money", atLeast: "0", atMost: "100.00", label: { en: "bill" } },
    rooms: { type: "integer", atLeast: "1", label: { en: "rooms" } },
    claimedOn: { type: "date", event: true, label: { en: "claimed on" } },
    disabled: { type: "boolean", sensitive: true, label: { en: "a medical fact" } },
    children: {
      type: "list",
      label: { en: "children" },
      items: {
        bornOn: { type: "date", label: { en: "born on" } },
        diedOn: { type: "date", event: true, label: { en: "died on" } },
        weight: { type: "decimal", label: { en: "weight" } },
      },
    },
  },
};

const CITE = { document: "act", at: "1" };
const TEXT = { en: "text" };

/** A clause with the header that every clause needs. */
export function clause(id: string, effect: string, body: Json = {}): Json {
  return { id, effect, text: TEXT, cite: CITE, ...body };
}

/** An award of a fixed sum for each month of 2005 unless told otherwise. */
export function monthlyAward(amount: unknown, award: Json = {}, body: Json = {}): Json {
  return clause("award", "awards", {
    award: {
      form: "cash",
      amount,
      every: { unit: "month", test: "first-day", first: "2005-01-01", last: "2005-12-31" },
      ...award,
    },
    ...body,
  });
}

/** A pack's manifest. */
export function manifest(id: string, jurisdiction: string): Json {
  return {
    language: 1,
    id,
    jurisdiction,
    title: { en: id },
    edition: "2026-01-01",
    currency: { code: "CNY", decimals: 2 },
    documents: { act: { title: { en: "The Act" }, kind: "official-text" } },
  };
}

/** A scheme for the household, in the province's pack unless told otherwise. */
export function scheme(clauses: readonly Json[], more: Json = {}): Json {
  return {
    language: 1,
    scheme: "test/scheme",
    title: { en: "Test scheme" },
    for: "household",
    place: { fact: "place" },
    evidence: { status: "unverified" },
    clauses,
    ...more,
  };
}

/** An amendment of the test scheme. */
export function amendment(clauses: readonly Json[], more: Json = {}): Json {
  return {
    language: 1,
    amends: "test/scheme",
    title: { en: "Amendment" },
    evidence: { status: "unverified" },
    clauses,
    ...more,
  };
}

/** Payers that are no levels. */
const PAYERS: Json = Object.fromEntries(
  ["enterprise", "local-government", "town-fund", ...Array.from({ length: 40 }, (_, index) => `payer-${index}`)].map(
    (name) => [name, { en: name }],
  ),
);

/** The files of packs: `folder/file` to JSON. */
export type Files = Readonly<Record<string, Json>>;

/** Packs of a nation, a province, a city and a district, with the given scheme and amendments. */
export function files(schemes: Files): Files {
  return {
    "cn/pack.json": { ...manifest("cn", "CN"), payers: PAYERS },
    "cn/facts.json": FACTS,
    "cn/hubei/pack.json": manifest("cn/hubei", "420000"),
    "cn/hubei/wuhan/pack.json": manifest("cn/hubei/wuhan", "420100"),
    "cn/hubei/wuhan/jiangxia/pack.json": manifest("cn/hubei/wuhan/jiangxia", "420115"),
    ...schemes,
  };
}

/** Loads packs from their files, written as indented text so that places have lines and columns. */
export function load(
  all: Files,
  jurisdiction: string | null = "420115",
  register: Json = PLACES,
): ReturnType<typeof loadLaw> {
  const folders = new Map<string, Record<string, string>>();
  for (const [path, json] of Object.entries(all)) {
    const at = path.lastIndexOf("/");
    const folder = path.slice(0, at);
    folders.set(folder, { ...folders.get(folder), [path.slice(at + 1)]: JSON.stringify(json, null, 2) });
  }
  return loadLaw(
    {
      packs: [...folders].map(([folder, contents]) => ({ folder, files: contents })),
      jurisdictions: [{ file: "jurisdictions.json", content: register }],
    },
    jurisdiction,
  );
}

/** The law of a scheme of the province, which must load. */
export function lawOf(clauses: readonly Json[], more: Json = {}, others: Files = {}): Law {
  const law = load(files({ "cn/hubei/scheme.json": scheme(clauses, more), ...others }));
  if (!law.ok) throw new Error(JSON.stringify(law.issues, null, 1));
  return law.value;
}

/** The issues for which a scheme of the province is refused. */
export function issuesOf(clauses: readonly Json[], more: Json = {}, others: Files = {}): readonly Issue[] {
  const law = load(files({ "cn/hubei/scheme.json": scheme(clauses, more), ...others }));
  return law.ok ? [] : law.issues;
}
