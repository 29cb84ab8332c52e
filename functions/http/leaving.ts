import type { Route } from './route.ts';

const atMidnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** What the answers of an operation that is to go say of it: `Deprecation` (RFC 9745), a moment in seconds, and `Sunset` (RFC 8594), a date of HTTP. */
export const leaving = ({ deprecated }: Route): Readonly<Record<string, string>> =>
  deprecated === undefined
    ? {}
    : {
        deprecation: `@${atMidnight(deprecated.since).getTime() / 1000}`,
        sunset: atMidnight(deprecated.sunset).toUTCString(),
      };
