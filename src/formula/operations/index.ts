import type { OperationName } from "../formula.js";
import type { Operation } from "../linker.js";
import { add } from "./add.js";
import { choose } from "./choose.js";
import { date } from "./date.js";
import { dateOf } from "./date-of.js";
import { dayOf, monthOf, yearOf } from "./date-parts.js";
import { divide } from "./divide.js";
import { greatest, least } from "./extremes.js";
import { fact } from "./fact.js";
import { match } from "./match.js";
import { multiply } from "./multiply.js";
import { over } from "./over.js";
import { parameter } from "./parameter.js";
import { per } from "./per.js";
import { percent } from "./percent.js";
import { endOf, startOf } from "./period-ends.js";
import { round } from "./round.js";
import { scale } from "./scale.js";
import { subtract } from "./subtract.js";
import { whole } from "./whole.js";

type Table = { readonly [Name in Exclude<OperationName, "literal">]: Operation<Name> };

/** Every operation of the language, by its key. A missing one does not compile. */
export const OPERATIONS: Table = {
  fact,
  parameter,
  add,
  subtract,
  multiply,
  divide,
  percent,
  per,
  least,
  greatest,
  round,
  choose,
  match,
  over,
  scale,
  date,
  startOf,
  endOf,
  dateOf,
  yearOf,
  monthOf,
  dayOf,
  whole,
};
