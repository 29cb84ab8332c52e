import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { kmsKey } from '../../../functions/adapters/kms-key.ts';
import { mailer } from '../../../functions/adapters/mailer.ts';
import { owedQueue } from '../../../functions/adapters/owed-queue.ts';
import { patience } from '../../../functions/adapters/patience.ts';
import { poolClient } from '../../../functions/adapters/pool-client.ts';
import { poolMachineSecrets } from '../../../functions/adapters/pool-machine-secrets.ts';
import { poolPeople } from '../../../functions/adapters/pool-people.ts';
import { queueSender } from '../../../functions/adapters/queue-sender.ts';
import { storeHealth } from '../../../functions/adapters/store-health.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import { writeTogether } from '../../../functions/adapters/transaction.ts';
import { answerMilliseconds } from '../../../functions/in-time.ts';
import { NoAnswer } from '../../../functions/ports/no-answer.ts';
import { pace } from '../../../functions/schedule/sweep-until.ts';
import { within } from '../../../functions/time-left.ts';
import { functionRows } from '../../../infra/aws/function-rows.ts';
import { type Silence, type SilentServer, silences, silentServer } from '../../embedded/silent-server.ts';

const mail = { subject: 's', html: 'h', text: 't' };
const toOfficers = { caseId: 'c', place: '1', id: 'c/1', to: { queue: 'duty-mail' }, body: '{}' } as const;

/** What each adapter asks of its service, made anew with the endpoint that is set. */
const asking = {
  'the table, reading': () => storeHealth(tableCalled('t')).check(),
  'the table, writing': () => writeTogether(tableCalled('t'), [{ put: { pk: 'DUE#x', sk: 'x' } }]),
  'the key, its public half': () => kmsKey('k').publicKey(),
  'the key, signing': () => kmsKey('k').sign('text'),
  'the queues of partners and officers': () => queueSender().send(toOfficers),
  'the queue of what is owed': () => owedQueue().handOn([{ caseId: 'c', destination: 'd', lane: 'l', wokenBy: '1' }]),
  'e-mail': () => mailer()(['duty@readmit.example'], mail, 'tag'),
  'the pool, for a person': () => poolPeople(poolClient(), 'p').at('officer@kz.example'),
  'the pool, for another secret': () => poolMachineSecrets(poolClient(), { UserPoolId: 'p', ClientId: 'c' }).add(),
} satisfies Readonly<Record<string, () => Promise<unknown>>>;

type Asking = keyof typeof asking;
const names = Object.keys(asking) as Asking[];

let servers: Readonly<Record<string, SilentServer>>;
beforeAll(async () => {
  const each = Object.keys(silences).map(async (how) => [how, await silentServer(how as Silence)] as const);
  servers = Object.fromEntries(await Promise.all(each));
  vi.stubEnv('READMIT_STAGE', 'test');
  vi.stubEnv('SIGNING_KEY_ID', 'k');
  vi.stubEnv('SIGNING_KEY_JWK', undefined);
  vi.stubEnv('MAIL_SENDER', 'readmit@readmit.example');
  vi.stubEnv('MAIL_CONFIGURATION_SET', 'set');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await Promise.all(Object.values(servers).map((server) => server.close()));
});

const at = (endpoint: string): void => {
  for (const service of ['DYNAMODB', 'SQS', 'KMS', 'SESV2', 'COGNITO_IDENTITY_PROVIDER'])
    vi.stubEnv(`AWS_ENDPOINT_URL_${service}`, endpoint);
  // A queue is asked at its own address.
  for (const queue of ['DUTY_MAIL', 'OWED']) vi.stubEnv(`QUEUE_URL_${queue}`, `${endpoint}/000000000000/queue.fifo`);
};

/** How long it took to fail for want of an answer. */
const until = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await expect(work()).rejects.toThrow(NoAnswer);
  return performance.now() - began;
};

describe.each(Object.keys(silences) as Silence[])('Of a server that %s', (how) => {
  test.each(names)('%s is free again when the time for the work is out', async (name) => {
    at(servers[how]?.endpoint ?? '');
    const asked = servers[how]?.asked() ?? Number.NaN;
    expect(await until(() => within<Promise<unknown>>(300, asking[name]))).toBeLessThan(1_500);
    expect(servers[how]?.asked()).toBe(asked + 1);
  });
});

/** The longest that one call can take, with the pauses of the SDK between the attempts. */
const longestCall = patience.attempts * patience.repeatable.answerMilliseconds + 1_000;

describe('A service that never answers', () => {
  test('is asked three times in three seconds each, but told to send a mail once', async () => {
    const server = await silentServer('says nothing');
    at(server.endpoint);
    const [asked, told] = await Promise.all([until(asking['the table, reading']), until(asking['e-mail'])]);
    expect(server.asked()).toBe(4);
    expect(asked).toBeGreaterThanOrEqual(9_000 - 50);
    expect(asked).toBeLessThan(longestCall);
    expect(told).toBeGreaterThanOrEqual(8_000 - 50);
    expect(told).toBeLessThan(9_000);
    await server.close();
  });

  test('is asked nothing where no time is left', async () => {
    const server = await silentServer('says nothing');
    at(server.endpoint);
    for (const name of names) expect(await until(() => within<Promise<unknown>>(0, asking[name]))).toBeLessThan(1_000);
    expect(server.asked()).toBe(0);
    await server.close();
  });
});

describe('The limits as they are deployed', () => {
  test.each(functionRows())('let one call end before $name does, with room for its answer', ({ kind, row }) => {
    const own = row.timeoutSeconds * 1_000;
    expect(longestCall + answerMilliseconds).toBeLessThanOrEqual(own);
    if (kind === 'api') expect(own).toBeLessThan(29_000);
  });

  test('let a call end in the share of a thing that the sweep does', () => {
    expect(longestCall).toBeLessThanOrEqual(pace.shareMilliseconds);
  });

  test('are those of every client: no adapter makes one with limits of its own', () => {
    const made = globSync('functions/**/*.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/new \w+Client\(([^)]*\(?\)?)/g)].map(([, terms]) => [file, terms]),
    );
    expect(made.toSorted()).toEqual([
      ['functions/adapters/kms-key.ts', 'askedAgain()'],
      ['functions/adapters/mailer.ts', 'askedOnce()'],
      ['functions/adapters/owed-queue.ts', 'askedAgain()'],
      ['functions/adapters/pool-client.ts', 'askedOnce()'],
      ['functions/adapters/queue-sender.ts', 'askedAgain()'],
      ['functions/adapters/table.ts', 'askedAgain()'],
    ]);
  });
});
