import { describe, expect, test } from 'vitest';
import { messagesAheadAtMost } from '../../../../domain/policy/messages.ts';
import { stateOf } from '../../../../domain/state-code.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { StoredTransit } from '../../../../functions/ports/stored-transit.ts';
import type { MessageReceipt } from '../../../../functions/ports/transit-messages.ts';
import { readMessage, type Understood } from '../../../../functions/queue/intake/read-message.ts';
import { isNews, standingOf } from '../../../../functions/queue/intake/standing.ts';
import { requestOf } from './partner-messages.ts';

const [FR, NL] = [stateOf('FR'), stateOf('NL')];

const understood = (sequence: number): Understood => {
  const read = readMessage(JSON.stringify({ ...requestOf(), id: 'a-message', sequence }));
  if (!read.ok) throw new Error('The sample is a message');
  return read.value;
};

const place = (sequence: number, messageId = `waits-${sequence}`): StoredTransit['waiting'][number] => ({
  sequence,
  messageId,
  type: 'readmit.transit.requested.v1',
  sentAt: '2026-01-01T00:00:00.000Z' as Instant,
});

const storedWith = (order: Partial<StoredTransit> = {}): StoredTransit => ({
  version: 1,
  partner: FR,
  applied: 1,
  waiting: [],
  head: { n: 0, hash: '', salt: '' },
  ...order,
});

const full = storedWith({ waiting: Array.from({ length: messagesAheadAtMost }, (_none, index) => place(index + 20)) });

const receiptOf = (content: string): MessageReceipt => ({ content, waits: false, replies: [], queueMessageId: 'q' });

describe('what a message is to what is stored', () => {
  test.each([
    ['its turn, where it is the first of all', 'its-turn', undefined, 1],
    ['waiting, where nothing is known and it is not the first', 'waits', undefined, 2],
    ['its turn, where nothing is missing before it', 'its-turn', storedWith(), 2],
    ['waiting, where one before it is missing', 'waits', storedWith(), 3],
    ['without a place of its own, where another has its place', 'place-taken', storedWith(), 1],
    ['without a place of its own, where another waits in its place', 'place-taken', storedWith({ waiting: [place(3)] }), 3],
    ['too early, where as many wait as may', 'too-many-waiting', full, 3],
    ['its turn, however many wait', 'its-turn', full, 2],
    ['not of its sender, where the transit is another’s', 'not-yours', storedWith({ partner: NL }), 2],
  ] as const)('is %s', (_what, kind, stored, sequence) => {
    expect(standingOf({ stored }, FR, understood(sequence)).kind).toBe(kind);
  });

  test.each([
    undefined,
    storedWith(),
    full,
    storedWith({ partner: NL }),
    storedWith({ applied: 9 }),
  ])('came before, wherever the order stands and whosever the transit is: the same content is a repeat, other content a conflict', (stored) => {
    const message = understood(2);
    expect(standingOf({ stored, receipt: receiptOf(message.content) }, FR, message).kind).toBe('repeated');
    expect(standingOf({ stored, receipt: receiptOf('other') }, FR, message)).toEqual({ kind: 'id-used' });
  });

  test('is news only where nothing in the transit is against it and nothing there came under its id', () => {
    const newsTo = (stored: StoredTransit | undefined, sequence: number) => isNews(stored, FR, understood(sequence));
    expect([newsTo(undefined, 1), newsTo(storedWith(), 2), newsTo(storedWith(), 3)]).toEqual([true, true, true]);
    expect([newsTo(storedWith(), 1), newsTo(full, 3), newsTo(storedWith({ partner: NL }), 2)]).toEqual([false, false, false]);
    expect(newsTo(storedWith({ waiting: [place(4, 'a-message')] }), 3)).toBe(false);
  });
});
