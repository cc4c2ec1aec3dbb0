import { BITS } from "./bits.js";
import { type Carrying, carrying, type Take } from "./carry.js";
import { number, type Read, type Surroundings, write, writeTest } from "./closures.js";
import type { Expression, Known, Test } from "./expression.js";
import type { Frame, Standpoint } from "./frame.js";
import type { Layout } from "./layout.js";
import { SourceWriter } from "./source.js";
import type { Carry } from "./unknown.js";
import { at, type Ruling, type View, type ViewAward } from "./view.js";

/** Tests in one generated function: beyond some ten, engines stop optimising it. */
const TESTS_A_FUNCTION = 10;

/** A clause that refuses where a test holds. */
interface Refusal {
  readonly clause: number;
  readonly refuses: Test;
}

/** What is run of a view where everything it reads is known. */
export interface KnownCode {
  /** Works out the definitions that are read more than once. */
  prepare(standpoint: Standpoint): void;
  /** Whether no clause refuses; sets the bits of those that do. */
  judge(standpoint: Standpoint, words: number[]): boolean;
  readonly awards: readonly (KnownAward | null)[];
}

export interface KnownAward {
  readonly guard: Read<boolean> | null;
  readonly amount: Read<number> | null;
}

/** What is run of a view where something is unknown. */
export interface OpenCode {
  readonly rulings: readonly OpenRuling[];
  readonly awards: readonly (OpenAward | null)[];
}

export interface OpenRuling {
  readonly clause: number;
  readonly guard: ((standpoint: Standpoint) => Carry) | null;
  readonly passes: (standpoint: Standpoint) => Carry;
  readonly exception: OpenRuling | null;
}

export interface OpenAward {
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
  /** Whether everything the view reads is known in a frame. */
  isKnown(frame: Pick<Frame, "facts" | "lists" | "isComplete">): boolean;
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
): ViewCode {
  const isShared = (index: number) => (view.reads.definitions.get(index) ?? 0) > 1;
  const definitionOf = (index: number): Expression => at(view.definitions, index);
  const closures = surroundings(definitionOf, isShared, chainOf);
  const known =
    codegen === "allowed"
      ? generated(view, new SourceWriter({ definitionOf, isShared, chainOf }), isShared)
      : closed(view, closures, isShared);
  return {
    view,
    known,
    open: opened(view, carrying(layout, chainOf, definitionOf)),
    // A period is read before the shared definitions are worked out.
    periods: view.awards.map((award) =>
      award === null
        ? null
        : periodOf(
            award,
            surroundings(definitionOf, () => false, chainOf),
          ),
    ),
    isKnown: knowing(view, layout),
  };
}

function surroundings(
  definitionOf: (index: number) => Expression,
  isShared: (index: number) => boolean,
  chainOf: (place: string) => readonly string[],
): Surroundings {
  const written = new Map<number, Read<Known>>();
  const around: Surroundings = {
    isShared,
    chainOf,
    definition(index) {
      const before = written.get(index);
      if (before !== undefined) return before;
      const read = write(definitionOf(index), around);
      written.set(index, read);
      return read;
    },
  };
  return around;
}

/** Each clause that can refuse, with the test under which it does, exceptions taken into account. */
function refusalsOf({ rulings }: View): readonly Refusal[] {
  return rulings.flatMap((ruling): readonly Refusal[] => {
    const { clause, guard, passes, exception } = ruling;
    if (exception === null) return [{ clause, refuses: both(guard, not(passes)) }];
    const excepted = exception.guard ?? { kind: "is", value: true };
    return [
      { clause, refuses: both(guard, both(not(excepted), not(passes))) },
      { clause: exception.clause, refuses: both(guard, both(excepted, not(standing(exception)))) },
    ];
  });
}

/** What an exception lets pass, or the exception that stands in its place. */
function standing({ passes, exception }: Ruling): Test {
  if (exception === null) return passes;
  const excepted: Test = exception.guard ?? { kind: "is", value: true };
  return {
    kind: "any",
    of: [both(excepted, standing(exception)), both(not(excepted), passes)],
  };
}

function both(a: Test | null, b: Test): Test {
  return a === null ? b : { kind: "all", of: [a, b] };
}

function not(of: Test): Test {
  return { kind: "not", of };
}

/** The definitions worked out at once, each after those it reads. */
function sharedOf(view: View, isShared: (index: number) => boolean): readonly number[] {
  return view.definitions.map((_, index) => index).filter(isShared);
}

