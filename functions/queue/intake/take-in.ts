import { messagesAheadAtMost } from '../../../domain/policy/messages.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { afterApplied, isFull, isNext, isTaken, turnsOf } from '../../../domain/transit/message-order.ts';
import { changeFor } from '../../change/transit/change-for.ts';
import { turnedBy } from '../../change/transit/turned-by.ts';
import { untilSaved } from '../../change/until-saved.ts';
import { hashOf } from '../../history/canonical.ts';
import { log } from '../../log.ts';
import type { StoredTransit } from '../../ports/stored-transit.ts';
import type { Arrived, Intake } from './arrived.ts';
import { type NotUnderstood, readMessage, type Understood } from './read-message.ts';
import type { Refused } from './refusal.ts';
import { refuse } from './refuse.ts';

export type { Arrived, Intake } from './arrived.ts';

export type TakenIn = 'applied' | 'waits' | 'repeated' | 'conflict' | 'rejected';

const nothing: Pick<StoredTransit, 'applied' | 'passed' | 'waiting'> = { applied: 0, waiting: [] };

/** Its place is ahead of one that is missing, and as many are ahead as may be. */
const tooEarly = (stored: StoredTransit | undefined, { sequence }: Understood['message']): boolean => {
  const order = stored ?? nothing;
  const isOwnPlace = order.passed?.some((place) => place.sequence === sequence) === true;
  return !isTaken(order, sequence) && !isNext(order, sequence) && !isOwnPlace && isFull(order);
};

/** Whether nothing in the transit is against applying the message, or shows that it or another with its id or sequence came before. */
const isNews = (stored: StoredTransit | undefined, partner: StateCode, message: Understood['message']): boolean =>
  stored === undefined ||
  (stored.partner === partner &&
    !isTaken(stored, message.sequence) &&
    !tooEarly(stored, message) &&
    !stored.waiting.some(({ messageId }) => messageId === message.id));

const notYours = { path: 'message/subject', message: 'This is no transit of yours' };
const idUsed = { path: 'message/id', message: 'Another message with this id came before: it stands' };
const tooMany = {
  path: 'message/sequence',
  message: `${messagesAheadAtMost} messages are ahead of one that is missing: send that first, then this one again`,
};

/** Why a message that was understood is refused before it is looked at. */
const refusedAs = (
  kind: Refused['kind'],
  { message: { id, subject, sequence }, content, trace }: Understood,
  error: NotUnderstood['errors'][number],
): Refused => ({
  kind,
  id,
  content,
  subject,
  place: { transitId: subject, sequence },
  ...(trace === undefined ? {} : { trace }),
  errors: [error],
});

const refusedWith = async (intake: Intake, arrived: Arrived, refused: Refused): Promise<TakenIn | 'moved-on'> => {
  const done = await refuse(intake, arrived, refused);
  return done === 'moved-on' ? done : refused.kind === 'id-used' ? 'conflict' : 'rejected';
};

const takeUnderstood = async (
  intake: Intake,
  arrived: Arrived,
  understood: Understood,
  first: boolean,
): Promise<TakenIn | 'moved-on'> => {
  const { transits, salts } = intake;
  const { message, content } = understood;
  const { subject, sequence } = message;
  const stored = await transits.load(subject);
  // Of news the write itself finds out whether it came before after all; then its receipt is read, on the next attempt.
  const before =
    first && isNews(stored, arrived.partner, message) ? undefined : await transits.receiptOf(arrived.partner, message.id);
  if (before !== undefined && before.content !== content)
    return refusedWith(intake, arrived, refusedAs('id-used', understood, idUsed));
  if (before !== undefined) {
    if (before.replies.length > 0 && before.queueMessageId !== arrived.queueMessageId)
      await transits.answer(subject, before.replies, arrived);
    return 'repeated';
  }
  if (stored !== undefined && stored.partner !== arrived.partner)
    return refusedWith(intake, arrived, refusedAs('not-yours', understood, notYours));
  if (tooEarly(stored, message)) return refusedWith(intake, arrived, refusedAs('too-many-waiting', understood, tooMany));
  const order = stored ?? nothing;
  const turns = isNext(order, sequence) ? turnsOf(afterApplied(order, sequence), order.waiting) : [];
  const turned = await turnedBy(transits, subject, turns);
  if (turned === 'moved-on') return turned;
  const { sentAt, queueMessageId } = arrived;
  const { change, outcome } = changeFor(
    stored,
    { ...understood, sentAt, queueMessageId },
    turned,
    arrived.partner,
    intake,
    salts,
  );
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
  const outcome = await untilSaved('The transit', (attempt) =>
    read.ok
      ? takeUnderstood(intake, arrived, read.value, attempt === 0)
      : refusedWith(intake, arrived, { ...read.error, kind: 'not-understood' }),
  );
  const { trace } = read.ok ? read.value : read.error;
  const messageId = read.ok ? read.value.message.id : read.error.id;
  const messageHash = hashOf(messageId.toWellFormed()).slice(0, 16);
  log.info('partner-message', { partner: arrived.partner, messageHash, outcome, ...trace });
  return outcome;
};
