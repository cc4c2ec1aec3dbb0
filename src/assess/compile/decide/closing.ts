import { type Closing, closedExpression, type Read } from "./closures.js";
import { closedTest } from "./closures-test.js";
import type { Expression, Known } from "./expression.js";

export interface ClosingOptions extends Pick<Closing, "isShared" | "chainOf" | "isSure"> {
  definitionOf(index: number): Expression;
}

/** Makes closures of the expressions and tests of one view of the law, each definition once. */
export function closing({ definitionOf, isShared, chainOf, isSure }: ClosingOptions): Closing {
  const written = new Map<number, Read<Known>>();
  const around: Closing = {
    isShared,
    chainOf,
    isSure,
    definition(index) {
      const before = written.get(index);
      if (before !== undefined) return before;
      const read = around.read(definitionOf(index));
      written.set(index, read);
      return read;
    },
    read: (expression) => closedExpression(expression, around),
    number: (expression) => closedExpression(expression, around) as Read<number>,
    test: (test) => closedTest(test, around),
  };
  return around;
}
