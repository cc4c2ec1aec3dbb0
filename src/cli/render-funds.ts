import type { AwardView, FigureView, FundsView, SchemeView, ShareView } from "../authoring/index.js";
import { payerName } from "../words/labels.js";
import { named } from "../words/language.js";
import { shownText } from "../words/values.js";
import { clauseName, type LawWords } from "./law-words.js";

/** The form of an award, whether it comes once, and what it comes to, in so far as the clause names it. */
export function awardLine({ form, amount, unit, every }: AwardView, scheme: SchemeView, words: LawWords): string {
  const { cli, answer } = words;
  const forms =
    "value" in form ? named(answer.names.form, shownText(form.value, answer)) : figureText(form, scheme, words);
  const sum =
    amount === "unstated"
      ? answer.values.unstated
      : amount === "none"
        ? answer.values.uncounted
        : unit === null
          ? sumText(amount, scheme, words)
          : `${figureText(amount, scheme, words)} ${cli.unit(unit)}`;
  return cli.award(forms, sum, every);
}

/** Who pays, as a clause says it. */
export function fundsLines(
  { split, unstated, matching }: FundsView,
  scheme: SchemeView,
  words: LawWords,
): readonly string[] {
  const { award } = words.answer;
  const payer = (name: string) => payerName(name, words.answer);
  return [
    ...(split === null ? [] : [award.payers(split.map((share) => shareText(share, scheme, words)))]),
    ...(unstated === null ? [] : [award.payersUnstated(unstated.map(payer))]),
    ...(matching === null ? [] : [words.cli.matching(payer(matching.payer), payer(matching.atLeast))]),
  ];
}

function shareText({ portion, bearer }: ShareView, scheme: SchemeView, words: LawWords): string {
  const { cli, answer } = words;
  const part = "rest" in portion ? cli.rest : portionText(portion, scheme, words);
  return "payer" in bearer
    ? answer.award.share(payerName(bearer.payer, answer), null, part)
    : cli.within(
        part,
        bearer.split.map((share) => shareText(share, scheme, words)),
      );
}

function portionText(
  portion: Exclude<ShareView["portion"], { rest: true }>,
  scheme: SchemeView,
  words: LawWords,
): string {
  const { cli } = words;
  if ("percent" in portion) return cli.percent(figureText(portion.percent, scheme, words));
  const sum = sumText(portion.amount, scheme, words);
  return portion.perUnit ? cli.perUnit(sum) : sum;
}

/** A figure that is money. */
function sumText(figure: FigureView, scheme: SchemeView, words: LawWords): string {
  const text = figureText(figure, scheme, words);
  return "value" in figure ? words.answer.values.money(scheme.currency, text) : text;
}

function figureText(figure: FigureView, scheme: SchemeView, words: LawWords): string {
  if ("value" in figure) return shownText(figure.value, words.answer);
  return "parameter" in figure
    ? words.cli.figureOf(clauseName(figure.parameter, scheme.scheme, words))
    : words.cli.workedOut;
}