function closed(view: View, around: Surroundings, isShared: (index: number) => boolean): KnownCode {
  const shared = sharedOf(view, isShared).map((index) => [index, around.definition(index)] as const);
  const refusals = refusalsOf(view).map(({ clause, refuses }) => ({
    word: Math.floor(clause / BITS),
    bit: 1 << (clause % BITS),
    refuses: writeTest(refuses, around),
  }));
  return {
    prepare(standpoint) {
      toSubject(standpoint);
      for (const [index, definition] of shared) standpoint.memo[index] = definition(standpoint);
    },
    judge(standpoint, words) {
      let passes = true;
      for (const { word, bit, refuses } of refusals) {
        if (!refuses(standpoint)) continue;
        words[word] = (words[word] ?? 0) | bit;
        passes = false;
      }
      return passes;
    },
    awards: view.awards.map((award) =>
      award === null
        ? null
        : {
            guard: award.guard === null ? null : writeTest(award.guard, around),
            amount: award.amount === null ? null : number(award.amount, around),
          },
    ),
  };
}

/** Definitions of the subject are read with the subject as their own member. */
function toSubject({ members }: Standpoint): void {
  const [subject] = members;
  if (subject !== undefined) members[1] = subject;
}

function generated(view: View, writer: SourceWriter, isShared: (index: number) => boolean): KnownCode {
  const memos = sharedOf(view, isShared).map((index) => `a.memo[${index}]=${writer.definitionName(index)}(a);`);
  const prepare = writer.function("a", `const m=a.members;if(m[0]!==undefined)m[1]=m[0];${memos.join("")}`);
  const refusals = refusalsOf(view);
  const chunks: string[] = [];
  for (let from = 0; from < refusals.length; from += TESTS_A_FUNCTION) {
    const lines = refusals.slice(from, from + TESTS_A_FUNCTION).map(({ clause, refuses }) => {
      const [word, bit] = [Math.floor(clause / BITS), 1 << (clause % BITS)];
      return `if(${writer.test(refuses)}){w[${word}]|=${bit};p=false;}`;
    });
    chunks.push(writer.function("a,w", `let p=true;${lines.join("")}return p;`));
  }
  const judge = writer.function(
    "a,w",
    `let p=true;${chunks.map((chunk) => `if(!${chunk}(a,w))p=false;`).join("")}return p;`,
  );
  const names = [prepare, judge];
  const slots = view.awards.map((award) => {
    if (award === null) return null;
    const guard = award.guard === null ? null : writer.function("a", `return ${writer.test(award.guard)};`);
    const amount = award.amount === null ? null : writer.function("a", `return ${writer.expression(award.amount)};`);
    return {
      guard: guard === null ? null : names.push(guard) - 1,
      amount: amount === null ? null : names.push(amount) - 1,
    };
  });
  const made = writer.make(names);
  const named = <Made>(index: number | null) => (index === null ? null : (made[index] as Made));
  return {
    prepare: made[0] as KnownCode["prepare"],
    judge: made[1] as KnownCode["judge"],
    awards: slots.map((slot) =>
      slot === null ? null : { guard: named<Read<boolean>>(slot.guard), amount: named<Read<number>>(slot.amount) },
    ),
  };
}

function opened(view: View, { test, take }: Carrying): OpenCode {
  const ruling = ({ clause, guard, passes, exception }: Ruling): OpenRuling => ({
    clause,
    guard: guard === null ? null : test(guard),
    passes: test(passes),
    exception: exception === null ? null : ruling(exception),
  });
  return {
    rulings: view.rulings.map(ruling),
    awards: view.awards.map((award) =>
      award === null
        ? null
        : {
            guard: award.guard === null ? null : test(award.guard),
            amount: award.amount === null ? null : take(award.amount),
          },
    ),
  };
}

function periodOf({ period }: ViewAward, around: Surroundings): PeriodCode {
  if (period.kind === "once") {
    const isToday = period.on.kind === "day";
    return { kind: "once", isToday, on: number(period.on, around) };
  }
  return {
    kind: "every",
    clause: period.clause,
    anchor: period.anchor === null ? null : number(period.anchor, around),
    first: number(period.first, around),
    last: number(period.last, around),
  };
}

/** Whether everything that a view reads is known in a frame. What is open in the law itself never is. */
function knowing({ reads }: View, { listSlots }: Layout): ViewCode["isKnown"] {
  if (reads.open) return () => false;
  const facts = [...reads.facts];
  const lists = [...reads.lists];
  const members = [...reads.members].map(([list, slots]) => ({ list, slots: [...slots] }));
  // A household of which everything is known need not say that nothing was claimed.
  const claims = listSlots.get("claims");
  const readsClaims = claims !== undefined && reads.lists.has(claims);
  return (frame) => {
    if (frame.isComplete && !readsClaims) return true;
    for (const slot of facts) if (frame.facts[slot] === undefined) return false;
    for (const list of lists) if (frame.lists[list] === undefined) return false;
    for (const { list, slots } of members) {
      for (const member of frame.lists[list] ?? []) {
        for (const slot of slots) if (member.facts[slot] === undefined) return false;
      }
    }
    return true;
  };
}
