import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { GetQueueAttributesCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { requestAlone } from '../../../infra/local/partner/messages.ts';
import { at, region, repository } from '../../../infra/local/places.ts';
import { queueUrlOf } from '../../../infra/local/queue-url.ts';
import type { Instance } from '../../../infra/local/start-instance.ts';

const run = promisify(execFile);

/** The queues of the instance, as a partner speaks with them. */
export const clientOf = ({ places }: Instance): SQSClient =>
  new SQSClient({
    region,
    endpoint: at(places.ports.sqs),
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });

/** What the kit prints where it plays that scenario at the instance. */
export const played = async ({ places }: Instance, scenario?: string): Promise<string> => {
  const env = { ...process.env, PORT: String(places.ports.api), READMIT_STATE: places.state };
  const told = scenario === undefined ? [] : [scenario];
  return (await run(process.execPath, ['infra/local/partner.ts', ...told], { cwd: repository, env })).stdout;
};

/** How many messages of the State's queue are there to be read. */
export const unread = async (instance: Instance, state: string): Promise<number> => {
  const QueueUrl = queueUrlOf(instance.blueprint, `outbound-${state}`);
  const AttributeNames = ['ApproximateNumberOfMessages' as const];
  const { Attributes } = await clientOf(instance).send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames }));
  return Number(Attributes?.['ApproximateNumberOfMessages']);
};

/** Sends a request as a partner does, and keeps what comes back as the AWS CLI prints it. */
export const receivedBy = async (instance: Instance, state: string, file: string): Promise<void> => {
  const client = clientOf(instance);
  const QueueUrl = instance.blueprint.inboundUrls[state] ?? '';
  await client.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(requestAlone(Date.now())) }));
  const { Messages } = await client.send(
    new ReceiveMessageCommand({
      QueueUrl: queueUrlOf(instance.blueprint, `outbound-${state}`),
      WaitTimeSeconds: 20,
      MessageAttributeNames: ['signature'],
    }),
  );
  writeFileSync(file, JSON.stringify({ Messages }));
};

/** What the check in the guide of the queues prints of what was received. */
export const checkedAsInGuide = async ({ api, places }: Instance, file: string): Promise<string> => {
  const guide = readFileSync(join(repository, 'functions/queue/README.md'), 'utf8');
  const [, script = ''] = /<!-- check\.mjs[^>]*-->\n```js\n([\s\S]*?)```/.exec(guide) ?? [];
  const check = join(places.state, 'check.mjs');
  writeFileSync(check, script);
  return (await run(process.execPath, [check, file, api])).stdout;
};
