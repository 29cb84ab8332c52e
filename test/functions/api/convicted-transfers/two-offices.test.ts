import { beforeAll, describe, expect, test, vi } from 'vitest';
import { restore } from '../../../embedded/restore.ts';
import { dumpOf, type Item } from '../../../embedded/table.ts';
import { person, startApi } from '../../calls.ts';
import { firstCalls } from '../../first-call.ts';
import { type Api, operations, rowOf } from '../../operations.ts';
import { alike } from '../alike.ts';
import { doing, done, inTransfer, openedBetween, readmissionIn, type Transfer } from './in-both.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await firstCalls(api);
});

const start = Date.parse('2026-10-05T08:00:00Z');
const both = ['RU', 'KZ'] as const;
const somebodyElse = { surname: { latin: 'BADAGALA' }, givenNames: { latin: 'RANAMA' }, dateOfBirth: '1971-01-30' };

/** Who reads for the authority of readmission, and for the central authority. */
const readers = {
  readmission: ['officer', 'supervisor', 'assessor', 'escort', 'auditor'],
  justice: ['justice', 'justice-supervisor'],
} as const;

type Office = keyof typeof readers;

/** Every operation by which one of these roles reads something, but by what it does not name itself. */
const readings = (office: Office) =>
  operations.filter(({ route: { method, roles, path } }) => {
    const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const known = office === 'readmission' ? ['caseId'] : ['transferId'];
    return (
      method === 'GET' &&
      roles !== 'anyone' &&
      roles.some((role) => readers[office].some((one) => one === role)) &&
      places.every((place) => place !== undefined && known.includes(place))
    );
  });

type Ids = { readonly caseId?: string; readonly transferId?: string };

/** What asks for more than its path. */
const queries: Readonly<Record<string, Record<string, string>>> = {
  findAgreement: { requestingState: 'RU', requestedState: 'KZ', category: 'own-national' },
  findTransferInstrument: { one: 'RU', other: 'KZ', on: '2026-10-05' },
  getNoticeToPerson: { lang: 'ru' },
  getNoticeToConvictedPerson: { lang: 'ru', language: 'ru' },
};

/** All that the office of each State reads, by every role that may. */
const readBy = async (office: Office, ids: Ids): Promise<Readonly<Record<string, unknown>>> => {
  const read: Record<string, unknown> = {};
  for (const { name, route } of readings(office))
    for (const state of both)
      for (const role of readers[office].filter((one) => (route.roles as readonly string[]).includes(one))) {
        const known = Object.fromEntries(
          Object.entries(queries[name] ?? {}).filter(([field]) => field in rowOf(name).route.query().shape),
        );
        const query = { ...known, ...('wait' in route.query().shape ? { wait: '0' } : {}) };
        const { status, body } = await api.call('GET', route.path, { claims: person(`${state}.${role}`), ...ids, query });
        read[`${name} by the ${role} of ${state}`] = { status, body };
      }
  return read;
};

/** A case of readmission, brought to where only the guard is left. */
const aCase = () => readmissionIn(api, both, 'ready');

/** A transfer with its consent, sentence and request, and what each State found for itself. */
const aTransfer = async (who: object): Promise<Transfer> => {
  const transfer = await openedBetween(api, both, who);
  await done(api, transfer, 'informPerson', 'sentencing');
  await done(api, transfer, 'recordConsent', 'sentencing');
  await done(api, transfer, 'verifyConsent', 'administering');
  await done(api, transfer, 'recordSentence', 'sentencing');
  await done(api, transfer, 'requestTransfer', 'sentencing');
  await done(api, transfer, 'holdTransfer', 'sentencing');
  await done(api, transfer, 'holdTransfer', 'administering');
  return transfer;
};

/** What stands where the authority of readmission reads, or for its partner systems and mails. */
const ofReadmission = (items: readonly Item[], caseId: string): readonly Item[] =>
  items.filter(
    ({ pk }) =>
      /^(?:WORK#|CASE#|OWNFILE#|DOCUMENT#|TRANSIT#|SWITCH#|DUE#(?!CONVICTED#|DIGEST#\w\w\.justice)|ALERT#(?:OF|DIGEST)#\w\w(?:#|$))/.test(
        pk,
      ) || pk.includes(caseId),
  );

type History = { readonly read: Readonly<Record<string, unknown>>; readonly items: readonly Item[] };

const at = async <T>(work: () => Promise<T>): Promise<T> => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  try {
    return await work();
  } finally {
    vi.useRealTimers();
  }
};

