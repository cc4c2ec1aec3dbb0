import { type Fraction, fraction, halfUp } from "./fraction.js";

/**
 * How the table writes a figure: money in yuan with both decimals (`"1000.00"`, counted in fen), a percentage
 * (`"60%"`, `"5.3%"`), or a count (`377`).
 */
export type Written = string | number;

/** Into how many parts one yuan, one whole, or one household is counted: 100 fen, 100 or 1,000 parts of a percentage, 1. */
interface Form {
  readonly parts: bigint;
  readonly decimals: number;
  readonly percent: boolean;
}

function formOf(written: Written): Form {
  if (typeof written === "number") return { parts: 1n, decimals: 0, percent: false };
  const [, decimals = "", percent = ""] = /^\d+(?:\.(\d+))?(%?)$/.exec(written) ?? [];
  if (!/^\d+\.\d\d$|^\d+(?:\.\d+)?%$/.test(written)) throw new Error(`“${written}” is neither yuan nor a percentage`);
  const places = 10n ** BigInt(decimals.length);
  return { parts: percent === "" ? places : places * 100n, decimals: decimals.length, percent: percent !== "" };
}

/** What is written, exactly: yuan, parts of a whole, or a number of things. */
export function read(written: Written): Fraction {
  const { parts } = formOf(written);
  return fraction(BigInt(String(written).replace(/[.%]/g, "")), parts);
}

/** A worked-out figure in the form of another, rounded half-up to its last place, and whether that left it as it was. */
export function writeLike(value: Fraction, model: Written): { readonly written: Written; readonly exact: boolean } {
  const { parts, decimals, percent } = formOf(model);
  const counted = halfUp(fraction(value.n * parts, value.d));
  const exact = counted * value.d === value.n * parts;
  if (typeof model === "number") return { written: Number(counted), exact };
  const digits = counted.toString().padStart(decimals + 1, "0");
  const whole = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return { written: percent ? `${whole}%` : whole, exact };
}

/** A sum of yuan in whole fen. */
export function inFen({ n, d }: Fraction): bigint {
  const fen = fraction(n * 100n, d);
  if (fen.d !== 1n) throw new Error(`${n}/${d} yuan is no whole number of fen`);
  return fen.n;
}
