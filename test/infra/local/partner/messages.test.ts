import { describe, expect, test } from 'vitest';
import { partnerMessage } from '../../../../functions/schema/partner-message.ts';
import { messagesOf, requestAlone } from '../../../../infra/local/partner/messages.ts';
import { scenarios } from '../../../../infra/local/partner/scenarios.ts';

const now = Date.now();

describe('the sample messages', () => {
  test.each(['accepted', 'refused', 'conflict', 'revoked'])('are what a partner may send: %s', (name) => {
    for (const message of messagesOf(name, now)) expect(partnerMessage().safeParse(message)).toMatchObject({ success: true });
  });

  test('to be rejected are one that is not understood, and one that the law does not admit', () => {
    const [wrong, ofNational] = messagesOf('rejected', now);
    expect(partnerMessage().safeParse(wrong).success).toBe(false);
    expect(partnerMessage().safeParse(ofNational)).toMatchObject({ success: true });
  });

  test.each(Object.entries(scenarios))('are as many as the scenario sends, all about one transit: %s', (name, steps) => {
    const messages = messagesOf(name, now);
    expect(steps.filter(({ does }) => does === 'send')).toHaveLength(messages.length);
    expect(new Set(messages.map(({ subject }) => subject)).size).toBe(1);
  });

  test.each([
    ['DE', 'KZ'],
    ['KZ', 'TJ'],
    ['TJ', 'KZ'],
    ['KZ', 'FR'],
  ])('between %s and %s are what a partner may send, about a national of neither who goes on to neither', (from, through) => {
    for (const message of messagesOf('accepted', now, { from, through })) {
      const read = partnerMessage().safeParse(message);
      if (!read.success || read.data.type !== 'readmit.transit.requested.v1') throw new Error(JSON.stringify(read.error));
      const { transitState, person, itinerary } = read.data.data;
      expect([transitState, itinerary.entry.place.state, itinerary.exit.place.state]).toEqual([through, through, through]);
      for (const state of [...person.nationalities, itinerary.destination]) expect([from, through]).not.toContain(state);
    }
  });

  test('are about another transit and another person each time', () => {
    const [one, other] = [requestAlone(now), requestAlone(now)];
    expect(other.subject).not.toBe(one.subject);
    expect(other.data['person']).not.toEqual(one.data['person']);
  });
});