const ofCase = (besides: () => Promise<unknown>): Promise<History> =>
  at(async () => {
    await restore(api.table, []);
    const caseId = await aCase();
    await besides();
    vi.setSystemTime(start + 3_600_000);
    const read = await readBy('readmission', { caseId });
    return { read, items: ofReadmission(await dumpOf(api.table), caseId) };
  });

const ofTransfer = (besides: () => Promise<unknown>): Promise<History> =>
  at(async () => {
    await restore(api.table, []);
    const { transferId } = await aTransfer(inTransfer);
    await besides();
    vi.setSystemTime(start + 3_600_000);
    const read = await readBy('justice', { transferId });
    const items = (await dumpOf(api.table)).filter(
      ({ pk }) => /^(?:CONVICTED#|DUE#CONVICTED#|ALERT#(?:OF|DIGEST)#\w\w\.justice)/.test(pk) || pk.includes(transferId),
    );
    return { read, items };
  });

/** Alerts of one moment stand in the order of their ids, which differ between any two files. */
const inOrder = (value: unknown): unknown => {
  const { body } = value as { body: { items?: unknown[] } };
  return body.items === undefined ? value : { ...(value as object), body: { ...body, items: body.items.map(alike).sort() } };
};

const differing = (one: History, other: History): readonly string[] =>
  Object.keys(one.read).filter((what) => alike(inOrder(one.read[what])) !== alike(inOrder(other.read[what])));

const nothing = async (): Promise<void> => undefined;

describe('what the authority of readmission of a State reads', () => {
  let alone: History;
  beforeAll(async () => {
    alone = await ofCase(nothing);
  });

  test('is the same, byte for byte, whether its central authority has a transfer of somebody else or none', async () => {
    const beside = await ofCase(() => aTransfer(somebodyElse));
    expect(differing(alone, beside)).toEqual([]);
    expect(beside.items.map(alike).sort()).toEqual(alone.items.map(alike).sort());
    expect(Object.keys(alone.read).length).toBeGreaterThan(60);
  });

  test('is the same where the transfer is about the same person, but for the condition of the guard', async () => {
    const beside = await ofCase(() => aTransfer(inTransfer));
    expect([...new Set(differing(alone, beside).map((what) => what.split(' by ')[0]))]).toEqual(['getGuard']);
    expect(beside.items.map(alike).sort()).toEqual(alone.items.map(alike).sort());
  });

  test('does not tell what is found, asked or held in the transfer', async () => {
    const one = await ofCase(() => aTransfer(inTransfer));
    const other = await ofCase(async () => {
      const transfer = await aTransfer(inTransfer);
      await done(api, transfer, 'withdrawConsent', 'sentencing', { at: '2026-10-05T08:00:00Z' });
      await done(api, transfer, 'askTransferQuestion', 'administering');
      await done(api, transfer, 'recordTransferFitness', 'sentencing', { fit: false });
    });
    expect(differing(one, other)).toEqual([]);
    expect(other.items.map(alike).sort()).toEqual(one.items.map(alike).sort());
  });
});

describe('what the central authority of a State reads', () => {
  let alone: History;
  beforeAll(async () => {
    alone = await ofTransfer(nothing);
  });

  test('is the same, byte for byte, whether its authority of readmission has a case of somebody else or none', async () => {
    const beside = await ofTransfer(() => readmissionIn(api, both, 'ready', somebodyElse));
    expect(differing(alone, beside)).toEqual([]);
    expect(beside.items.map(alike).sort()).toEqual(alone.items.map(alike).sort());
    expect(Object.keys(alone.read).length).toBeGreaterThan(20);
  });

  test('is the same where the case is about the same person, but for the condition of the guard', async () => {
    const beside = await ofTransfer(aCase);
    expect([...new Set(differing(alone, beside).map((what) => what.split(' by ')[0]))]).toEqual(['getHandOverGuard']);
    expect(beside.items.map(alike).sort()).toEqual(alone.items.map(alike).sort());
  });
});

describe('neither authority', () => {
  test('acts on a file of the other, whatever its roles are', async () => {
    await at(async () => {
      await restore(api.table, []);
      const caseId = await aCase();
      const transfer = await aTransfer(somebodyElse);
      const ids = { caseId, transferId: transfer.transferId };
      for (const { route } of operations.filter(({ route: { roles } }) => roles !== 'anyone'))
        for (const role of [...readers.readmission, ...readers.justice]) {
          if ((route.roles as readonly string[]).includes(role)) continue;
          const { status } = await api.call(route.method, route.path, { claims: person(`RU.${role}`), ...ids, body: {} });
          expect(status, `${route.path} by ${role}`).toBe(403);
        }
      expect((await doing(api, transfer, 'askTransferQuestion', 'sentencing', { question: '?' })).status).toBe(200);
    });
  });
});
