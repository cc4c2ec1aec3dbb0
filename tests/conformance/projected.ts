import { emptyWords, setBit } from "../../src/assess/compile/decide/bits.js";
import { lawCode } from "../../src/assess/compile/decide/codes.js";
import { OUTCOME, RIGHT, type SchemeRow, type SubjectRow } from "../../src/assess/compile/decide/row.js";
import { awardSlotsOf, clausesOf } from "../../src/assess/compile/decide/scheme-order.js";
import type { CauseCode } from "../../src/assess/compile/decide/unknown.js";
import type { Amount, CurrentUnit, SchemeResult, SubjectResult } from "../../src/determination/index.js";
import type { LinkedScheme, Program } from "../../src/program/index.js";
import type { Cause } from "../../src/value/index.js";

/**
 * The rows that a determination makes: what `decide` must give of the same household. Read from the answer alone, so that
 * every way of deciding can be held against it.
 */
export function projected(program: Program, results: readonly SchemeResult[]): readonly SchemeRow[] {
  return results.flatMap((result): readonly SchemeRow[] => {
    const index = program.schemes.findIndex(({ id }) => id === result.scheme);
    const scheme = program.schemes[index];
    return scheme === undefined ? [] : [schemeRow(scheme, index, result)];
  });
}

function schemeRow(scheme: LinkedScheme, index: number, { outcome, subjects, missing }: SchemeResult): SchemeRow {
  const bits = new Map(clausesOf(scheme).map(({ address }, bit) => [address, bit]));
  const awards = awardSlotsOf(scheme);
  return {
    scheme: index,
    outcome: OUTCOME[outcome],
    subjects: subjects.map((subject, at) =>
      subjectRow(subject, scheme.subject.kind === "household" ? -1 : at, awards, bits, scheme.currency.decimals),
    ),
    missing: subjects.length > 0 ? [] : missing.map(lawCode),
  };
}

function subjectRow(
  subject: SubjectResult,
  index: number,
  slots: readonly string[],
  bits: ReadonlyMap<string, number>,
  decimals: number,
): SubjectRow {
  const words = emptyWords(bits.size);
  const missing = new Set<CauseCode>(subject.outcome === "undetermined" ? subject.undecided.map(lawCode) : []);
  const note = (causes: readonly Cause[]) => {
    for (const cause of causes) missing.add(lawCode(cause));
  };
  const awards = slots.flatMap((slot): readonly number[] => {
    const award = subject.awards.find((one) => one.award === slot);
    if (award === undefined) return [RIGHT.none, 0, 0];
    note(award.open);
    if (award.open.length > 0) return [RIGHT.open, 0, Number.POSITIVE_INFINITY];
    const { now } = award;
    if (now === null) return [RIGHT.none, 0, 0];
    if (now.right.is === false) {
      for (const clause of now.right.refusedBy) {
        const bit = bits.get(clause);
        if (bit !== undefined) setBit(words, bit);
      }
      return [RIGHT.refused, 0, 0];
    }
    if (now.right.is === "unknown") note(now.right.because);
    const [least, most] = endsOf(now, decimals, note);
    return [now.right.is === true ? RIGHT.granted : RIGHT.open, least, most];
  });
  return { subject: index, outcome: OUTCOME[subject.outcome], awards, refused: words, missing: [...missing] };
}

const UNSTATED: readonly [number, number] = [Number.NaN, Number.NaN];

/** The least and the most that the unit comes to, in minor units. */
function endsOf(
  { amount }: CurrentUnit,
  decimals: number,
  note: (causes: readonly Cause[]) => void,
): readonly [number, number] {
  const minor = 10 ** decimals;
  switch (amount.kind) {
    case "none":
    case "unstated":
      return UNSTATED;
    case "exact":
      return both(whole(amount.money.amount, minor));
    case "fraction":
      return ends(amount.fraction, minor);
    case "between":
      note(amount.because);
      return [
        amount.atLeast === null ? Number.NEGATIVE_INFINITY : whole(amount.atLeast, minor),
        amount.atMost === null ? Number.POSITIVE_INFINITY : whole(amount.atMost, minor),
      ];
    case "quantity":
      return endsOfQuantity(amount, minor, note);
  }
}

function endsOfQuantity(
  { value }: Extract<Amount, { kind: "quantity" }>,
  minor: number,
  note: (causes: readonly Cause[]) => void,
): readonly [number, number] {
  if (typeof value === "string") return ends(value, minor);
  if (typeof value === "object" && value !== null && "because" in value) {
    note(value.because);
    return [
      value.atLeast === null ? Number.NEGATIVE_INFINITY : ends(value.atLeast, minor)[0],
      value.atMost === null ? Number.POSITIVE_INFINITY : ends(value.atMost, minor)[1],
    ];
  }
  return UNSTATED;
}

function both(value: number): readonly [number, number] {
  return [value, value];
}

/** A decimal that is a whole number of minor units. */
function whole(text: string, minor: number): number {
  return Math.round(Number(text) * minor) + 0;
}

/** The whole numbers of minor units around a decimal or a fraction. */
function ends(text: string, minor: number): readonly [number, number] {
  const [above = "0", below = "1"] = text.split("/");
  const [digits = "0", decimals = ""] = above.replace("-", "").split(".");
  const numerator = BigInt(`${digits}${decimals}`) * BigInt(minor) * (above.startsWith("-") ? -1n : 1n);
  const denominator = BigInt(below) * 10n ** BigInt(decimals.length);
  const floor = numerator / denominator - (numerator % denominator < 0n ? 1n : 0n);
  const isWhole = numerator % denominator === 0n;
  return [Number(floor) + 0, Number(isWhole ? floor : floor + 1n) + 0];
}
