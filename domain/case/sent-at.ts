import type { InFuture } from '../file/in-future.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { isToCome } from '../policy/dates.ts';
import type { Instant } from '../time/instant.ts';

/** A reply that is said to have left before what it answers had come. */
export type SentBeforeReceipt = { readonly kind: 'sent-before-receipt'; readonly receivedAt: Instant };

/**
 * What is wrong with when a reply is said to have left. Some texts ask that a reply be sent in time, some that it be received
 * (Poland-Kazakhstan art. 10(3) and 10(5)): a reply that goes by letter first leaves before it is recorded here.
 */
export const sentAtFault = (
  { delivery, openedAt }: ReadmissionCase,
  sentAt: Instant | undefined,
  now: Instant,
): InFuture | SentBeforeReceipt | undefined => {
  if (sentAt === undefined) return undefined;
  if (isToCome(sentAt, now)) return { kind: 'date-in-future', field: 'sentAt', date: sentAt };
  const receivedAt = delivery?.at ?? openedAt;
  return sentAt < receivedAt ? { kind: 'sent-before-receipt', receivedAt } : undefined;
};
