import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Export, faultsIn } from '../../functions/history/verify.ts';
import { kazakh } from '../../functions/mail/words/kazakh.ts';
import { freePlaces } from '../../infra/local/free-places.ts';
import { at } from '../../infra/local/places.ts';
import { type Instance, startInstance } from '../../infra/local/start-instance.ts';
import { allPages, type Carried, carryOne, historyOf, type Service } from './load.ts';

const clients = 6;
const casesEach = 10;
const pauseBetweenKills = 700;

let [state, instance, service]: [string, Instance, Service] = ['', {} as Instance, {} as Service];
const told: string[] = [];

beforeAll(async () => {
  state = mkdtempSync(join(tmpdir(), 'readmit-faults-'));
  instance = await startInstance(await freePlaces(state), (sentence) => told.push(sentence));
  const [france, kazakhstan] = await Promise.all(
    ['FR.officer', 'KZ.officer'].map((right) => instance.tokenFor({ rights: [right] })),
  );
  service = { api: instance.api, france: france ?? '', kazakhstan: kazakhstan ?? '' };
});

afterAll(async () => {
  await instance.stop();
  rmSync(state, { recursive: true, force: true });
});

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The processes of the functions that run now, by function. */
const functionPids = async (): Promise<Readonly<Record<string, number[]>>> =>
  (await (await fetch(at(instance.places.ports.functions))).json()) as Record<string, number[]>;

const victims: readonly (readonly [string, () => Promise<number | undefined>])[] = [
  ['gateway', async () => instance.pids()['gateway']],
  ['a process of api-cases', async () => (await functionPids())['api-cases']?.[0]],
  ['poller', async () => instance.pids()['poller']],
  ['a process of stream-outbox', async () => (await functionPids())['stream-outbox']?.[0]],
  ['a process of queue-owed', async () => (await functionPids())['queue-owed']?.[0]],
  ['stream reader', async () => instance.pids()['stream']],
  ['a process of queue-duty-mail', async () => (await functionPids())['queue-duty-mail']?.[0]],
  ['function host', async () => instance.pids()['functions']],
  ['scheduler', async () => instance.pids()['scheduler']],
  ['dynamodb', async () => instance.pids()['dynamodb']],
];

/** Kills one part after another until the load is done; each at least once, as long as the load runs. */
const killInTurn = async (loadRuns: () => boolean): Promise<readonly string[]> => {
  const killed: string[] = [];
  while (loadRuns()) {
    for (const [name, pidOf] of victims) {
      if (!loadRuns() && killed.length >= victims.length) break;
      const pid = await pidOf().catch(() => undefined);
      if (pid !== undefined) {
        process.kill(pid, 'SIGKILL');
        killed.push(name);
      }
      await pause(pauseBetweenKills);
    }
  }
  return killed;
};

const load = async (): Promise<readonly Carried[]> => {
  const one = async (client: number): Promise<Carried[]> => {
    const carried: Carried[] = [];
    for (let turn = 0; turn < casesEach; turn += 1) carried.push(await carryOne(service, `LOAD-${client}-${turn}`));
    return carried;
  };
  return (await Promise.all(Array.from({ length: clients }, (_, client) => one(client)))).flat();
};

/** Every event on Kazakhstan's queue, until it stays empty. */
const eventsFor = async (
  queue: string,
  expected: number,
): Promise<readonly { id: string; data: { change: number; caseId: string } }[]> => {
  const client = new SQSClient({
    region: 'eu-central-1',
    endpoint: at(instance.places.ports.sqs),
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
  });
  const QueueUrl = `${at(instance.places.ports.sqs)}/000000000000/${queue}`;
  const found: { id: string; data: { change: number; caseId: string } }[] = [];
  for (let empty = 0; empty < 90 && new Set(found.map(({ id }) => id)).size < expected; ) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 }),
    );
    empty = Messages.length === 0 ? empty + 1 : 0;
    for (const { Body, ReceiptHandle } of Messages) {
      found.push(JSON.parse(Body ?? '{}'));
      await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    }
  }
  client.destroy();
  return found;
};

const mails = async (): Promise<readonly { subject: string; body: { text: string } }[]> =>
  (
    (await (await fetch(`${at(instance.places.ports.inbox)}/store`)).json()) as {
      emails: { subject: string; body: { text: string } }[];
    }
  ).emails;

describe('parts are killed in the middle of a load', () => {
  let carried: readonly Carried[] = [];

  test('every client gets its case from the request to the acceptance, whatever dies', async () => {
    let running = true;
    const kills = killInTurn(() => running);
    carried = await load().finally(() => {
      running = false;
    });
    const killed = await kills;
    expect(new Set(killed).size).toBeGreaterThanOrEqual(victims.length - 1);
    expect(carried).toHaveLength(clients * casesEach);
  });

  test('nothing is lost and nothing is there twice: each request is one case in both work lists', async () => {
    for (const token of [service.france, service.kazakhstan]) {
      const items = await allPages(service.api, '/cases', token, 'items');
      expect(items.map(({ caseId }) => caseId).sort()).toEqual(carried.map(({ caseId }) => caseId).sort());
      expect(items.map(({ requestingReference }) => requestingReference).sort()).toEqual(
        carried.map(({ reference }) => reference).sort(),
      );
      expect(new Set(items.map(({ status }) => status))).toEqual(new Set(['accepted']));
    }
  });

  test('every history chain is whole: three changes, numbered without gaps, verified offline', async () => {
    for (const { caseId } of carried) {
      const history = (await historyOf(service.api, caseId, service.france)) as unknown as Export;
      expect(history.entries.map(({ move }) => move)).toEqual(['openCase', 'confirmReceipt', 'acceptCase']);
      expect(faultsIn(history)).toEqual([]);
    }
  });

  test('each side is told of every change that the other made, in order, once by its id', async () => {
    const ids = (events: readonly { id: string }[]) => [...new Set(events.map(({ id }) => id))].sort();
    const [toKazakhstan, toFrance] = [
      await eventsFor('readmit-local-outbound-kz.fifo', carried.length),
      await eventsFor('readmit-local-outbound-fr.fifo', carried.length * 2),
    ];
    expect(ids(toKazakhstan)).toEqual(carried.map(({ caseId }) => `${caseId}/1`).sort());
    expect(ids(toFrance)).toEqual(carried.flatMap(({ caseId }) => [`${caseId}/2`, `${caseId}/3`]).sort());
    for (const { caseId } of carried) {
      const first = toFrance.filter(({ data }) => data.caseId === caseId).map(({ data }) => data.change);
      expect([...first].sort()).toEqual(first);
    }
  });

  test('the duty officers of the requested State get a mail for each case, none lost', async () => {
    const wanted = carried.map(({ caseId }) => caseId).sort();
    // Kazakhstan reads its mails in Kazakh first.
    const line = new RegExp(`^${kazakh.labels.case}${kazakh.colon}(\\S+)$`, 'm');
    const mailed = async () => (await mails()).flatMap(({ body }) => line.exec(body.text)?.[1] ?? []);
    for (let waited = 0; waited < 150 && new Set(await mailed()).size < wanted.length; waited += 1) await pause(1000);
    const found = await mailed();
    expect([...new Set(found)].sort()).toEqual(wanted);
    process.stdout.write(`${found.length} mails for ${wanted.length} cases; parts started again: ${told.length}\n`);
  }, 240_000);
});
