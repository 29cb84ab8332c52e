declare const instant: unique symbol;

/** A point in time in UTC, `2026-06-01T08:00:00.000Z`: always with milliseconds, so that text compares as time does. */
export type Instant = string & { readonly [instant]: true };

const written = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)\d*(Z|[+-]\d{2}:\d{2})$/;

/** As RFC 3339 lets it be written: `t` and `z` small, and any fraction of a second, of which the milliseconds count. */
const plainly = (text: string): string | undefined => {
  const [, local, zone] = written.exec(text.replace(/^(\S{10})t/, '$1T').replace(/z$/, 'Z')) ?? [];
  return local === undefined || zone === undefined ? undefined : local + zone;
};

/** A day that the month does not have is taken for one of the next month: then the text comes back another. */
const minuteExists = (minute: string): boolean => instantAt(Date.parse(`${minute}Z`)).startsWith(minute);

/** The instant at that many milliseconds since 1970 began. */
export const instantAt = (milliseconds: number): Instant => new Date(milliseconds).toISOString() as Instant;

/**
 * Whether the text is a point in time that exists, with its zone. Seconds may be left out. No hour is the 24th and no second the 60th:
 * no clock of a case is as fine as a leap second. `-00:00` says that the zone is not known, and the time in UTC is.
 */
export const isInstant = (text: string): boolean => {
  const plain = plainly(text);
  return plain !== undefined && !Number.isNaN(Date.parse(plain)) && minuteExists(plain.slice(0, 16));
};

/** Whether the text is written as a point in time with its zone is, existing or not. */
export const isWrittenAsInstant = (text: string): boolean => plainly(text) !== undefined;

/** Whether nothing but the zone is missing in how the text is written. */
export const lacksZone = (text: string): boolean => !isWrittenAsInstant(text) && isWrittenAsInstant(`${text}Z`);

/** The same point in time in the one form that is stored. Throws a RangeError where the text has no zone or is no instant. */
export const instantOf = (text: string): Instant => {
  if (!isInstant(text)) throw new RangeError(`${text} is no instant`);
  return instantAt(Date.parse(plainly(text) ?? text));
};

/** `count` hours later (earlier where negative). Hours are exact: no calendar, no time zone. */
export const addHours = (from: Instant, count: number): Instant => instantAt(Date.parse(from) + count * 3_600_000);

/** The last instant before it, by the millisecond that instants are written in: the night of a last day still belongs to that day. */
export const beforeIt = (at: Instant): Instant => instantAt(Date.parse(at) - 1);
