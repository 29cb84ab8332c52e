import type { Prefix, Work } from '../grant.ts';

/** Work that new items of the table wake, in order per partition key. */
export type StreamRow = Work & {
  /** Only new items whose partition key starts so. */
  readonly prefix: Prefix;
  readonly batchSize: number;
  /** Batches at once, apart by their partition key: what is owed in one case or transit stays in one lane, in its order. */
  readonly lanes: number;
  /** Tries before the records are given up to the sweep, which sends them again. */
  readonly tries: number;
};

/** The stream consumers, by name. */
export const streams = {
  outbox: {
    entry: 'stream/outbox',
    summary: 'Send what a change owes to queues, in order per case, as soon as the change is stored',
    prefix: 'OUTBOX#',
    batchSize: 25,
    // Together they send more in a second than the queue of one partner lets in, and sign no more than KMS does.
    lanes: 4,
    tries: 3,
    may: ['read OUTBOX#', 'remove OUTBOX#', 'send duty-mail', 'send outbound', 'sign reply'],
    needs: ['stage'],
    timeoutSeconds: 30,
    memoryMegabytes: 512,
    harmIfLost: 'Partners and duty officers learn of a change only when the sweep sends it again.',
  },
} as const satisfies Record<string, StreamRow>;
