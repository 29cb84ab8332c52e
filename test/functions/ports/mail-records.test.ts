import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addHours } from '../../../domain/time/instant.ts';
import { asSent, begun, type MailEvent, wentOut, withEvent } from '../../../functions/ports/mail-records.ts';
import { at } from '../../domain/specimen.ts';

const now = at('2026-06-03T08:00:00Z');
const claimed = begun({ mailId: 'a/request-opened', state: 'KZ', to: ['one@readmit.example', 'two@readmit.example'] }, now);

const delivered = (address: string, hours = 0): MailEvent => ({
  kind: 'delivered',
  addresses: [address],
  at: addHours(now, hours),
});

const anEvent: fc.Arbitrary<MailEvent> = fc.record({
  kind: fc.constantFrom('delivered', 'bounced', 'complained'),
  addresses: fc.subarray(['one@readmit.example', 'two@readmit.example', 'three@readmit.example'], { minLength: 1 }),
  at: fc.integer({ min: 0, max: 100 }).map((hours) => addHours(now, hours)),
});

describe('the record of a mail', () => {
  test('is the same whatever order its events come in, and however often, before it was noted as sent or after', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 6 }), fc.array(fc.nat(), { minLength: 14, maxLength: 14 }), (events, order) => {
        const plain = asSent(events.reduce(withEvent, claimed), now);
        const shuffled = [...events, ...events]
          .map((event, index) => ({ event, place: order[index] ?? 0 }))
          .sort((one, other) => one.place - other.place)
          .map(({ event }) => event);
        const half = Math.floor(shuffled.length / 2);
        const sentBetween = asSent(shuffled.slice(0, half).reduce(withEvent, claimed), now);
        expect(shuffled.slice(half).reduce(withEvent, sentBetween)).toEqual(plain);
      }),
    );
  });

  test('counts as delivered from the first delivery on, also where a later one is told before', () => {
    const told = [delivered('two@readmit.example', 2), delivered('one@readmit.example', 1)].reduce(withEvent, claimed);
    expect(told).toMatchObject({
      deliveredAt: addHours(now, 1),
      delivered: ['one@readmit.example', 'two@readmit.example'],
    });
  });

  test('is the very same where an event says nothing new', () => {
    const told = withEvent(claimed, delivered('one@readmit.example'));
    expect(withEvent(told, delivered('one@readmit.example', 3))).toBe(told);
  });

  test('was sent when that was noted first, and is nobody’s to send afterwards', () => {
    const sent = asSent(asSent(claimed, now), addHours(now, 1));
    expect(sent).toMatchObject({ sentAt: now });
    expect(sent).not.toHaveProperty('until');
  });

  test('says that the mail went out where anything is told of it, and not where it is only claimed', () => {
    expect(wentOut(claimed)).toBe(false);
    expect(wentOut(asSent(claimed, now))).toBe(true);
    for (const kind of ['delivered', 'bounced', 'complained'] as const)
      expect(wentOut(withEvent(claimed, { kind, addresses: ['one@readmit.example'], at: now }))).toBe(true);
  });
});
