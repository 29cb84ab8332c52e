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

  test('are about another transit and another person each time', () => {
    const [one, other] = [requestAlone(now), requestAlone(now)];
    expect(other.subject).not.toBe(one.subject);
    expect(other.data['person']).not.toEqual(one.data['person']);
  });
});
