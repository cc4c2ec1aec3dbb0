import { anchoredIndex, anchoredPeriod } from "./anchored.js";
import { endOf, nextPeriod, periodContaining, startOf } from "./period.js";
import { dateOf, isPlainDate } from "./plain-date.js";
import { addDays, addMonths } from "./shift.js";
import { wholeDays, wholeMonths } from "./whole.js";

/** What the steps of an assessment ask of a calendar; the functions are described where each of them is. */
export interface Calendar {
  readonly isDay: typeof isPlainDate;
  readonly addDays: typeof addDays;
  readonly addMonths: typeof addMonths;
  readonly dateOf: typeof dateOf;
  readonly startOf: typeof startOf;
  readonly endOf: typeof endOf;
  readonly periodContaining: typeof periodContaining;
  readonly nextPeriod: typeof nextPeriod;
  readonly wholeDays: typeof wholeDays;
  readonly wholeMonths: typeof wholeMonths;
  readonly anchoredIndex: typeof anchoredIndex;
  readonly anchoredPeriod: typeof anchoredPeriod;
}

/** The calendar of date-fns, under the rules of this room. */
export const DATED: Calendar = {
  isDay: isPlainDate,
  addDays,
  addMonths,
  dateOf,
  startOf,
  endOf,
  periodContaining,
  nextPeriod,
  wholeDays,
  wholeMonths,
  anchoredIndex,
  anchoredPeriod,
};
