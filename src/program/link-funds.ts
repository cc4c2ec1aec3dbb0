import { nearest } from "../issue/index.js";
import { add, compare, decimalText, quantityOf, ZERO } from "../money/index.js";
import { type ClauseJson, PAYERS, type ShareJson } from "../pack/index.js";
import { exactQuantity } from "../value/index.js";
import { expectType, linkSelector, PERCENT_TYPE } from "./expect.js";
import { linkSum } from "./link-sum.js";
import type { ClauseLinker } from "./linker.js";
import type { Effects, LinkedShare, Selector } from "./program.js";

type FundsJson = Extract<ClauseJson, { effect: "funds" }>["funds"];
type At = readonly (string | number)[];

/** Links who pays: shares of the whole, shares of shares, or payers whose shares the text leaves unstated. */
export function linkFunds(json: FundsJson, linker: ClauseLinker): Effects["funds"] {
  const award = linkSelector(json.award, linker, ["funds", "award"]);
  if ("unstated" in json) {
    json.unstated.forEach((payer, index) => {
      checkPayer(payer, linker, ["funds", "unstated", index]);
    });
    const matching = linkMatching(json.matching, json.unstated, linker);
    return { award, split: null, unstated: json.unstated, remainderTo: null, matching };
  }
  const split = linkShares(json.split, award, linker, ["funds", "split"]);
  const remainderTo = json.remainderTo ?? null;
  const known = payers(split).every((payer) => isPayer(payer, linker));
  if (remainderTo !== null && known) {
    // A fixed sum stays what it is, so that nobody can be left the remainder of one.
    expectOneOf(payers(split, "of-parts"), remainderTo, linker, ["funds", "remainderTo"]);
  }
  return { award, split, unstated: null, remainderTo, matching: linkMatching(json.matching, payers(split), linker) };
}

function linkMatching(
  json: FundsJson["matching"],
  known: readonly string[],
  linker: ClauseLinker,
): Effects["funds"]["matching"] {
  if (json === undefined) return null;
  const { payer, atLeast } = json;
  expectOneOf(known, payer, linker, ["funds", "matching", "payer"]);
  const others = known.filter((one) => one !== payer);
  expectOneOf(others, atLeast.payer, linker, ["funds", "matching", "atLeast", "payer"]);
  return { payer, atLeast: atLeast.payer };
}

function expectOneOf(known: readonly string[], found: string, linker: ClauseLinker, at: At): void {
  if (!known.includes(found)) linker.report("wrong-value", at, { expected: `one of ${known.join(", ")}`, found });
}

function linkShares(
  shares: readonly ShareJson[],
  award: Selector,
  linker: ClauseLinker,
  at: At,
): readonly LinkedShare[] {
  const rests = shares.filter((share) => "rest" in share);
  if (rests.length > 1) linker.report("wrong-value", at, { expected: "at most one rest", found: String(rests.length) });
  const linked = shares.map((share, index): LinkedShare => {
    const place = [...at, index];
    if ("payer" in share) checkPayer(share.payer, linker, [...place, "payer"]);
    return {
      portion: linkPortion(share, award, linker, place),
      bearer:
        "payer" in share
          ? { payer: share.payer }
          : { split: linkShares(share.split, award, linker, [...place, "split"]) },
    };
  });
  const known = linked.map(({ portion }) =>
    "percent" in portion && portion.percent.op === "literal" ? (exactQuantity(portion.percent.value) ?? ZERO) : ZERO,
  );
  const impossible = known.map((percent) => compare(percent, ZERO) < 0 || compare(percent, quantityOf(100)) > 0);
  known.forEach((percent, index) => {
    if (impossible[index] !== true) return;
    linker.report("wrong-value", [...at, index, "percent"], {
      expected: "a percentage from 0 to 100",
      found: decimalText(percent) ?? "",
    });
  });
  const sum = known.reduce(add, ZERO);
  if (!impossible.includes(true) && compare(sum, quantityOf(100)) > 0) {
    linker.report("shares-exceed", at, {
      found: shares.flatMap((share) => ("percent" in share ? String(share.percent) : [])).join(" + "),
    });
  }
  return linked;
}

/** Whether a name is that of a level, or of a payer that some pack declares. */
function isPayer(name: string, linker: ClauseLinker): boolean {
  return PAYERS.includes(name) || linker.names.vocabulary.payers.has(name);
}

function checkPayer(name: string, linker: ClauseLinker, at: At): void {
  if (isPayer(name, linker)) return;
  const known = [...PAYERS, ...linker.names.vocabulary.payers.keys()];
  linker.report("unknown-name", at, { name, nearest: nearest(name, known), kind: "payer" });
}

function linkPortion(share: ShareJson, award: Selector, linker: ClauseLinker, at: At): LinkedShare["portion"] {
  if ("rest" in share) return { rest: true };
  if ("percent" in share) return { percent: expectType(share.percent, PERCENT_TYPE, linker, [...at, "percent"]) };
  const perUnit = share.perUnit === true;
  return { amount: linkSum(share.amount, award, perUnit, linker, [...at, "amount"]), perUnit };
}

/** The payers at the leaves; those of parts of something alone, without those of fixed sums, where it is asked. */
function payers(shares: readonly LinkedShare[], which: "all" | "of-parts" = "all"): readonly string[] {
  return shares.flatMap(({ portion, bearer }) => {
    if ("split" in bearer) return payers(bearer.split, which);
    return which === "of-parts" && "amount" in portion ? [] : [bearer.payer];
  });
}
