import type { DateBound } from '../schema/date-bound.ts';

export type Tree = Record<string, unknown>;

/** The same with the parts of the other beside its own, or in their place. */
export const merged = (one: unknown, other: unknown): unknown => {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null || Array.isArray(other))
    return other;
  const parts = Object.entries(other).map(([key, part]) => [key, merged((one as Tree)[key], part)]);
  return { ...one, ...Object.fromEntries(parts) };
};

/** The same with that value in that place, an asterisk being the first of a list. */
export const withValue = (tree: unknown, [step, ...rest]: readonly string[], value: string): unknown => {
  if (step === undefined) return value;
  if (step === '*') return (tree as unknown[]).map((part, index) => (index === 0 ? withValue(part, rest, value) : part));
  return { ...(tree as Tree), [step]: withValue((tree as Tree)[step], rest, value) };
};

const isMoment = (place: string): boolean => /At$|\/at$|\/time$/.test(place);
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

/** When it is, what it is in a place, and the problem that answers it; where none is stated, anything but a fault of ours. */
type Tried = readonly [when: string, value: () => string, expected: string | undefined];

/** The values that are tried in a place. What is ahead is so from the moment in which it is tried, however long the tests take. */
export const triedIn = (place: string, { later, earlier, far }: DateBound): readonly Tried[] => [
  ['long ago', () => (isMoment(place) ? '1900-01-02T00:00:00Z' : '1900-01-01'), earlier],
  ...(later === undefined ? [] : [['soon', () => (isMoment(place) ? inDays(2 / 1440) : inDays(2).slice(0, 10)), later] as const]),
  ...(far === undefined
    ? []
    : [['a century on', () => (isMoment(place) ? inDays(36_525) : inDays(36_525).slice(0, 10)), later ?? far] as const]),
  ['in the last year', () => (isMoment(place) ? '2199-12-31T00:00:00Z' : '2199-12-31'), later ?? far],
];

/** The problem that answers, by the last part of its type, or that it was done. */
export const problemOf = ({ status, body }: { readonly status: number; readonly body: Tree }): string =>
  status < 300 ? 'done' : status >= 500 ? `fault ${status}` : String(body['type']).replace(/.*\//, '');
