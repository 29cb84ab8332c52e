import { Temporal } from 'temporal-polyfill';

declare const instant: unique symbol;

/** A point in time in UTC, `2026-06-01T08:00:00.000Z`: always with milliseconds, so that text compares as time does. */
export type Instant = string & { readonly [instant]: true };

/** The same point in time in the one form that is stored. Throws a RangeError where the text is no instant. */
export const instantOf = (text: string): Instant =>
  Temporal.Instant.from(text).toString({ smallestUnit: 'millisecond' }) as Instant;

/** `count` hours later (earlier where negative). Hours are exact: no calendar, no time zone. */
export const addHours = (from: Instant, count: number): Instant =>
  instantOf(
    Temporal.Instant.from(from)
      .add({ minutes: Math.round(count * 60) })
      .toString(),
  );
