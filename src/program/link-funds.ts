import { add, compare, decimalText, quantityOf, ZERO } from "../money/index.js";
import type { ClauseJson, ShareJson } from "../pack/index.js";
import { exactQuantity } from "../value/index.js";
import { awardSlot, expectType, PERCENT_TYPE } from "./expect.js";
import { linkSum } from "./link-sum.js";
import type { ClauseLinker } from "./linker.js";
import type { Effects, LinkedShare, Selector } from "./program.js";

type FundsJson = Extract<ClauseJson, { effect: "funds" }>["funds"];
type At = readonly (string | number)[];

/** Links who pays: shares of the whole, shares of shares, or payers whose shares the text leaves unstated. */
export function linkFunds(json: FundsJson, linker: ClauseLinker): Effects["funds"] {
  const award: Selector =
    typeof json.award === "string"
      ? { slot: awardSlot(json.award, linker, ["funds", "award"]) }
      : { tagged: json.award.tagged };
  if ("unstated" in json) {
    const matching = linkMatching(json.matching, json.unstated, linker);
    return { award, split: null, unstated: json.unstated, remainderTo: null, matching };
  }
  const split = linkShares(json.split, award, linker, ["funds", "split"]);
  const remainderTo = json.remainderTo ?? null;
  if (remainderTo !== null) {
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
  known.forEach((percent, index) => {
    if (compare(percent, ZERO) >= 0 && compare(percent, quantityOf(100)) <= 0) return;
    linker.report("wrong-value", [...at, index, "percent"], {
      expected: "a percentage from 0 to 100",
      found: decimalText(percent) ?? "",
    });
  });
  const sum = known.reduce(add, ZERO);
  if (compare(sum, quantityOf(100)) > 0) {
    linker.report("shares-exceed", at, {
      found: shares.flatMap((share) => ("percent" in share ? String(share.percent) : [])).join(" + "),
    });
  }
  return linked;
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
