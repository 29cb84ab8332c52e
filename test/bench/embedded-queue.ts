import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { untilAnswers } from '../../infra/local/answering.ts';
import { at } from '../../infra/local/places.ts';

/** A queue on an embedded SQS in a process of its own, which ends with the measuring. */
export const onEmbeddedQueue = async <T>(name: string, measure: (client: SQSClient, url: string) => Promise<T>): Promise<T> => {
  const port = 20_000 + (process.pid % 20_000) + 9;
  const script = `import { startFauxqs } from ${JSON.stringify(import.meta.resolve('fauxqs'))}; await startFauxqs(${JSON.stringify({ port, host: '127.0.0.1', logger: false })});`;
  const queues = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
  const client = new SQSClient({ endpoint: at(port) });
  try {
    await untilAnswers('the embedded SQS', port);
    const { QueueUrl = '' } = await client.send(new CreateQueueCommand({ QueueName: name }));
    return await measure(client, QueueUrl);
  } finally {
    client.destroy();
    const ended = once(queues, 'exit');
    queues.kill();
    await ended;
  }
};
