/** The partition-key prefixes of the one table. A prefix is a permission: each function's policy names the ones its rows name. */
export type Prefix =
  | 'CASE#'
  | 'OWNFILE#'
  | 'HISTORY#'
  | 'WORK#'
  | 'RECEIPT#'
  | 'OUTBOX#'
  | 'DUE#'
  | 'TRANSIT#'
  | 'CONVICTED#'
  | 'DOCUMENT#'
  | 'ALERT#'
  | 'SWITCH#'
  | 'PERSON#'
  | 'FINGERPRINT#';

/** What a row may do with objects in the bucket of attachments. */
export type ObjectGrant = `${'read' | 'put' | 'remove' | 'check'} ATTACHMENT`;

/** Whether a grant is about the objects in the bucket of attachments, and not about items of the table. */
export const isObjectGrant = (grant: string): grant is ObjectGrant => grant.endsWith(' ATTACHMENT');

/**
 * What a row may do, and so what its function's policy allows.
 * `read` gets and queries, `put` writes an item, `remove` deletes one, `check` states a condition on one;
 * all three writes only inside a transaction. `send` names a queue of `queues.ts` or e-mail.
 * Of the objects in the bucket of attachments, which are no items: `put ATTACHMENT` lays down a new one, `read` gets one that the
 * scanner found clean, `check` looks at any, whatever the scanner said, and `remove` deletes one.
 * `sign reply` signs with the key of replies to partners, `publish key` gives the public halves of all such keys.
 */
export type Grant =
  | `${'read' | 'put' | 'remove' | 'check'} ${Prefix}`
  | ObjectGrant
  | 'send duty-mail'
  | 'send owed'
  | 'send outbound'
  | 'send outbound-justice'
  | 'send e-mail'
  | 'sign reply'
  | 'publish key';

/** Settings beyond what `may` implies (a table grant gives the table's name, one of attachments their bucket's, a send grant the queue's address, a grant of the signing key its name). */
export type Setting =
  | 'stage'
  | 'states'
  | 'on-paper'
  | 'justice-states'
  | 'stage-records'
  | 'cursor-key'
  | 'identity-key'
  | 'complaint-channels'
  | 'duty-addresses'
  | 'monitor-addresses';

/** What every row of work that Lambda runs has in common. `entry` is the module's path under `functions/`, without ending. */
export type Work = {
  readonly entry: string;
  readonly summary: string;
  readonly may: readonly Grant[];
  readonly needs: readonly Setting[];
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  /**
   * How many at once are kept for it alone of all that the account may run, and the most that there can be: a flood elsewhere takes
   * nothing from it. Absent for what callers ask, which share the rest.
   */
  readonly atOnce?: number;
  /** One sentence: what harm follows if this stops or loses something. It becomes the alarm's text. */
  readonly harmIfLost: string;
  /** Events that it logs and that wake somebody, each with the sentence that becomes the alarm's text. */
  readonly alarmsOn?: Readonly<Record<string, string>>;
};
