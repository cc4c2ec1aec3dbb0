export { anchoredIndex, anchoredPeriod } from "./anchored.js";
export { type Calendar, DATED } from "./calendar.js";
export {
  addCivilDays,
  addCivilMonths,
  civilDay,
  civilEndOf,
  civilFrom,
  civilMonth,
  civilOf,
  civilOfOrdinal,
  civilStartOf,
  civilText,
  civilYear,
  NEVER_CIVIL,
  NO_DAY,
  ordinalOf,
  wholeCivilMonths,
  wholeCivilYears,
} from "./civil.js";
export type { DateInterval } from "./interval.js";
export { contains, daysIn, overlaps } from "./interval.js";
export type { MonthEnd } from "./month-end.js";
export { dateOfCivil, NUMBERED } from "./numbered.js";
export type { CalendarUnit, Period } from "./period.js";
export { endOf, nextPeriod, periodContaining, startOf } from "./period.js";
export type { PlainDate } from "./plain-date.js";
export {
  compareDates,
  dateOf,
  dayOf,
  earlier,
  FIRST_DAY,
  isPlainDate,
  LAST_DAY,
  later,
  monthOf,
  plainDate,
  yearOf,
} from "./plain-date.js";
export { addDays, addMonths, addWeeks, addYears } from "./shift.js";
export { wholeDays, wholeMonths, wholeWeeks, wholeYears } from "./whole.js";
