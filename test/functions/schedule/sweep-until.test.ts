import { beforeAll, describe, expect, test } from 'vitest';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { caseStore } from '../../../functions/adapters/case-store.ts';
import { alertsIn, dueIndexIn } from '../../../functions/adapters/due-index.ts';
import { outboxIn } from '../../../functions/adapters/outbox.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import { loadedAgreements } from '../../../functions/loaded-agreements.ts';
import type { Unsent } from '../../../functions/outbox/flush.ts';
import { dutyMailMessage } from '../../../functions/queue/duty-mail-message.ts';
import { type SweepParts, sweepUntil } from '../../../functions/schedule/sweep-until.ts';
import { watchCase } from '../../../functions/schedule/watch-case.ts';
import { dumpOf } from '../../embedded/table.ts';
import { sample, startApi } from '../calls.ts';
import { type Api, caseIn, kazakhstan } from '../operations.ts';

let api: Api;
let parts: Omit<SweepParts, 'sender'>;
beforeAll(async () => {
  api = await startApi();
  const table = tableCalled(api.table);
  parts = {
    due: dueIndexIn(table),
    alerts: alertsIn(table),
    cases: caseStore(table),
    agreements: loadedAgreements(),
    outbox: outboxIn(table),
  };
});

const recorder = (fails: (message: Unsent) => boolean = () => false) => {
  const sent: Unsent[] = [];
  const sender = {
    send: async (message: Unsent): Promise<void> => {
      if (fails(message)) throw new Error('The queue is down');
      sent.push(message);
    },
  };
  return { sent, sender };
};

const always = () => true;

const openedAt = async (caseId: string): Promise<Instant> =>
  (await api.call('GET', '/cases/{caseId}', { claims: kazakhstan, caseId })).body['openedAt'] as Instant;

/** Sweeps at that instant; twice, so that what a first run puts into the outbox is sent by the second. */
const sweepAt = async (now: Instant, fails?: (message: Unsent) => boolean): Promise<readonly Unsent[]> => {
  const { sent, sender } = recorder(fails);
  await sweepUntil({ ...parts, sender }, now, always);
  await sweepUntil({ ...parts, sender }, addHours(now, 2 / 60), always);
  return sent;
};

const remindersOf = (messages: readonly Unsent[], caseId: string): readonly string[] =>
  messages
    .filter((message) => message.caseId === caseId && message.to.queue === 'duty-mail')
    .map(({ id }) => id.slice(caseId.length + 1));

describe('what was not sent', () => {
  test('is left to the stream for a minute, and then sent by the sweep, in order and once', async () => {
    const caseId = await caseIn(api, 'received');
    const start = await openedAt(caseId);
    expect((await sweepAtOnce(start)).filter((message) => message.caseId === caseId)).toEqual([]);
    const sent = await sweepAtOnce(addHours(start, 2 / 60));
    expect(sent.filter((message) => message.caseId === caseId).map(({ id }) => id)).toEqual([
      `${caseId}/1`,
      `${caseId}/request-opened`,
      `${caseId}/2`,
    ]);
    expect(await sweepAtOnce(addHours(start, 3 / 60))).toEqual([]);
    expect((await dumpOf(api.table)).filter(({ pk }) => pk === `OUTBOX#${caseId}`)).toEqual([]);
  });

  const sweepAtOnce = async (now: Instant): Promise<readonly Unsent[]> => {
    const { sent, sender } = recorder();
    await sweepUntil({ ...parts, sender }, now, always);
    return sent;
  };

  test('of one case does not stop the others, and makes the run end as failed', async () => {
    const [one, other] = [await api.opened(), await api.opened()];
    const now = addHours(await openedAt(other), 2 / 60);
    const { sent, sender } = recorder(({ caseId }) => caseId === one);
    await expect(sweepUntil({ ...parts, sender }, now, always)).rejects.toThrow('1 of ');
    expect(sent.some(({ caseId }) => caseId === other)).toBe(true);
    expect(sent.some(({ caseId }) => caseId === one)).toBe(false);
    expect((await sweepAt(now)).filter(({ caseId }) => caseId === one)).toHaveLength(2);
  });

  test('waits for the next run where the time of this one is over', async () => {
    const caseId = await api.opened();
    const now = addHours(await openedAt(caseId), 2 / 60);
    const { sent, sender } = recorder();
    await sweepUntil({ ...parts, sender }, now, () => false);
    expect(sent).toEqual([]);
    expect((await sweepAt(now)).filter((message) => message.caseId === caseId)).toHaveLength(2);
  });
});

