import { mailRecordsIn } from '../adapters/mail-records.ts';
import { tableCalled } from '../adapters/table.ts';
import { log } from '../log.ts';
import { tableName } from '../settings.ts';
import { batchByMessage } from './batch-by-message.ts';
import { connected, mailEventMessage, mailEventOf, sesEvent } from './mail-event-message.ts';

const records = mailRecordsIn(tableCalled(tableName()));

/** Adds an event to the record of its mail. One that is about no mail of ours is noted and done: trying again would change nothing. */
const record = async (message: string): Promise<void> => {
  const event = sesEvent.parse(JSON.parse(message));
  const { eventType, mail } = event;
  const tag = mail.tags?.['mail']?.[0];
  if (tag === undefined) return log.warn('mail-event-without-tag', { event: eventType, sesMessageId: mail.messageId });
  const happened = mailEventOf(event);
  const found = await records.happened(tag, happened);
  if (found === undefined) return log.warn('mail-event-of-unknown-mail', { event: eventType, tag });
  const { state, office } = found;
  const said = { event: eventType, tag, state, ...(office === undefined ? {} : { office }) };
  if (happened.kind === 'bounced') return log.error('mail-bounced', said);
  if (happened.kind === 'complained') return log.error('mail-complained', said);
  log.info('mail-delivered', said);
};

/** Takes in what SES tells of mails, one event after the other: those of a batch are often about the same mail. */
export const handler = batchByMessage(
  async (body) => {
    const { Message } = mailEventMessage.parse(JSON.parse(body));
    if (Message.trim() === connected) return log.info('mail-events-connected');
    await record(Message);
  },
  { oneByOne: true },
);
