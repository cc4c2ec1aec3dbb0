import type { Pack } from "../../pack/index.js";
import type { LawBook } from "../../program/index.js";
import { PLACE_FACT, placeFact } from "./jurisdiction.js";
import { type NewFile, newJson } from "./new-file.js";

/** A scheme to begin: its id is that of its pack and the name of its file. */
export interface NewScheme {
  readonly id: string;
  /** The day on which it begins. */
  readonly from: string;
}

const TITLE = { zh: "写明项目名称", en: "Write the title of the scheme here" };

/**
 * A scheme that loads, with a case that passes: a monthly sum for every household of the place, to the end of the year. Everything
 * in it is to be replaced by what the document says.
 *
 * @param folder the folder of its pack, below the folder of packs
 */
export function newScheme({ id, from }: NewScheme, pack: Pack, folder: string, book: LawBook): readonly NewFile[] {
  const { jurisdiction, currency, documents } = pack.manifest.json;
  const [document = "ordinance"] = Object.keys(documents);
  const fact = placeFact(book.packs, book.places.chain(jurisdiction) ?? []) ?? PLACE_FACT;
  const sum = (whole: number) => (currency.decimals === 0 ? `${whole}` : `${whole}.${"0".repeat(currency.decimals)}`);
  const clause = (name: string, effect: string, text: { zh: string; en: string }, body: object) => ({
    id: name,
    effect,
    text,
    cite: { document, at: "1" },
    ...body,
  });
  const name = id.slice(id.lastIndexOf("/") + 1);
  const scheme = {
    language: 1,
    scheme: id,
    title: TITLE,
    for: "household",
    place: { fact },
    evidence: { status: "draft" },
    inForce: { from },
    clauses: [
      clause(
        "monthly-rate",
        "sets",
        { zh: "每月一百元。", en: "One hundred a month." },
        {
          type: "money",
          unit: `${currency.code}/month`,
          values: [{ value: sum(100) }],
        },
      ),
      clause(
        "registered-here",
        "requires",
        { zh: "登记在本地。", en: "The household is registered here." },
        {
          that: { all: [{ fact, operator: "within", value: [jurisdiction] }] },
        },
      ),
      clause(
        "allowance",
        "awards",
        { zh: "按月发给。", en: "An allowance for every month." },
        {
          award: {
            form: "cash",
            amount: { parameter: "monthly-rate" },
            every: { unit: "month", first: from, last: `${from.slice(0, 4)}-12-31`, test: "first-day" },
          },
        },
      ),
    ],
  };
  const cases = {
    language: 1,
    scheme: id,
    cases: [
      {
        case: "A household of the place: one hundred for the month in which the scheme begins",
        working: "Article 1: one hundred a month, from the first day.",
        in: jurisdiction,
        on: from,
        household: { [fact]: jurisdiction },
        expect: { household: { outcome: "eligible", now: { allowance: sum(100) } } },
      },
    ],
  };
  return [newJson(`${folder}/${name}.json`, scheme), newJson(`${folder}/${name}.cases.json`, cases)];
}
