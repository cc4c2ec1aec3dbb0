import type { Test } from "./expression.js";
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

function not(of: Test): Test {
  return { kind: "not", of };
}
