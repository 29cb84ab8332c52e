import * as z from 'zod/mini';
import { instantOf } from '../../domain/time/instant.ts';
import type { MailEvent } from '../ports/mail-records.ts';

/** A message of the queue: what SNS was told by SES, as a text in its envelope. */
export const mailEventMessage = z.object({ Type: z.literal('Notification'), Message: z.string() });

/** What SES says once to the topic, in plain words, when it is told to publish there: at the deployment, and about no mail. */
export const connected = 'Successfully validated SNS topic for Amazon SES event publishing.';

const timestamp = z.iso.datetime({ offset: true });
const recipients = z.array(z.object({ emailAddress: z.string() }));
const mail = z.object({
  messageId: z.string(),
  timestamp,
  destination: z.array(z.string()),
  tags: z.optional(z.record(z.string(), z.array(z.string()))),
});

/** An event about a mail, of the kinds that the configuration set publishes. */
export const sesEvent = z.discriminatedUnion('eventType', [
  z.object({
    eventType: z.literal('Delivery'),
    mail,
    delivery: z.object({ timestamp, recipients: z.array(z.string()) }),
  }),
  z.object({
    eventType: z.literal('Bounce'),
    mail,
    bounce: z.object({ timestamp, bounceType: z.string(), bouncedRecipients: recipients }),
  }),
  z.object({
    eventType: z.literal('Complaint'),
    mail,
    complaint: z.object({ timestamp, complainedRecipients: recipients }),
  }),
  z.object({ eventType: z.literal('Reject'), mail }),
]);

export type SesEvent = z.output<typeof sesEvent>;

const of = (kind: MailEvent['kind'], addresses: readonly string[], at: string): MailEvent => ({
  kind,
  addresses,
  at: instantOf(at),
});

const addressesIn = (given: readonly { readonly emailAddress: string }[]): readonly string[] =>
  given.map(({ emailAddress }) => emailAddress);

/** What an event says of the mail. A mail that SES rejects, since it holds a virus, reaches nobody: to us it came back from all. */
export const mailEventOf = (event: SesEvent): MailEvent => {
  switch (event.eventType) {
    case 'Delivery':
      return of('delivered', event.delivery.recipients, event.delivery.timestamp);
    case 'Bounce':
      return of('bounced', addressesIn(event.bounce.bouncedRecipients), event.bounce.timestamp);
    case 'Complaint':
      return of('complained', addressesIn(event.complaint.complainedRecipients), event.complaint.timestamp);
    case 'Reject':
      return of('bounced', event.mail.destination, event.mail.timestamp);
  }
};
