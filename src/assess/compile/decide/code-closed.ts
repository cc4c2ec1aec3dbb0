import { setBit } from "./bits.js";
import type { Closing, Read } from "./closures.js";
import type { KnownCode } from "./code.js";
import type { Known } from "./expression.js";
import type { MissingBits } from "./missing.js";
import { refusalsOf } from "./refusals.js";
import type { View } from "./view.js";

/** A definition that is worked out once, and read from then on. */
interface SharedDefinition {
  readonly index: number;
  readonly bits: number;
  readonly value: Read<Known>;
}

/** A view by closures, for hosts that forbid generated source. */
export function closed(view: View, shared: readonly number[], missing: MissingBits, around: Closing): KnownCode {
  const definitions: readonly SharedDefinition[] = shared.map((index) => ({
    index,
    bits: missing.ofDefinition(index),
    value: around.definition(index),
  }));
  const rulings = view.rulings.map((ruling) =>
    refusalsOf(ruling).map(({ clause, refuses }) => ({ clause, refuses: around.test(refuses) })),
  );
  const refusals = rulings.flat();
  return {
    today: null,
    prepare(standpoint) {
      // Definitions of the subject are read with the subject as their own member.
      const [subject] = standpoint.members;
      if (subject !== undefined) standpoint.members[1] = subject;
      for (const { index, bits, value } of definitions)
        if ((standpoint.missing & bits) === 0) standpoint.memo[index] = value(standpoint);
    },
    judge(standpoint, words) {
      let passes = true;
      for (const { clause, refuses } of refusals) {
        if (!refuses(standpoint)) continue;
        setBit(words, clause);
        passes = false;
      }
      return passes;
    },
    rulings,
    awards: view.awards.map((award) =>
      award === null
        ? null
        : {
            guard: award.guard === null ? null : around.test(award.guard),
            amount: award.amount === null ? null : around.number(award.amount),
          },
    ),
  };
}
