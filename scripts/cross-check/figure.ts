import { workOut } from "./expression.js";
import { type Fraction, isLess } from "./fraction.js";
import { read, type Written, writeLike } from "./quantity.js";

/** What the text itself says of a result: the figure, or the ends between which “more than” and “nearly” leave it. */
export interface Stated {
  readonly is?: Written | undefined;
  readonly over?: Written | undefined;
  readonly under?: Written | undefined;
}

/** One sum, part or rate of a figure. */
export interface Result {
  readonly name: string;
  /** How it is worked out, from inputs and from the results before it. */
  readonly by: string;
  /** What that comes to, worked out by hand. */
  readonly comesTo: Written;
  /** Whether `comesTo` is rounded, half-up to its last place; otherwise it must be exact. */
  readonly rounded?: boolean | undefined;
  /** Left out where the text states no figure. */
  readonly text?: Stated | undefined;
  /** Why the text has another figure; only there, and wherever it has. */
  readonly differs?: string | undefined;
}

/** A figure of the historic schemes: what the text says, and what follows from it. */
export interface Figure {
  readonly id: string;
  /** The scheme or the report of money that it belongs to. */
  readonly row: string;
  readonly says: string;
  readonly quote: string;
  /** What the text leaves to be assumed for the arithmetic. */
  readonly assumes?: string | undefined;
  readonly inputs: { readonly [name: string]: Written | undefined };
  readonly results: readonly Result[];
}

/**
 * What became of a result: as the text has it; not as the text has it, which the table says and explains; the text
 * states none; or the table is wrong.
 */
export type Verdict = "agrees" | "differs" | "not-stated" | "wrong";

export interface Checked {
  readonly result: Result;
  readonly value: Fraction;
  readonly verdict: Verdict;
  /** What is wrong with the table, for a verdict of `wrong`. */
  readonly wrong: string | null;
}

/** Works a figure out from its inputs and holds every result against the table and the text. */
export function check(figure: Figure): readonly Checked[] {
  const names = new Map<string, Fraction>();
  for (const [name, written] of Object.entries(figure.inputs)) {
    if (written !== undefined) names.set(name, read(written));
  }
  return figure.results.map((result) => {
    const value = workOut(result.by, names);
    names.set(result.name, value);
    return judge(result, value);
  });
}

function judge(result: Result, value: Fraction): Checked {
  const { comesTo, rounded = false, text, differs } = result;
  const wrong = (why: string): Checked => ({ result, value, verdict: "wrong", wrong: why });
  const { written, exact } = writeLike(value, comesTo);
  if (written !== comesTo) return wrong(`it comes to ${written}, not ${comesTo}`);
  if (exact === rounded)
    return wrong(exact ? "it is exact and said to be rounded" : "it is rounded and said to be exact");
  if (text === undefined) {
    return differs === undefined
      ? { result, value, verdict: "not-stated", wrong: null }
      : wrong("the text states none");
  }
  const agrees = isAsStated(text, value, comesTo);
  if (agrees !== (differs === undefined)) {
    return wrong(agrees ? "it agrees with the text and is said to differ" : `the text has ${inWords(text)}`);
  }
  return { result, value, verdict: agrees ? "agrees" : "differs", wrong: null };
}

function isAsStated({ is, over, under }: Stated, value: Fraction, comesTo: Written): boolean {
  if (is !== undefined && is !== comesTo) return false;
  if (over !== undefined && !isLess(read(over), value)) return false;
  return under === undefined || isLess(value, read(under));
}

/** What the text states, as it is printed. */
export function inWords({ is, over, under }: Stated): string {
  const parts = [
    ...(is === undefined ? [] : [String(is)]),
    ...(over === undefined ? [] : [`more than ${over}`]),
    ...(under === undefined ? [] : [`less than ${under}`]),
  ];
  return parts.join(" and ");
}
