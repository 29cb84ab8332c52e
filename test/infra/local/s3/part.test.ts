import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CreateQueueCommand, DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { instantAt } from '../../../../domain/time/instant.ts';
import { attachmentObjects } from '../../../../functions/adapters/attachment-objects.ts';
import type { ObjectGrant } from '../../../../functions/grant.ts';
import { functionRows } from '../../../../infra/aws/function-rows.ts';
import { untilAnswers } from '../../../../infra/local/answering.ts';
import { type Blueprint, writeBlueprint } from '../../../../infra/local/blueprint.ts';
import { startQueues } from '../../../../infra/local/embedded-queues.ts';
import { freePlaces } from '../../../../infra/local/free-places.ts';
import { at, type Places } from '../../../../infra/local/places.ts';
import { eicar } from '../../../../infra/local/s3/eicar.ts';

const bucket = 'readmit-attachments';
const client = (): SQSClient => new SQSClient({ endpoint: at(places.ports.sqs) });

let places: Places;
let queues: Awaited<ReturnType<typeof startQueues>>;
let queue: string;
let part: ChildProcess | undefined;

/** The part, with what scans for it. */
const startPart = async (scanner?: string): Promise<void> => {
  const { READMIT_SCANNER: _, ...rest } = process.env;
  part = spawn(process.execPath, [fileURLToPath(new URL('../../../../infra/local/parts/s3.ts', import.meta.url)), places.state], {
    env: { ...rest, ...(scanner === undefined ? {} : { READMIT_SCANNER: scanner }) },
    stdio: 'ignore',
  });
  await untilAnswers('s3', places.ports.s3);
};

const kill = async (): Promise<void> => {
  if (part === undefined || part.exitCode !== null || part.signalCode !== null) return;
  part.kill('SIGKILL');
  await once(part, 'exit');
};

const makeQueue = async (): Promise<void> => {
  queues = await startQueues(places.ports.sqs, 'eu-central-1');
  const { QueueUrl = '' } = await client().send(new CreateQueueCommand({ QueueName: 'attachment-scanned' }));
  queue = QueueUrl;
};

/** Signs from now on as a function whose rows say that. */
const as = (grant: ObjectGrant): void => {
  const found = functionRows().find(({ may }) => may.includes(grant));
  if (found === undefined) throw new Error(`No function may ${grant}`);
  process.env['AWS_SESSION_TOKEN'] = found.name;
};

const upload = async (body: Buffer, key: string): Promise<number> => {
  as('put ATTACHMENT');
  const sha256 = createHash('sha256').update(body).digest('hex');
  const asked = { key, size: body.length, name: 'letter.pdf', mediaType: 'application/pdf', sha256 };
  const { url, headers } = await attachmentObjects().uploadTo(asked, instantAt(Date.now()));
  const { 'content-length': _, ...rest } = headers;
  return (await fetch(url, { method: 'PUT', headers: rest, body: new Uint8Array(body) })).status;
};

type Told = { readonly key: string; readonly result: string };

/** What the queue is told next, taken from it; undefined where it is told nothing in that many seconds. */
const told = async (WaitTimeSeconds = 20): Promise<Told | undefined> => {
  const { Messages: [message] = [] } = await client().send(new ReceiveMessageCommand({ QueueUrl: queue, WaitTimeSeconds }));
  if (message === undefined) return undefined;
  await client().send(new DeleteMessageCommand({ QueueUrl: queue, ReceiptHandle: message.ReceiptHandle }));
  const { detail } = JSON.parse(message.Body ?? '') as {
    detail: { s3ObjectDetails: { objectKey: string }; scanResultDetails: { scanResultStatus: string } };
  };
  return { key: detail.s3ObjectDetails.objectKey, result: detail.scanResultDetails.scanResultStatus };
};

beforeAll(async () => {
  const state = mkdtempSync(join(tmpdir(), 'readmit-s3-'));
  places = await freePlaces(state);
  await makeQueue();
  writeBlueprint(state, { ports: places.ports, bucket, queueUrls: { attachmentscanned: queue } } as unknown as Blueprint);
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_S3: at(places.ports.s3),
    ATTACHMENTS_BUCKET: bucket,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
});
beforeEach(async () => {
  await queues.stop();
  await makeQueue();
});
afterEach(async () => {
  await kill();
  rmSync(join(places.state, 's3'), { recursive: true, force: true });
  rmSync(join(places.state, 'scanned'), { recursive: true, force: true });
});
afterAll(async () => {
  await queues.stop();
  rmSync(places.state, { recursive: true, force: true });
});

const letter = Buffer.from('%PDF-1.7 a letter %%EOF');

describe('The S3 of the instance', () => {
  test('tells the queue of each object that arrived what the scanner says of it', async () => {
    await startPart();
    expect(await upload(letter, 'case/one')).toBe(200);
    expect(await told()).toEqual({ key: 'case/one', result: 'NO_THREATS_FOUND' });
    expect(await upload(Buffer.concat([letter, eicar, letter]), 'case/two')).toBe(200);
    expect(await told()).toEqual({ key: 'case/two', result: 'THREATS_FOUND' });
  });

  test.each([
    ['exit 0', 'NO_THREATS_FOUND'],
    ['cat > /dev/null; exit 1', 'THREATS_FOUND'],
    ['grep -q letter && exit 1', 'THREATS_FOUND'],
    ['exit 2', 'FAILED'],
    ['no-such-scanner-anywhere', 'FAILED'],
  ])('asks the scanner that is put in: %s says %s', async (scanner, result) => {
    await startPart(scanner);
    await upload(letter, 'case/one');
    expect(await told()).toEqual({ key: 'case/one', result });
  });

  test('tells of what arrived also where it is killed before it was scanned', async () => {
    await startPart('sleep 20');
    expect(await upload(letter, 'case/one')).toBe(200);
    await kill();
    expect(await told(1)).toBeUndefined();
    await startPart();
    expect(await told()).toEqual({ key: 'case/one', result: 'NO_THREATS_FOUND' });
    as('check ATTACHMENT');
    expect((await attachmentObjects().look('case/one'))?.size).toBe(letter.length);
  });

  test('tells of it again where the queues were lost, with what they held', async () => {
    await startPart();
    await upload(letter, 'case/one');
    expect(await told()).toBeDefined();
    // As old as a second, by which queues tell when they were made.
    await new Promise((resolve) => setTimeout(resolve, 7_000));
    await queues.stop();
    await makeQueue();
    expect(await told()).toEqual({ key: 'case/one', result: 'NO_THREATS_FOUND' });
  });

  test('opens over what was half written when it was killed', async () => {
    await startPart();
    await upload(letter, 'case/one');
    await kill();
    writeFileSync(join(places.state, `s3/buckets/${bucket}/objects/case/two.meta.json`), '{"key":"case/tw');
    await startPart();
    expect(await upload(letter, 'case/two')).toBe(200);
    expect(await upload(letter, 'case/one')).toBe(412);
  });

  test('gives what was not found clean to nobody but whoever checks', async () => {
    await startPart('exit 1');
    await upload(letter, 'case/one');
    await told();
    const download = async (): Promise<number> => {
      const { url } = await attachmentObjects().downloadOf('case/one', instantAt(Date.now()));
      return (await fetch(url)).status;
    };
    as('check ATTACHMENT');
    expect(await download()).toBe(200);
    const onlyClean = functionRows().find(({ may }) => may.includes('read ATTACHMENT') && !may.includes('check ATTACHMENT'));
    process.env['AWS_SESSION_TOKEN'] = onlyClean?.name ?? 'nobody';
    expect(await download()).toBe(403);
  });
});
