import { type Finding, type Funding, type Instalment, isMoney, type Line, type Share } from "../determination/index.js";
import type { Cause } from "../value/index.js";
import { type Item, item, itemsOf } from "./block.js";
import type { Catalogue } from "./catalogue.js";
import { causesText } from "./causes.js";
import type { Detail } from "./detail.js";
import { clauseName } from "./findings.js";
import { payerName, placeName } from "./labels.js";
import { reductionItem } from "./reductions.js";
import { stepItem } from "./steps.js";
import { amountText, causesOfAmount } from "./values.js";

/**
 * One payment: its days, amount, state and due day; its claim window; who pays; in full, how it was worked out.
 *
 * @param said what keeps the award's total open, which its sums have just said
 */
export function instalmentItem(
  instalment: Instalment,
  said: readonly Cause[],
  findings: readonly Finding[],
  detail: Detail,
  words: Catalogue,
): Item {
  const { award, values } = words;
  const { index, first, last, amount, because, due, projected, funding, lines, reductions } = instalment;
  const head = award.instalment(index + 1, values.period(first, last), amountText(amount, words, said));
  return item(values.together([head, award.due(due), stateText(instalment, words)]), [
    ...itemsOf(
      because.length === 0 ? null : award.dependsOn(causesText(because, words)),
      claimText(instalment, words),
      projected ? award.projected : null,
    ),
    // Points and priorities are given, and nobody pays them.
    ...(isMoney(amount) ? funding : funding.filter(({ kind }) => kind !== "unassigned")).map((one) =>
      item(
        fundingText(one, causesOfAmount(amount), findings, detail, words),
        itemsOf(matchingText(one, findings, words)),
      ),
    ),
    ...(detail === "full" ? lines.map((line) => lineItem(line, words)) : []),
    ...reductions.map((reduction) => reductionItem(reduction, said, detail, words)),
  ]);
}

function stateText(instalment: Instalment, { award, names }: Catalogue): string {
  const { state, possible } = instalment;
  const name = (one: (typeof possible)[number]) =>
    one === "due" && !isMoney(instalment.amount) ? names.dueInKind : names.instalmentState[one];
  return state === "undetermined" ? award.stateOpen(possible.map(name)) : award.state(name(state));
}

function claimText({ claim }: Instalment, { award, values }: Catalogue): string | null {
  if (claim === null) return null;
  const claimed = claim.claimedOn === null ? [] : [award.claimedOn(claim.claimedOn)];
  return values.together([award.claimWindow(claim.from, claim.until), ...claimed]);
}

function fundingText(
  funding: Funding,
  said: readonly Cause[],
  findings: readonly Finding[],
  detail: Detail,
  words: Catalogue,
): string {
  const { award } = words;
  const cited = (sentence: string, clause: string) =>
    detail === "full" ? award.byClause(sentence, clauseName(clause, findings, words)) : sentence;
  switch (funding.kind) {
    case "shares":
      return cited(award.payers(funding.shares.map((share) => shareText(share, said, words))), funding.clause);
    case "unstated":
      return cited(award.payersUnstated(funding.payers.map((payer) => payerName(payer, words))), funding.clause);
    case "open":
      return award.payersOpen(causesText(funding.because, words));
    case "unassigned":
      return award.payersUnassigned;
  }
}

/** A duty that is not met names the clause that lays it down, however brief the answer. */
function matchingText(funding: Funding, findings: readonly Finding[], words: Catalogue): string | null {
  if (!("matching" in funding) || funding.matching === null) return null;
  const { award } = words;
  const { state, because } = funding.matching;
  const payer = payerName(funding.matching.payer, words);
  const other = payerName(funding.matching.atLeast, words);
  switch (state) {
    case "met":
      return award.matchingMet(payer, other);
    case "breached":
      return award.matchingBreached(payer, other, clauseName(funding.clause, findings, words));
    case "unchecked":
      return award.matchingUnchecked(payer, other, causesText(because, words));
  }
}

function shareText({ payer, place, amount }: Share, said: readonly Cause[], words: Catalogue): string {
  const where = place === null ? null : placeName(place, words);
  return words.award.share(payerName(payer, words), where, amountText(amount, words, said));
}

function lineItem({ units, each, first, last, right, steps }: Line, words: Catalogue): Item {
  const { award, values } = words;
  return item(award.line(units, amountText(each, words), values.period(first, last)), [
    ...itemsOf(right === "unknown" ? award.lineRightOpen : null),
    ...(steps === null ? [] : [stepItem(steps, words)]),
  ]);
}
