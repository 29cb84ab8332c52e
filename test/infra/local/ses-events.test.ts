import { describe, expect, test } from 'vitest';
import { mailEventMessage, mailEventOf, sesEvent } from '../../../functions/queue/mail-event-message.ts';
import { type HandedMail, notificationOf, sesEvents } from '../../../infra/local/ses-events.ts';

const at = '2026-06-03T08:00:00.000Z';

const handed = (...to: readonly string[]): HandedMail => ({
  FromEmailAddress: 'Readmit <readmit@readmit.example>',
  Destination: { ToAddresses: to },
  ConfigurationSetName: 'a-configuration-set',
  EmailTags: [{ Name: 'mail', Value: 'a-tag' }],
});

const typesFor = (...to: readonly string[]): readonly string[] =>
  sesEvents(handed(...to), 'ses-1', at).map(({ eventType }) => eventType);

describe('what SES tells of a mail on this machine', () => {
  test('is a delivery for each ordinary address', () => {
    const events = sesEvents(handed('garde.fr@readmit.example', 'Night <nuit.fr@readmit.example>'), 'ses-1', at);
    expect(events).toMatchObject([
      { eventType: 'Delivery', delivery: { recipients: ['garde.fr@readmit.example'], timestamp: at } },
      { eventType: 'Delivery', delivery: { recipients: ['nuit.fr@readmit.example'], timestamp: at } },
    ]);
    for (const { mail } of events) {
      expect(mail).toMatchObject({
        messageId: 'ses-1',
        destination: ['garde.fr@readmit.example', 'nuit.fr@readmit.example'],
        tags: { mail: ['a-tag'], 'ses:configuration-set': ['a-configuration-set'], 'ses:from-domain': ['readmit.example'] },
      });
    }
  });

  test.each([
    ['success', ['Delivery']],
    ['bounce', ['Bounce']],
    ['complaint', ['Delivery', 'Complaint']],
    ['suppressionlist', ['Bounce']],
  ] as const)('for %s at its mailbox simulator is what the simulator does', (name, types) => {
    expect(typesFor(`${name}@simulator.amazonses.com`)).toEqual(types);
  });

  test('is told of each address by itself', () => {
    expect(typesFor('bounce@simulator.amazonses.com', 'garde.fr@readmit.example')).toEqual(['Bounce', 'Delivery']);
  });

  test('bounces for good, since the address is none or is suppressed', () => {
    const to = ['bounce@simulator.amazonses.com', 'suppressionlist@simulator.amazonses.com'];
    expect(sesEvents(handed(...to), 'ses-1', at)).toMatchObject([
      { bounce: { bounceType: 'Permanent', bounceSubType: 'General' } },
      { bounce: { bounceType: 'Permanent', bounceSubType: 'Suppressed' } },
    ]);
  });

  test('is nothing where the mail names no configuration set: it would go nowhere in AWS either', () => {
    const { ConfigurationSetName: _left, ...without } = handed('garde.fr@readmit.example');
    expect(sesEvents(without, 'ses-1', at)).toEqual([]);
  });

  test('is understood by the function that AWS would wake with it', () => {
    const to = ['bounce', 'complaint'].map((name) => `${name}@simulator.amazonses.com`);
    const told = sesEvents(handed(...to), 'ses-1', at).map((event) => {
      const { Message } = mailEventMessage.parse(JSON.parse(notificationOf(event, 'an-id', at)));
      return sesEvent.parse(JSON.parse(Message));
    });
    expect(told.map(mailEventOf)).toEqual([
      { kind: 'bounced', addresses: [to[0]], at },
      { kind: 'delivered', addresses: [to[1]], at },
      { kind: 'complained', addresses: [to[1]], at },
    ]);
  });
});
