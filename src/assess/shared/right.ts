import type { Condition } from "../../condition/index.js";
import type { LinkedClause, LinkedClauseOf } from "../../program/index.js";
import {
  allOf,
  causesOfTruth,
  FALSE,
  joinAllCauses,
  joinCauses,
  negate,
  TRUE,
  type Truth,
  unknownTruth,
} from "../../value/index.js";
import type { Reader } from "./reader.js";

/** Decides the truth of a clause's condition; the one thing in which evaluators differ. */
export type Judge = (condition: Condition, reader: Reader) => Truth;

type Test = LinkedClauseOf<"requires"> | LinkedClauseOf<"excludes"> | LinkedClauseOf<"waives">;

/** What one clause that can refuse came to. */
export interface Verdict {
  readonly clause: LinkedClause;
  /** Whether the clause speaks at all. */
  readonly applies: Truth;
  /** Whether it lets the award pass, exceptions counted. */
  readonly passes: Truth;
  /** The exception that certainly took its place. */
  readonly exceptedBy: string | null;
}

/** The clauses that can refuse on the reader's day and in its place, each with its exceptions taken into account. */
export function verdictsOf(reader: Reader, judge: Judge): readonly Verdict[] {
  const { moment, view } = reader;
  if (moment === null || !view.isSteady) return readVerdicts(reader, judge);
  const known = moment.kept[view.verdicts] as readonly Verdict[] | undefined;
  if (known !== undefined) return known;
  const found = readVerdicts(reader, judge);
  moment.kept[view.verdicts] = found;
  return found;
}

function readVerdicts(reader: Reader, judge: Judge): readonly Verdict[] {
  const { ownTests, exceptions } = reader.view;
  return ownTests.map((test) => verdictOf(test, exceptions, reader, judge));
}

/** The verdicts on the exceptions themselves, for the explanation. */
export function exceptionVerdicts(reader: Reader, judge: Judge): readonly Verdict[] {
  const { tests, exceptions } = reader.view;
  if (exceptions.size === 0) return [];
  const bySlot = new Map(tests.map((test) => [test.slot, test]));
  // An exception to a clause that does not speak, or to an exception that does not, has nothing to stand in for.
  const applies = (test: Test): Truth => {
    const to = test.exceptTo === null ? undefined : bySlot.get(test.exceptTo);
    const own = guardOf(test, reader, judge);
    return to === undefined ? own : allOf([applies(to), own]);
  };
  return tests.flatMap((test) => {
    if (test.exceptTo === null) return [];
    return [{ clause: test, applies: applies(test), passes: ownTest(test, reader, judge, true), exceptedBy: null }];
  });
}

/** Whether all clauses let the award pass. */
export function passAll(verdicts: readonly Verdict[]): Truth {
  if (verdicts.every(({ passes }) => passes.is === true)) return TRUE;
  return allOf(verdicts.map(({ passes }) => passes));
}

/** Under what a clause speaks. The `when` of an exclusion is its ground; as an exception it is what brings it in. */
function guardOf(test: Test, reader: Reader, judge: Judge): Truth {
  const isGround = test.effect === "excludes" && test.exceptTo === null;
  return test.when === null || isGround ? TRUE : judge(test.when, reader);
}

function verdictOf(
  test: Test,
  exceptions: ReadonlyMap<string, readonly Test[]>,
  reader: Reader,
  judge: Judge,
): Verdict {
  const applies = guardOf(test, reader, judge);
  if (exceptions.size === 0)
    return { clause: test, applies, passes: unless(applies, ownTest(test, reader, judge, false)), exceptedBy: null };
  const { passes, exceptedBy } = substituted(test, exceptions, reader, judge, false);
  return { clause: test, applies, passes: unless(applies, passes), exceptedBy };
}

/** The test a clause makes, or the test of the exception that stands in its place. */
function substituted(
  test: Test,
  exceptions: ReadonlyMap<string, readonly Test[]>,
  reader: Reader,
  judge: Judge,
  isException: boolean,
): { readonly passes: Truth; readonly exceptedBy: string | null } {
  const own = exceptions.size === 0 ? undefined : exceptions.get(test.slot);
  if (own === undefined) return { passes: ownTest(test, reader, judge, isException), exceptedBy: null };
  const guarded = own.map((exception) => ({
    exception,
    guard: guardOf(exception, reader, judge),
  }));
  const certain = guarded.filter(({ guard }) => guard.is === true);
  const standing =
    certain.length === 0
      ? ownTest(test, reader, judge, isException)
      : agreed(
          certain.map(({ exception }) => ({
            exception,
            passes: substituted(exception, exceptions, reader, judge, true).passes,
          })),
        );
  let passes = standing;
  for (const { exception, guard } of guarded) {
    if (guard.is !== "unknown") continue;
    const instead = substituted(exception, exceptions, reader, judge, true).passes;
    if (instead.is === passes.is && passes.is !== "unknown") continue;
    passes = unknownTruth(joinCauses(guard.because, causesOfTruth(instead), causesOfTruth(passes)));
  }
  // Of exceptions that disagree, or may, none took the clause's place: which should, the law has to say.
  const [first] = certain;
  const single = guarded.filter(({ guard }) => guard.is !== false).length === 1;
  const agree = single || passes.is !== "unknown";
  return { passes, exceptedBy: first !== undefined && agree ? first.exception.address : null };
}

/** Exceptions that all hold must agree; where they do not, no position in a file prefers one of them. */
function agreed(certain: readonly { readonly exception: Test; readonly passes: Truth }[]): Truth {
  const holds = certain.map(({ passes }) => passes.is);
  if (!holds.includes(true) || !holds.includes(false)) {
    // Those that are open may still agree with the others: what would settle them is what is not known.
    const open = certain.map(({ passes }) => passes).filter(({ is }) => is === "unknown");
    if (open.length > 0) return unknownTruth(joinAllCauses(open.map(causesOfTruth)));
    return holds.includes(false) ? FALSE : TRUE;
  }
  const names = certain.map(({ exception }) => exception.address).join(" and ");
  return unknownTruth([{ name: `two exceptions that disagree: ${names}`, by: "law" }]);
}

function ownTest(test: Test, reader: Reader, judge: Judge, isException: boolean): Truth {
  switch (test.effect) {
    case "requires":
      return judge(test.that, reader);
    case "excludes":
      // As an exception, its `when` is the guard that brought it here.
      return isException || test.when === null ? FALSE : negate(judge(test.when, reader));
    case "waives":
      return TRUE;
  }
}

/** A test under a guard: passed where the guard does not hold. */
function unless(guard: Truth, passes: Truth): Truth {
  if (guard.is === true) return passes;
  if (guard.is === false || passes.is === true) return TRUE;
  return unknownTruth(joinCauses(guard.because, causesOfTruth(passes)));
}
