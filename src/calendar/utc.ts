import { UTCDate } from "@date-fns/utc";

/** The instant at which a day begins in UTC; date-fns on a UTCDate never looks at the machine's time zone. */
export function toUtc(isoDay: string): UTCDate {
  return new UTCDate(isoDay);
}

/** The day of a UTC instant as "YYYY-MM-DD"; null outside the years 1 to 9999. */
export function fromUtc(instant: UTCDate): string | null {
  const year = instant.getUTCFullYear();
  return year >= 1 && year <= 9999 ? instant.toISOString().slice(0, 10) : null;
}
