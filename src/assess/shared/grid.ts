import type { Calendar, CalendarUnit, PlainDate } from "../../calendar/index.js";
import type { Period } from "../../program/index.js";

interface Span {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** The units of a period as they follow one another: by the calendar, or from an anchor. */
export function gridOf(
  period: Extract<Period, { kind: "every" }>,
  anchor: PlainDate | null,
  { anchoredIndex, anchoredPeriod, nextPeriod, periodContaining }: Calendar,
): { containing(day: PlainDate): Span | null; after(span: Span): Span | null } {
  const { unit, monthEnd } = period;
  if (anchor === null) {
    return { containing: (day) => periodContaining(unit, day), after: (span) => nextPeriod(unit, span) };
  }
  let index = 0;
  return {
    containing(day) {
      index = anchoredIndex(unit, anchor, day, monthEnd);
      return anchoredPeriod(unit, anchor, index, monthEnd);
    },
    after() {
      index += 1;
      return anchoredPeriod(unit, anchor, index, monthEnd);
    },
  };
}

/** The last day of the unit that comes so many units after the one that contains a day. */
export function unitsLater(
  day: PlainDate,
  unit: CalendarUnit,
  count: number,
  { nextPeriod, periodContaining }: Calendar,
): PlainDate {
  let last: Span = periodContaining(unit, day);
  for (let done = 0; done < count; done += 1) {
    const next = nextPeriod(unit, last);
    if (next === null) return last.last;
    last = next;
  }
  return last.last;
}
