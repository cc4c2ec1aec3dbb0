import { OPPOSITE, type Test } from "./expression.js";
import type { Ruling } from "./view.js";

/** A clause that refuses where a test holds. */
export interface Refusal {
  readonly clause: number;
  readonly refuses: Test;
}

/** The clauses of a ruling that can refuse, each with the test under which it does, exceptions taken into account. */
export function refusalsOf({ clause, guard, passes, exception }: Ruling): readonly Refusal[] {
  if (exception === null) return [{ clause, refuses: both(guard, not(passes)) }];
  const excepted = exception.guard ?? { kind: "is", value: true };
  return [
    { clause, refuses: both(guard, both(not(excepted), not(passes))) },
    { clause: exception.clause, refuses: both(guard, both(excepted, not(standing(exception)))) },
  ];
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

/** The opposite of a test of what is known: one test where it can be said as one. */
function not(test: Test): Test {
  switch (test.kind) {
    case "not":
      return test.of;
    case "is":
      return { kind: "is", value: !test.value };
    case "compare":
      return { ...test, operator: OPPOSITE[test.operator] };
    case "same":
    case "in":
      return { ...test, negated: !test.negated };
    case "all":
    case "any":
      return { kind: test.kind === "all" ? "any" : "all", of: test.of.map(not) };
    default:
      return { kind: "not", of: test };
  }
}
