import { createServer, type Server } from 'node:http';
import { PurgeQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DeadLetterQueues } from '../../../../infra/aws/redrive/dead-letter-queues.ts';
import { deployedDeadLetters } from '../../../../infra/aws/redrive/deployed.ts';
import { queuesInWords, redrivenInWords } from '../../../../infra/aws/redrive/in-words.ts';
import { redriven } from '../../../../infra/aws/redrive/redriven.ts';
import { type LambdaMappings, startLambdaMappings } from '../../../embedded/lambda-mappings.ts';
import { type Recorder, recorderBefore } from '../../../rehearsal/recorder.ts';

const ofFrance = 'transit-requests-fr-dead-letters';
const ofMail = 'duty-mail-dead-letters';
const target = 'readmit-production-inbound-transit-requests:live';
const ofWakers = ['schedule-sweep', 'schedule-reconcile', 'stream-outbox'].map(
  (name) => `readmit-production-${name}-dead-letters`,
);
const arn = (name: string): string => `arn:aws:sqs:eu-central-1:000000000000:${name}`;

let [sqs, calls, lambda, cloudWatch]: [FauxqsServer, Recorder, LambdaMappings, Server] = [] as never;
let queues: DeadLetterQueues;
let whenOn: () => Promise<unknown>;

/** CloudWatch as it knows the oldest message of the dead letters of France, and of no other. */
const startCloudWatch = async (): Promise<string> => {
  cloudWatch = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const said = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { readonly MetricDataQueries: readonly { Id: string }[] };
    const MetricDataResults = said.MetricDataQueries.map((query) => ({
      Id: query.Id,
      Values: JSON.stringify(query).includes(ofFrance) ? [3 * 86_400, 60] : [],
    }));
    response.setHeader('content-type', 'application/x-amz-json-1.0');
    response.end(JSON.stringify({ MetricDataResults }));
  });
  await new Promise<void>((resolve) => cloudWatch.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(cloudWatch.address() as { port: number }).port}`;
};

beforeEach(async () => {
  sqs = await startFauxqs({ port: 0, logger: false, defaultRegion: 'eu-central-1' });
  calls = await recorderBefore(sqs.address);
  whenOn = purged;
  for (const name of [ofFrance, ofMail, ...ofWakers]) sqs.createQueue(name, {});
  for (const body of ['SPECIMEN', 'SPECIMEN']) sqs.sendMessage(ofFrance, body);
  lambda = await startLambdaMappings([
    { id: 'main', source: arn('transit-requests-fr'), target, on: true },
    { id: 'letters-fr', source: arn(ofFrance), target, on: false, whenOn: () => whenOn() },
    { id: 'letters-mail', source: arn(ofMail), target: 'readmit-production-queue-duty-mail:live', on: false },
  ]);
  vi.stubEnv('AWS_ENDPOINT_URL_SQS', calls.endpoint);
  vi.stubEnv('AWS_ENDPOINT_URL_LAMBDA', lambda.endpoint);
  vi.stubEnv('AWS_ENDPOINT_URL_CLOUDWATCH', await startCloudWatch());
  queues = deployedDeadLetters({ name: 'production', region: 'eu-central-1' }, 5);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await lambda.close();
  cloudWatch.close();
  await calls.close();
  await sqs.stop();
});

/** All that France's dead letters held was taken in. */
const purged = async (): Promise<void> => {
  const client = new SQSClient({ endpoint: sqs.address });
  await client.send(new PurgeQueueCommand({ QueueUrl: `${sqs.address}/000000000000/${ofFrance}` }));
  client.destroy();
};

const going = (): AbortSignal => new AbortController().signal;

describe('the dead letters of a deployed stage', () => {
  test('are told of by queue, number and age, without a message being read', async () => {
    const found = [...(await queues.list())]
      .filter(({ onlyEmptied }) => onlyEmptied === undefined)
      .sort((one, other) => (one.name < other.name ? -1 : 1));
    expect(found.map(({ name, waiting, hidden, open }) => [name, waiting, hidden, open])).toEqual([
      [ofMail, 0, 0, false],
      [ofFrance, 2, 0, false],
    ]);
    expect(queuesInWords(found)).toBe(`${ofMail}            0 messages\n${ofFrance}  2 messages, the oldest for 3 days`);
    expect(new Set(calls.calls().map(({ call }) => call))).toEqual(
      new Set(['AmazonSQS.GetQueueUrl', 'AmazonSQS.GetQueueAttributes']),
    );
  });

  test('are taken in by the function of their queue while its mapping is on, and it is off afterwards; nothing is moved', async () => {
    const outcome = await redriven(queues, ofFrance, going());
    expect(outcome).toEqual({ before: 2, hidden: 0, left: 0, ended: 'empty' });
    const FunctionName = `arn:aws:lambda:eu-central-1:000000000000:function:${target}`;
    expect(lambda.turned).toEqual([
      { id: 'letters-fr', FunctionName, Enabled: true },
      { id: 'letters-fr', FunctionName, Enabled: false },
    ]);
    expect(lambda.state('letters-fr')).toBe('Disabled');
    expect(calls.calls().filter(({ call }) => /Receive|Send|Move|Delete|Purge/.test(call))).toEqual([]);
  });

  test('lie there still where they fail again; the mapping is off all the same, so that they come no more', async () => {
    whenOn = async () => {
      await purged();
      sqs.sendMessage(ofFrance, 'SPECIMEN');
    };
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 200);
    const outcome = await redriven(queues, ofFrance, stop.signal);
    expect(outcome).toEqual({ before: 2, hidden: 0, left: 1, ended: 'interrupted' });
    expect(redrivenInWords(outcome)).toMatch(/^1 message taken in, 1 message there still\. You interrupted it\./);
    expect(lambda.state('letters-fr')).toBe('Disabled');
  });

  test('are not left open where looking at them fails', async () => {
    whenOn = async () => sqs.purgeAll();
    await expect(redriven(queues, ofFrance, going())).rejects.toThrow('does not exist');
    expect(lambda.state('letters-fr')).toBe('Disabled');
  });

  test('of a queue that a killed command left open are shown so, and closed once', async () => {
    await queues.open(ofFrance);
    expect(queuesInWords(await queues.list())).toMatch(/BEING TAKEN IN: end it with --stop/);
    await queues.close(ofFrance);
    await queues.close(ofFrance);
    expect(lambda.turned.map(({ Enabled }) => Enabled)).toEqual([true, false]);
  });

  test('are those of dead-letter queues alone: another queue is not turned', async () => {
    await expect(redriven(queues, 'transit-requests-fr', going())).rejects.toThrow('No dead-letter queue is called');
    expect(lambda.turned).toEqual([]);
  });
});

describe('the dead letters of what a clock or the stream wakes', () => {
  const [ofSweep = ''] = ofWakers;

  test('are told of among the others, and are emptied', async () => {
    sqs.sendMessage(ofSweep, 'SPECIMEN');
    const told = queuesInWords((await queues.list()).filter(({ name }) => name === ofSweep));
    expect(told).toBe(`${ofSweep}  1 message, done by the sweep since: --empty`);
    await queues.empty(ofSweep);
    expect(sqs.inspectQueue(ofSweep)?.messages.ready).toHaveLength(0);
  });

  test('are the only ones: what a partner or an officer waits for is not deleted', async () => {
    await expect(queues.empty(ofFrance)).rejects.toThrow('is no queue that is only emptied: take in what lies there');
    expect(sqs.inspectQueue(ofFrance)?.messages.ready).toHaveLength(2);
    expect(calls.calls().filter(({ call }) => /Purge/.test(call))).toEqual([]);
  });
});
