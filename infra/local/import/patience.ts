import { pause } from '../part.ts';

/** For how long an answer is waited for and asked for again, in milliseconds. */
export type Patience = {
  /** Of one request: longer than the gateway takes to give up. */
  readonly answer: number;
  /** Of a line, since it was first sent. */
  readonly line: number;
  /** Before it is asked again the first time; each time twice as long, up to the longest. */
  readonly first: number;
  readonly longest: number;
};

export const patience: Patience = { answer: 35_000, line: 300_000, first: 250, longest: 10_000 };

/** A moment before which nobody sends: whoever is told to wait makes all wait. */
export type Turnstile = { closedUntil: number };

/** Milliseconds that `Retry-After` asks for (RFC 9110 section 10.2.3): seconds, or a date. */
export const asksToWait = (header: string | null, now: number): number => {
  if (header === null) return 0;
  const wanted = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(wanted) ? Math.max(0, wanted) : 0;
};

/** How long to wait before the next try: anything up to the time that doubles, so that many do not come at once. */
export const beforeTry = (attempt: number, { first, longest }: Patience, chance: () => number = Math.random): number =>
  Math.ceil(Math.min(longest, first * 2 ** attempt) * (0.5 + chance() / 2));

/** Waits until the turnstile lets through. */
export const untilOpen = async (turnstile: Turnstile): Promise<void> => {
  for (let left = turnstile.closedUntil - Date.now(); left > 0; left = turnstile.closedUntil - Date.now()) await pause(left);
};
