import { GetQueueAttributesCommand, GetQueueUrlCommand, PurgeQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { deadLettersName } from '../dead-letters-name.ts';
import { deployedName, functionRows, liveName } from '../function-rows.ts';
import type { DeadLetterQueue, DeadLetterQueues } from './dead-letter-queues.ts';
import { oldestOf } from './oldest-of.ts';
import { type Mapping, takenInByLambda } from './taken-in-by-lambda.ts';

const woken = (stage: string): readonly string[] =>
  functionRows()
    .filter(({ kind }) => kind === 'queue' || kind === 'inbound')
    .map(({ name }) => liveName(stage, name));

/** The dead letters of what a clock or the stream wakes: no mapping takes them in. */
const onlyEmptied = (stage: string): readonly string[] =>
  functionRows()
    .filter(({ kind }) => kind === 'schedule' || kind === 'stream')
    .map(({ name }) => deadLettersName(deployedName(stage, name)));

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
  const counted = async ({ queue, open }: Pick<Mapping, 'queue' | 'open'>) => {
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
    empty: async (name) => {
      if (!onlyEmptied(stage).includes(name))
        throw new Error(`${name} is no queue that is only emptied: take in what lies there`);
      const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName: name }));
      await sqs.send(new PurgeQueueCommand({ QueueUrl }));
    },
    list: async () => {
      const taken = (await mappings.all()).map(counted);
      const emptied = onlyEmptied(stage).map(async (queue) => ({
        ...(await counted({ queue, open: false })),
        onlyEmptied: true as const,
      }));
      const queues: DeadLetterQueue[] = await Promise.all([...taken, ...emptied]);
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
