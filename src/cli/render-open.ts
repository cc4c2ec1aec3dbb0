import type { ClauseView, SchemeView } from "../authoring/index.js";
import { type Item, itemsOf } from "../words/block.js";
import { clauseName, type LawWords } from "./law-words.js";
import { valueText } from "./render-values.js";

/** What the text leaves open in a scheme: values left to somebody, readings, amounts and payers that are not stated. */
export function openItems({ scheme, clauses }: SchemeView, words: LawWords): readonly Item[] {
  const { cli } = words;
  const isFunded = clauses.some(({ effect }) => effect === "funds");
  const isGranted = clauses.some(({ award }) => award !== null && award.amount !== "none");
  return itemsOf(
    ...clauses.flatMap((clause) => openPoints(clause, clauseName(clause.clause, scheme, words), words)),
    isGranted && !isFunded ? cli.noPayer : null,
  );
}

function openPoints({ values, award, funds }: ClauseView, name: string, words: LawWords): readonly string[] {
  const { cli } = words;
  const open = (values?.dated ?? []).filter((value) => "open" in value);
  const readings = values?.readings ?? [];
  return [
    ...open.map((value) => cli.leftTo(name, valueText(value, values?.unit ?? "", words))),
    ...(readings.length === 0 ? [] : [cli.twoReadings(name, readings.find(({ taken }) => taken)?.name ?? null)]),
    ...(award?.amount === "unstated" ? [cli.amountLeftOpen(name)] : []),
    ...(funds?.unstated == null ? [] : [cli.payersLeftOpen(name)]),
  ];
}
