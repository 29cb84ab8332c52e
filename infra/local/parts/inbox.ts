import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { clockOffset } from '../clock-offset.ts';
import { inboxFront } from '../inbox-front.ts';
import { listen } from '../listening.ts';
import { note, pause, reason, told } from '../part.ts';
import { at, region } from '../places.ts';
import { queueUrlOf } from '../queue-url.ts';
import { type HandedMail, notificationOf, sesEvents } from '../ses-events.ts';

type Ses = { readonly default: (settings: { readonly host: string; readonly port: number }) => Promise<Server> };

/**
 * SES with a page that shows what was sent, in memory; what became of each mail comes back by the queue of events, as in AWS by a
 * topic. The package is CommonJS, whose default export Node hides from an import.
 */
const ses = createRequire(import.meta.url)('aws-ses-v2-local') as Ses;

const { state, blueprint } = told();
const events = queueUrlOf(blueprint, 'mail-events');
const client = new SQSClient({
  region,
  endpoint: at(blueprint.ports.sqs),
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});

/** SNS tries again until the queue has it, and so does this. */
const publish = async (body: string): Promise<void> => {
  for (let sent = false; !sent; ) {
    try {
      await client.send(new SendMessageCommand({ QueueUrl: events, MessageBody: body }));
      sent = true;
    } catch (error) {
      note(`mail-events: ${reason(error)}`);
      await pause(500);
    }
  }
};

const tell = async (mail: HandedMail, messageId: string): Promise<void> => {
  const now = new Date(Date.now() + clockOffset(state)).toISOString();
  for (const event of sesEvents(mail, messageId, now)) await publish(notificationOf(event, randomUUID(), now));
};

const inner = (await ses.default({ host: '127.0.0.1', port: 0 })).address() as AddressInfo;
const front = inboxFront(
  inner.port,
  // A mail of which nothing can be told is shown all the same, and those before it stay.
  (mail, messageId) => void tell(mail, messageId).catch((error: unknown) => note(`mail-events: ${reason(error)}`)),
  (error) => note(`inbox: ${reason(error)}`),
);
listen(front, blueprint.ports.inbox, 'The inbox answers');
process.on('SIGTERM', () => process.exit(0));
