import { type Edge, someTogether, together } from './accepted-by.ts';

const days = Math.floor(Date.now() / 86_400_000);

const numberOf = (asked: string): number => {
  if (!/^\d{1,9}$/.test(asked)) throw new Error(`READMIT_EDGES is a number or "all", not ${asked}`);
  return Number(asked);
};

const asked = process.env['READMIT_EDGES'] ?? String(days);

/** Which edges this run tries: `all`, or some by a number that changes every day; `READMIT_EDGES` sets it, and repeats what failed. */
export const edgesOfRun: 'all' | number = asked === 'all' ? 'all' : numberOf(asked);

/** What this run tries of those edges, together as far as they can stand in one value. */
export const triedOf = (edges: readonly Edge[]): readonly (readonly Edge[])[] =>
  edgesOfRun === 'all' ? together(edges) : someTogether(edges, edgesOfRun);
