import type { ClauseView, SchemeView } from "../authoring/index.js";
import { type Item, item, itemsOf } from "../words/block.js";
import { named } from "../words/language.js";
import { citeItems, clauseName, type LawWords, placeText, said } from "./law-words.js";
import { conditionItem } from "./render-condition.js";
import { awardLine, fundsLines } from "./render-funds.js";
import { valueItems } from "./render-values.js";

/** A clause with what it sets, grants or divides, its sources, how it is read, and where it comes from. */
export function clauseItem(clause: ClauseView, law: SchemeView, isDay: boolean, words: LawWords): Item {
  const { cli, answer, isOwn } = words;
  const { scheme } = law;
  const { names } = answer;
  const { origin, replaces, exceptTo, inForce, note, that, when, award, funds, reserves } = clause;
  const name = (address: string) => clauseName(address, scheme, words);
  const period = cli.period(inForce.from, inForce.to);
  const made = isOwn ? "" : cli.origin(placeText(origin, words), origin.pack);
  const standing = [made, period === "" ? "" : cli.inForce(period)].filter((sentence) => sentence !== "");
  return item(cli.clause(name(clause.clause), names.effect[clause.effect], said(clause.text, words)), [
    ...valueItems(clause, law, isDay, words),
    ...(that === null ? [] : [conditionItem(that, cli.test, words)]),
    ...(when === null ? [] : [conditionItem(when, cli.where, words)]),
    ...itemsOf(
      award === null ? null : awardLine(award, law, words),
      ...(funds === null ? [] : fundsLines(funds, law, words)),
    ),
    ...citeItems(clause.cite, clause.clause, law, words),
    ...itemsOf(
      note === null ? null : answer.clause.note(said(note, words)),
      exceptTo === null ? null : cli.exceptTo(name(exceptTo)),
      replaces === null
        ? null
        : cli.replaces(name(replaces.clause), placeText(replaces.origin, words), said(replaces.text, words)),
      reserves === null
        ? null
        : cli.reserves(reserves.tagged, reserves.binds === null ? null : named(names.payer, reserves.binds)),
      standing.length === 0 ? null : answer.values.together(standing),
    ),
  ]);
}
