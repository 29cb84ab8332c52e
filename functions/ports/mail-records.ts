import type { Instant } from '../../domain/time/instant.ts';
import type { AddressedOffice } from '../schema/addressed-office.ts';

/** A mail, and to whom it goes. */
export type Addressed = AddressedOffice & { readonly mailId: string; readonly to: readonly string[] };

/** What is known of a mail: that somebody is sending it (`until`), that SES accepted it (`sentAt`), and what SES told since. */
export type MailRecord = Addressed & {
  readonly until?: Instant;
  readonly sentAt?: Instant;
  /** When the first of its recipients’ servers took it. */
  readonly deliveredAt?: Instant;
  readonly delivered: readonly string[];
  /** Also where SES itself rejected it: nobody got it then. */
  readonly bounced: readonly string[];
  readonly complained: readonly string[];
};

/** What became of a mail for some of its recipients. */
export type MailEvent = {
  readonly kind: 'delivered' | 'bounced' | 'complained';
  readonly addresses: readonly string[];
  readonly at: Instant;
};

export type MailRecords = {
  find(mailId: string): Promise<MailRecord | undefined>;
  /** `claimed`: it is ours to send until `until`. `sent`: it went out. `taken`: somebody else is at it. */
  claim(mail: Addressed, now: Instant, until: Instant): Promise<'claimed' | 'sent' | 'taken'>;
  /** Notes that SES accepted it. Throws where it was never claimed. */
  done(mailId: string, now: Instant): Promise<void>;
  /** Adds what happened to the mail with that tag, and gives its record; undefined where no such mail is known. */
  happened(tag: string, event: MailEvent): Promise<MailRecord | undefined>;
};

/** The record of a mail that somebody begins to send. */
export const begun = (mail: Addressed, until: Instant): MailRecord => ({
  ...mail,
  until,
  delivered: [],
  bounced: [],
  complained: [],
});

/** Whether it went out: so it was noted, or SES told something of it, which it does only of what it accepted. */
export const wentOut = ({ sentAt, delivered, bounced, complained }: MailRecord): boolean =>
  sentAt !== undefined || [delivered, bounced, complained].some(({ length }) => length > 0);

/** The record once SES accepted the mail; the first time counts. */
export const asSent = ({ until: _over, ...record }: MailRecord, now: Instant): MailRecord => ({
  ...record,
  sentAt: record.sentAt ?? now,
});

/**
 * The record with one more event. Events come twice and in any order: whichever way, the record is the same. Where the event says
 * nothing new it is the very same.
 */
export const withEvent = (record: MailRecord, { kind, addresses, at }: MailEvent): MailRecord => {
  const all = [...new Set([...record[kind], ...addresses])].sort();
  const { deliveredAt } = record;
  const earlier = kind === 'delivered' && (deliveredAt === undefined || at < deliveredAt);
  if (all.length === record[kind].length && !earlier) return record;
  return { ...record, [kind]: all, ...(earlier ? { deliveredAt: at } : {}) };
};
