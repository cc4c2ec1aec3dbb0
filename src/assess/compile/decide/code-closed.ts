import { BITS, emptyWords } from "./bits.js";
import type { Closing, Read } from "./closures.js";
import type { KnownCode } from "./code.js";
import type { Known } from "./expression.js";
import type { Standpoint } from "./frame.js";
import type { MissingBits } from "./missing.js";
import { noRightsTo } from "./no-rights.js";
import { refusalsOf } from "./refusals.js";
import { OUTCOME, RIGHT } from "./row.js";
import type { CauseCode } from "./unknown.js";
import type { View } from "./view.js";

/** A definition that is worked out once, and read from then on. */
interface SharedDefinition {
  readonly index: number;
  readonly bits: number;
  readonly value: Read<Known>;
}

/** A view by closures, for hosts that forbid generated source. */
export function closed(
  view: View,
  shared: readonly number[],
  missing: MissingBits,
  around: Closing,
  clauses: number,
): KnownCode {
  const definitions: readonly SharedDefinition[] = shared.map((index) => ({
    index,
    bits: missing.ofDefinition(index),
    value: around.definition(index),
  }));
  const rulings = view.rulings.map((ruling) =>
    refusalsOf(ruling).map(({ clause, refuses }) => ({ clause, refuses: around.test(refuses) })),
  );
  const refusals = rulings.flat().map(({ clause, refuses }) => ({ ...bitOf(clause), refuses }));
  const awards = view.awards.map((award) =>
    award === null
      ? null
      : {
          guard: award.guard === null ? null : around.test(award.guard),
          amount: award.amount === null ? null : around.number(award.amount),
        },
  );
  const prepare = (at: Standpoint): void => {
    // Definitions of the subject are read with the subject as their own member.
    const [subject] = at.members;
    if (subject !== undefined) at.members[1] = subject;
    for (const { index, bits, value } of definitions) if ((at.missing & bits) === 0) at.memo[index] = value(at);
  };
  const judge = (at: Standpoint, words: number[]): boolean => {
    let passes = true;
    for (const { word, bit, refuses } of refusals) {
      if (!refuses(at)) continue;
      words[word] = (words[word] ?? 0) | bit;
      passes = false;
    }
    return passes;
  };
  const today = todayBy(view, awards, prepare, judge, clauses);
  return { prepare, judge, rulings, awards, today };
}

function todayBy(
  view: View,
  awards: KnownCode["awards"],
  prepare: KnownCode["prepare"],
  judge: KnownCode["judge"],
  clauses: number,
): KnownCode["today"] {
  const noRights = noRightsTo(view.awards.length);
  const noWords: readonly number[] = emptyWords(clauses);
  const held = view.awards.flatMap((award, index) => {
    const code = awards[index];
    if (award === null || code == null) return [];
    return [{ index: 3 * index, ...bitOf(award.clause), ...code, perMinorUnit: award.perMinorUnit }];
  });
  const without = held.length > 0 ? OUTCOME.ineligible : OUTCOME["not-in-force"];
  return (at, subject) => {
    at.today = at.on;
    at.first = at.on;
    at.last = at.on;
    const words = noWords.slice();
    const numbers = noRights.slice();
    if (held.length > 0) prepare(at);
    const passes = held.length > 0 && judge(at, words);
    let granted = false;
    for (const { index, word, bit, guard, amount, perMinorUnit } of held) {
      numbers[index] = RIGHT.refused;
      if (guard !== null && !guard(at)) {
        words[word] = (words[word] ?? 0) | bit;
        continue;
      }
      if (!passes) continue;
      granted = true;
      const value = amount === null ? Number.NaN : amount(at);
      numbers[index] = RIGHT.granted;
      // Without a negative zero.
      numbers[index + 1] = (perMinorUnit === 1 ? value : Math.floor(value / perMinorUnit)) + 0;
      numbers[index + 2] = (perMinorUnit === 1 ? value : Math.ceil(value / perMinorUnit)) + 0;
    }
    const outcome = granted ? OUTCOME.eligible : without;
    return { subject, outcome, awards: numbers, refused: words, missing: NOTHING_MISSING };
  };
}

function bitOf(clause: number): { readonly word: number; readonly bit: number } {
  return { word: Math.floor(clause / BITS), bit: 1 << (clause % BITS) };
}

const NOTHING_MISSING: readonly CauseCode[] = [];
