import { randomUUID } from 'node:crypto';

/** A message of SNS as SQS carries it: the envelope around what SES said. */
export const notified = (Message: string): string =>
  JSON.stringify({
    Type: 'Notification',
    MessageId: randomUUID(),
    TopicArn: 'arn:aws:sns:eu-central-1:000000000000:mail-events',
    Subject: 'Amazon SES Email Event Notification',
    Message,
    Timestamp: '2026-06-03T08:00:02.000Z',
    SignatureVersion: '1',
    Signature: 'x',
    SigningCertURL: 'x',
    UnsubscribeURL: 'x',
  });

type About = {
  readonly tag?: string | undefined;
  readonly to?: readonly string[];
  readonly at?: string;
};

const mailOf = ({ tag, to = ['duty-kz@readmit.example'] }: About) => ({
  timestamp: '2026-06-03T08:00:00.500Z',
  source: 'readmit@readmit.example',
  messageId: '0106019fa36a2608-6c9654bb-dc58-4957-8828-68360c1c2d10-000000',
  destination: to,
  headersTruncated: false,
  tags: { 'ses:operation': ['SendEmail'], ...(tag === undefined ? {} : { mail: [tag] }) },
});

const recipients = ({ to = ['duty-kz@readmit.example'] }: About) => to.map((emailAddress) => ({ emailAddress }));

const made = {
  Delivery: (about: About) => ({
    delivery: {
      timestamp: about.at ?? '2026-06-03T08:00:01.000Z',
      recipients: about.to ?? ['duty-kz@readmit.example'],
      smtpResponse: '250 2.0.0 OK',
    },
  }),
  Bounce: (about: About) => ({
    bounce: {
      timestamp: '2026-06-03T08:00:01.000Z',
      bounceType: 'Permanent',
      bounceSubType: 'General',
      bouncedRecipients: recipients(about),
    },
  }),
  Complaint: (about: About) => ({
    complaint: { timestamp: '2026-06-03T09:00:00.000Z', complainedRecipients: recipients(about) },
  }),
  Reject: (_about: About) => ({ reject: { reason: 'Bad content' } }),
};

/** A message of the queue: an event of SES about the mail with that tag. */
export const sesSays = (eventType: keyof typeof made, about: About): string =>
  notified(`${JSON.stringify({ eventType, mail: mailOf(about), ...made[eventType](about) })}\n`);