const firstOf = (act: string, since: string): string => `${act}/${since}/1/KZ`;

describe('an act that is owed', () => {
  test('is reminded of after 48 hours and not a moment sooner, by references only', async () => {
    const caseId = await api.opened();
    const start = await openedAt(caseId);
    const justBefore = addHours(start, 48 - 1 / 3600);
    expect(remindersOf(await sweepAt(addHours(justBefore, -3 / 60)), caseId)).toEqual(['request-opened']);
    const sent = await sweepAt(addHours(start, 48));
    expect(remindersOf(sent, caseId)).toEqual([firstOf('confirm-receipt', start)]);
    const [mail] = sent.filter(({ id }) => id === `${caseId}/${firstOf('confirm-receipt', start)}`);
    expect(dutyMailMessage.parse(JSON.parse(mail?.body ?? ''))).toMatchObject({
      state: 'KZ',
      subject: 'confirm-receipt',
      caseId,
      reference: 'FR-2026-000123',
      since: start,
    });
    expect(mail?.body).not.toMatch(/SPECIMEN|AIGERIM|N00000000|1991/);
  });

  test('is reminded of once, however often the sweep runs, and again 48 hours later', async () => {
    const caseId = await api.opened();
    const start = await openedAt(caseId);
    const reminded: string[] = [];
    for (const hours of [48, 48, 48.1, 60, 95.9, 96, 96.5]) {
      reminded.push(...remindersOf(await sweepAt(addHours(start, hours)), caseId));
    }
    expect(reminded).toEqual(['request-opened', ...[1, 2].map((count) => `confirm-receipt/${start}/${count}/KZ`)]);
  });

  test('is reminded of once where ten sweeps run at the same moment', async () => {
    const caseId = await api.opened();
    const now = addHours(await openedAt(caseId), 48);
    const outcomes = await Promise.all(Array.from({ length: 10 }).map(() => watchCase(parts, caseId, now)));
    expect(outcomes.filter((outcome) => outcome === 'alerted')).toHaveLength(1);
    const owed = (await dumpOf(api.table)).filter(({ pk, sk }) => pk === `OUTBOX#${caseId}` && sk.startsWith('reminder#'));
    expect(owed).toHaveLength(1);
  });

  test('gives one mail and not 182 after a standstill of a year', async () => {
    const caseId = await api.opened();
    const now = addHours(await openedAt(caseId), 365 * 24);
    const first = remindersOf(await sweepAt(now), caseId);
    expect(first).toEqual(['request-opened', `confirm-receipt/${await openedAt(caseId)}/182/KZ`]);
    expect(remindersOf(await sweepAt(addHours(now, 1)), caseId)).toEqual([]);
    expect(remindersOf(await sweepAt(addHours(now, 48)), caseId)).toHaveLength(1);
  });

  test('is not reminded of in a case that moved on: the next act is, in its own time', async () => {
    const caseId = await caseIn(api, 'received');
    const start = await openedAt(caseId);
    expect(remindersOf(await sweepAt(addHours(start, 49)), caseId)).toEqual(['request-opened']);
    expect(remindersOf(await sweepAt(addHours(start, 24 * 7 + 1)), caseId)).toEqual([
      expect.stringMatching(/^reply\/.*\/1\/KZ$/),
    ]);
  });

  test('is not reminded of once the case has its reply', async () => {
    const caseId = await caseIn(api, 'refused');
    const start = await openedAt(caseId);
    expect(remindersOf(await sweepAt(addHours(start, 24 * 365)), caseId)).toEqual(['request-opened']);
    expect(await watchCase(parts, caseId, addHours(start, 24 * 365))).toBe('nothing-owed');
  });

  test('that is done while its reminder is being written gets none', async () => {
    const caseId = await api.opened();
    const now = addHours(await openedAt(caseId), 48);
    const alerts = {
      ...parts.alerts,
      caseOf: async (id: string) => {
        const file = await parts.alerts.caseOf(id);
        await api.change('/cases/{caseId}/receipt', { claims: kazakhstan, caseId, body: sample('cases/confirm-receipt') });
        return file;
      },
    };
    expect(await watchCase({ ...parts, alerts }, caseId, now)).toBe('nothing-owed');
    const items = (await dumpOf(api.table)).filter(({ pk }) => pk === `DUE#${caseId}` || pk === `OUTBOX#${caseId}`);
    expect(items.find(({ pk }) => pk.startsWith('DUE#'))).toMatchObject({ caseId, dueAt: expect.any(String) });
    expect(items.filter(({ sk }) => sk.startsWith('reminder#'))).toEqual([]);
  });
});
