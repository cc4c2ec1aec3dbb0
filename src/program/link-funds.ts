import { nearest } from "../issue/index.js";
import { add, compare, decimalText, quantityOf, ZERO } from "../money/index.js";
import { type ClauseJson, PAYERS, type ShareJson } from "../pack/index.js";
import { exactQuantity } from "../value/index.js";
import { expectType, linkSelector, PERCENT_TYPE } from "./expect.js";
import type { ClauseLinker } from "./linker.js";
import type { Effects, LinkedShare } from "./program.js";

type FundsJson = Extract<ClauseJson, { effect: "funds" }>["funds"];
type At = readonly (string | number)[];

/** Links who pays: shares of the whole, shares of shares, or payers whose shares the text leaves unstated. */
export function linkFunds(json: FundsJson, linker: ClauseLinker): Effects["funds"] {
  const award = linkSelector(json.award, linker, ["funds", "award"]);
  if ("unstated" in json) {
    json.unstated.forEach((payer, index) => {
      checkPayer(payer, linker, ["funds", "unstated", index]);
    });
    return { award, split: null, unstated: json.unstated, remainderTo: null };
  }
  const split = linkShares(json.split, linker, ["funds", "split"]);
  const remainderTo = json.remainderTo ?? null;
  const known = payers(split).every((payer) => isPayer(payer, linker));
  if (remainderTo !== null && known && !payers(split).includes(remainderTo)) {
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
    if ("payer" in share) checkPayer(share.payer, linker, [...place, "payer"]);
    return {
      portion: "rest" in share ? "rest" : expectType(share.percent, PERCENT_TYPE, linker, [...place, "percent"]),
      bearer:
        "payer" in share ? { payer: share.payer } : { split: linkShares(share.split, linker, [...place, "split"]) },
    };
  });
  const known = linked.map(({ portion }) =>
    portion === "rest" || portion.op !== "literal" ? ZERO : (exactQuantity(portion.value) ?? ZERO),
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
      found: shares.map((share) => ("percent" in share ? String(share.percent) : "rest")).join(" + "),
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

function payers(shares: readonly LinkedShare[]): readonly string[] {
  return shares.flatMap(({ bearer }) => ("payer" in bearer ? [bearer.payer] : payers(bearer.split)));
}
