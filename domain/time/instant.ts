declare const instant: unique symbol;

/** A point in time in UTC, `2026-06-01T08:00:00.000Z`: always with milliseconds, so that text compares as time does. */
export type Instant = string & { readonly [instant]: true };

const written = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** The instant at that many milliseconds since 1970 began. */
export const instantAt = (milliseconds: number): Instant => new Date(milliseconds).toISOString() as Instant;

/** The same point in time in the one form that is stored. Throws a RangeError where the text has no zone or is no instant. */
export const instantOf = (text: string): Instant => {
  const minute = text.slice(0, 16);
  if (!written.test(text) || !instantAt(Date.parse(`${minute}Z`)).startsWith(minute))
    throw new RangeError(`${text} is no instant`);
  return instantAt(Date.parse(text));
};

/** `count` hours later (earlier where negative). Hours are exact: no calendar, no time zone. */
export const addHours = (from: Instant, count: number): Instant => instantAt(Date.parse(from) + count * 3_600_000);
