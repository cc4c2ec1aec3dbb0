import { type Carrying, carrying, type Take } from "./carry.js";
import { closing } from "./closing.js";
import type { Closing, Read } from "./closures.js";
import { closed } from "./code-closed.js";
import { generated } from "./code-generated.js";
import type { Expression } from "./expression.js";
import type { Standpoint } from "./frame.js";
import type { Layout } from "./layout.js";
import { MissingBits } from "./missing.js";
import type { SubjectRow } from "./row.js";
import { SourceWriter } from "./source.js";
import type { Carry } from "./unknown.js";
import { at, type Ruling, rootsOf, testsOf, type View, type ViewAward } from "./view.js";

/** What is run of a view where everything it reads is known. */
export interface KnownCode {
  /** Works out the definitions that are read more than once, but for those of which something is missing. */
  prepare(standpoint: Standpoint): void;
  /** Whether no clause refuses; sets the bits of those that do. */
  judge(standpoint: Standpoint, words: number[]): boolean;
  /** The same one by one: of each ruling, what can refuse. */
  readonly rulings: readonly (readonly KnownRefusal[])[];
  readonly awards: readonly (KnownAward | null)[];
  /** Decides a subject whose awards are all given on the day of assessment: there is one unit, of one law. */
  today(standpoint: Standpoint, subject: number): SubjectRow;
}

export interface KnownRefusal {
  readonly clause: number;
  readonly refuses: Read<boolean>;
}

export interface KnownAward {
  readonly guard: Read<boolean> | null;
  readonly amount: Read<number> | null;
}

/** What is run of a view where something is unknown; of that of which nothing is missing, what is known is run. */
export interface OpenCode {
  readonly rulings: readonly OpenRuling[];
  readonly awards: readonly (OpenAward | null)[];
}

export interface OpenRuling {
  /** What it reads. */
  readonly bits: number;
  readonly clause: number;
  readonly guard: ((standpoint: Standpoint) => Carry) | null;
  readonly passes: (standpoint: Standpoint) => Carry;
  readonly exception: OpenRuling | null;
}

export interface OpenAward {
  /** What its guard and its amount read. */
  readonly guardBits: number;
  readonly amountBits: number;
  readonly guard: ((standpoint: Standpoint) => Carry) | null;
  readonly amount: Take | null;
}

/** A view that can be run. */
export interface ViewCode {
  readonly view: View;
  readonly known: KnownCode;
  readonly open: OpenCode;
  /** The days on which units of an award lie, as closures: where something is not known, they leave. */
  readonly periods: readonly (PeriodCode | null)[];
  /** What is missing of all that the view reads. */
  readonly missing: MissingBits;
  /** The bits of all that the view reads. */
  readonly reads: number;
}

export type PeriodCode =
  | { readonly kind: "once"; readonly isToday: boolean; readonly on: Read<number> }
  | {
      readonly kind: "every";
      readonly clause: Extract<ViewAward["period"], { kind: "every" }>["clause"];
      readonly anchor: Read<number> | null;
      readonly first: Read<number>;
      readonly last: Read<number>;
    };

/** Makes a view runnable, by generated source or by closures. */
export function codeOf(
  view: View,
  layout: Layout,
  chainOf: (place: string) => readonly string[],
  codegen: "allowed" | "never",
  clauses: number,
): ViewCode {
  const isShared = (index: number) => (view.reads.definitions.get(index) ?? 0) > 1;
  const definitionOf = (index: number): Expression => at(view.definitions, index);
  // Each after those it reads.
  const shared = view.definitions.map((_, index) => index).filter(isShared);
  const missing = new MissingBits(view.reads, layout, definitionOf);
  const around = closing({ definitionOf, isShared, chainOf, isSure: true });
  // A period is read before anyone has looked at what is missing.
  const beforehand = closing({ definitionOf, isShared: () => false, chainOf, isSure: false });
  return {
    view,
    known:
      codegen === "allowed"
        ? generated(view, shared, missing, new SourceWriter({ definitionOf, isShared, chainOf }), clauses)
        : closed(view, shared, missing, around, clauses),
    open: opened(view, missing, carrying({ layout, missing, around, definitionOf })),
    periods: view.awards.map((award) => (award === null ? null : periodOf(award, beforehand))),
    missing,
    reads: missing.ofParts(rootsOf(view)),
  };
}

function opened(view: View, missing: MissingBits, { test, take }: Carrying): OpenCode {
  const ruling = (one: Ruling): OpenRuling => ({
    bits: missing.ofParts(testsOf(one)),
    clause: one.clause,
    guard: one.guard === null ? null : test(one.guard),
    passes: test(one.passes),
    exception: one.exception === null ? null : ruling(one.exception),
  });
  const award = ({ guard, amount }: ViewAward): OpenAward => ({
    guardBits: missing.ofParts(guard === null ? [] : [guard]),
    amountBits: missing.ofParts(amount === null ? [] : [amount]),
    guard: guard === null ? null : test(guard),
    amount: amount === null ? null : take(amount),
  });
  return { rulings: view.rulings.map(ruling), awards: view.awards.map((one) => (one === null ? null : award(one))) };
}

function periodOf({ period }: ViewAward, around: Closing): PeriodCode {
  if (period.kind === "once") {
    const isToday = period.on.kind === "day";
    return { kind: "once", isToday, on: around.number(period.on) };
  }
  return {
    kind: "every",
    clause: period.clause,
    anchor: period.anchor === null ? null : around.number(period.anchor),
    first: around.number(period.first),
    last: around.number(period.last),
  };
}
