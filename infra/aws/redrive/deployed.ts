import { GetQueueAttributesCommand, GetQueueUrlCommand, SQSClient } from '@aws-sdk/client-sqs';
import { functionRows, liveName } from '../function-rows.ts';
import type { DeadLetterQueues } from './dead-letter-queues.ts';
import { oldestOf } from './oldest-of.ts';
import { type Mapping, takenInByLambda } from './taken-in-by-lambda.ts';

const woken = (stage: string): readonly string[] =>
  functionRows()
    .filter(({ kind }) => kind === 'queue' || kind === 'inbound')
    .map(({ name }) => liveName(stage, name));

/** The dead-letter queues of a deployed stage, with the AWS credentials of this terminal (the policy `readmit-<stage>-redrive` is enough). */
export const deployedDeadLetters = (
  { name: stage, region }: { readonly name: string; readonly region: string },
  pause?: number,
): DeadLetterQueues => {
  const sqs = new SQSClient({ region, useQueueUrlAsEndpoint: false });
  const mappings = takenInByLambda(region, woken(stage), pause);
  const turn = async (name: string, on: boolean): Promise<void> => {
    const found = (await mappings.all()).find(({ queue }) => queue === name);
    if (found === undefined) throw new Error(`No dead-letter queue is called ${name}`);
    await mappings.turn(found, on);
  };
  const counted = async ({ queue, open }: Mapping) => {
    const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName: queue }));
    const AttributeNames = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
    const { Attributes = {} } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...AttributeNames] }));
    const [waiting, hidden] = AttributeNames.map((attribute) => Number(Attributes[attribute])) as [number, number];
    return { name: queue, waiting, hidden, open };
  };
  return {
    pace: { milliseconds: pause ?? 10_000, looks: 3 },
    open: (name) => turn(name, true),
    close: (name) => turn(name, false),
    list: async () => {
      const queues = await Promise.all((await mappings.all()).map(counted));
      const oldest = await oldestOf(
        region,
        queues.map(({ name }) => name),
      );
      return queues.map((queue) => {
        const oldestSeconds = oldest.get(queue.name);
        return oldestSeconds === undefined ? queue : { ...queue, oldestSeconds };
      });
    },
  };
};
