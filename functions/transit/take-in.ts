import type { StateCode } from '../../domain/state-code.ts';
import { StoreBusy } from '../change/store-busy.ts';
import type { Salts } from '../change/written.ts';
import { hashOf } from '../history/canonical.ts';
import { log } from '../http/log.ts';
import type { IntakeRules } from './apply-message.ts';
import { changeFor } from './change-for.ts';
import { findingsTold } from './findings-told.ts';
import { type NotUnderstood, readMessage, type Understood } from './read-message.ts';
import { type Reply, replyOf } from './reply.ts';
import type { Arrival, MessageReceipt, StoredTransit, TransitStore } from './transit-store.ts';

export type Intake = IntakeRules & { readonly transits: TransitStore; readonly salts: Salts };

/** A message as it came, and by whose queue. */
export type Arrived = Arrival & { readonly partner: StateCode; readonly body: string };

export type TakenIn = 'applied' | 'waits' | 'repeated' | 'conflict' | 'rejected';

const tries = 20;

/** What is not understood is answered with every place at which it is wrong, and kept for its sender to see. */
const reject = async (
  { transits }: Intake,
  { partner, sentAt, queueMessageId }: Arrived,
  { id, subject, transitState, errors: found }: NotUnderstood,
): Promise<TakenIn> => {
  const errors = findingsTold(found);
  const reply = replyOf({
    id: `rejected/${partner}/${id}`,
    to: partner,
    type: 'message.rejected',
    subject: subject ?? 'none',
    time: sentAt,
    data: { inReplyTo: id, errors },
  });
  const kept = {
    messageId: id,
    partner,
    at: sentAt,
    errors,
    ...(subject === undefined ? {} : { subject }),
    ...(transitState === undefined ? {} : { transitState }),
  };
  await transits.answer(`rejected-${partner}`, [reply], kept, { sentAt, queueMessageId });
  return 'rejected';
};

/** The same id with other content: the first stands, and the sender is told. */
const conflictOf = ({ partner, sentAt }: Arrived, { message, content }: Understood): Reply =>
  replyOf({
    id: `conflict/${partner}/${message.id}/${content.slice(0, 16)}`,
    to: partner,
    type: 'message.conflict',
    subject: message.subject,
    time: sentAt,
    data: {
      inReplyTo: message.id,
      errors: [{ path: 'message/id', message: 'Another message with this id came before: it stands' }],
    },
  });

/**
 * Whether the replies stored with the outcome answer this very sending: they bear the time at which the queue had it. Then the queue
 * delivers it again, and they were owed in the transaction of the outcome.
 */
const isDeliveredAgain = ({ replies: [reply] }: MessageReceipt, { sentAt }: Arrived): boolean =>
  reply !== undefined && (JSON.parse(reply.body) as { readonly time: string }).time === sentAt;

/** How many messages of a transit wait at most for one that comes before them: all are applied in one transaction. */
const waitingAtMost = 12;

const tooEarly = (stored: StoredTransit | undefined, { sequence }: Understood['message']): boolean =>
  stored !== undefined && sequence > stored.applied + 1 && stored.waiting.length >= waitingAtMost;

/** Whether nothing in the transit is against applying the message, or shows that it or another with its id or sequence came before. */
const isNews = (stored: StoredTransit | undefined, partner: StateCode, message: Understood['message']): boolean =>
  stored === undefined ||
  (stored.partner === partner &&
    message.sequence > stored.applied &&
    !tooEarly(stored, message) &&
    !stored.waiting.some(({ message: { id, sequence } }) => id === message.id || sequence === message.sequence));

const takeUnderstood = async (
  intake: Intake,
  arrived: Arrived,
  understood: Understood,
  first: boolean,
): Promise<TakenIn | 'moved-on'> => {
  const { transits, salts } = intake;
  const { message, content } = understood;
  const stored = await transits.load(message.subject);
  // Of news the write itself finds out whether it came before after all; then its receipt is read, on the next attempt.
  const before =
    first && isNews(stored, arrived.partner, message) ? undefined : await transits.receiptOf(arrived.partner, message.id);
  if (before !== undefined && before.content !== content) {
    await transits.answer(message.subject, [conflictOf(arrived, understood)], undefined, arrived);
    return 'conflict';
  }
  if (before !== undefined) {
    if (before.replies.length > 0 && !isDeliveredAgain(before, arrived))
      await transits.answer(message.subject, before.replies, undefined, arrived);
    return 'repeated';
  }
  if (stored !== undefined && stored.partner !== arrived.partner)
    return reject(intake, arrived, {
      id: message.id,
      subject: message.subject,
      errors: [{ path: 'message/subject', message: 'This is no transit of yours' }],
    });
  if (tooEarly(stored, message))
    return reject(intake, arrived, {
      id: message.id,
      subject: message.subject,
      errors: [{ path: 'message/sequence', message: `${waitingAtMost} messages wait already: send those before it first` }],
    });
  const { change, outcome } = changeFor(stored, { message, content, sentAt: arrived.sentAt }, arrived.partner, intake, salts);
  const saved = await transits.save(change);
  return saved === 'saved' ? outcome : 'moved-on';
};

/**
 * Takes one message of a partner in: exactly one outcome, however often and in whatever order it comes. The same id and content get
 * the same replies again, once for each time that the partner sent it; the same id with other content is a conflict; what is not
 * understood is rejected with reasons. The legal time of receipt is when the queue had it.
 */
export const takeIn = async (intake: Intake, arrived: Arrived): Promise<TakenIn> => {
  const read = readMessage(arrived.body);
  const taken = async (): Promise<TakenIn> => {
    if (!read.ok) return reject(intake, arrived, read.error);
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const outcome = await takeUnderstood(intake, arrived, read.value, attempt === 0);
      if (outcome !== 'moved-on') return outcome;
      await new Promise((resolve) => setTimeout(resolve, attempt < 2 ? 0 : Math.random() * 50));
    }
    throw new StoreBusy(`The transit moved ${tries} times while a message was taken in`);
  };
  const outcome = await taken();
  const messageId = read.ok ? read.value.message.id : read.error.id;
  log.info('partner-message', { partner: arrived.partner, messageHash: hashOf(messageId).slice(0, 16), outcome });
  return outcome;
};
