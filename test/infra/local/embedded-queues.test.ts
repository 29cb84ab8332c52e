import { CreateQueueCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { startQueues } from '../../../infra/local/embedded-queues.ts';

test('the queues of this machine take every character that SQS takes, and no other', async () => {
  const queues = await startQueues(0, 'eu-central-1');
  const client = new SQSClient({ endpoint: queues.address });
  const { QueueUrl } = await client.send(new CreateQueueCommand({ QueueName: 'any' }));
  const taken = '\t\n\r ~\u{d7ff}\u{e000}\u{fffd}\u{10000}😀𠀋\u{10ffff}';
  await client.send(new SendMessageCommand({ QueueUrl, MessageBody: taken }));
  const { Messages } = await client.send(new ReceiveMessageCommand({ QueueUrl }));
  expect(Messages?.map(({ Body }) => Body)).toEqual([taken]);
  for (const MessageBody of ['\u0000', '\u001f', '\u{fffe}', '\u{ffff}'])
    await expect(client.send(new SendMessageCommand({ QueueUrl, MessageBody }))).rejects.toThrow(/Invalid characters/);
  client.destroy();
  await queues.stop();
});
