import { add, compare, decimalText, quantityOf, ZERO } from "../money/index.js";
import type { ClauseJson, ShareJson } from "../pack/index.js";
import { exactQuantity } from "../value/index.js";
import { expectType, linkSelector, PERCENT_TYPE } from "./expect.js";
import type { ClauseLinker } from "./linker.js";
import type { Effects, LinkedShare } from "./program.js";

type FundsJson = Extract<ClauseJson, { effect: "funds" }>["funds"];
type At = readonly (string | number)[];

/** Links who pays: shares of the whole, shares of shares, or payers whose shares the text leaves unstated. */
export function linkFunds(json: FundsJson, linker: ClauseLinker): Effects["funds"] {
  const award = linkSelector(json.award, linker, ["funds", "award"]);
  if ("unstated" in json) return { award, split: null, unstated: json.unstated, remainderTo: null };
  const split = linkShares(json.split, linker, ["funds", "split"]);
  const remainderTo = json.remainderTo ?? null;
  if (remainderTo !== null && !payers(split).includes(remainderTo)) {
    linker.report("wrong-value", ["funds", "remainderTo"], {
      expected: `one of ${payers(split).join(", ")}`,
      found: remainderTo,
    });
  }
  return { award, split, unstated: null, remainderTo };
}

function linkShares(shares: readonly ShareJson[], linker: ClauseLinker, at: At): readonly LinkedShare[] {
  const rests = shares.filter((share) => "rest" in share);
  if (rests.length > 1) linker.report("wrong-value", at, { expected: "at most one rest", found: String(rests.length) });
  const linked = shares.map((share, index): LinkedShare => {
    const place = [...at, index];
    return {
      portion: "rest" in share ? "rest" : expectType(share.percent, PERCENT_TYPE, linker, [...place, "percent"]),
      bearer:
        "payer" in share ? { payer: share.payer } : { split: linkShares(share.split, linker, [...place, "split"]) },
    };
  });
  const known = linked.map(({ portion }) =>
    portion === "rest" || portion.op !== "literal" ? ZERO : (exactQuantity(portion.value) ?? ZERO),
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
      found: shares.map((share) => ("percent" in share ? String(share.percent) : "rest")).join(" + "),
    });
  }
  return linked;
}

function payers(shares: readonly LinkedShare[]): readonly string[] {
  return shares.flatMap(({ bearer }) => ("payer" in bearer ? [bearer.payer] : payers(bearer.split)));
}
