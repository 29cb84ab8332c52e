import type { Prefix, Work } from '../grant.ts';

/** Work that new items of the table wake, in order per partition key. */
export type StreamRow = Work & {
  /** Only new items whose partition key starts so. */
  readonly prefix: Prefix;
  readonly batchSize: number;
  /** Tries before the records are given up to the sweep, which sends them again. */
  readonly tries: number;
};

/** The stream consumers, by name. */
export const streams = {
  outbox: {
    entry: 'stream/outbox',
    summary: 'Hand on what a change owes to queues, to the lane of each State, as soon as the change is stored',
    prefix: 'OUTBOX#',
    // Nothing is sent here, so that no partner's replies stand in the way of another's.
    batchSize: 100,
    tries: 3,
    may: ['send owed'],
    needs: [],
    timeoutSeconds: 30,
    atOnce: 10,
    memoryMegabytes: 512,
    harmIfLost: 'Partners and duty officers learn of a change only when the sweep sends it.',
  },
} as const satisfies Record<string, StreamRow>;
