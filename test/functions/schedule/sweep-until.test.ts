import { beforeAll, describe, expect, test } from 'vitest';
import { addHours, type Instant, instantAt } from '../../../domain/time/instant.ts';
import type { Unsent } from '../../../functions/ports/outbox.ts';
import { beginDigests } from '../../../functions/schedule/close-digest.ts';
import { type SweepParts, sweepUntil } from '../../../functions/schedule/sweep-until.ts';
import { watchCase } from '../../../functions/schedule/watch-case.ts';
import { type DutyMailMessage, dutyMailMessage } from '../../../functions/schema/duty-mail-message.ts';
import { servedStates } from '../../../functions/settings.ts';
import { dumpOf } from '../../embedded/table.ts';
import { sample, startApi } from '../calls.ts';
import { type Api, caseIn, kazakhstan } from '../operations.ts';
import { partsOfSweep } from './sweep-parts.ts';

let api: Api;
let parts: Omit<SweepParts, 'sender'>;
beforeAll(async () => {
  api = await startApi();
  parts = partsOfSweep(api.table);
  await beginDigests(parts.digests, servedStates(), instantAt(Date.now()));
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

type Listed = { readonly alert: DutyMailMessage; readonly owedAt: string };

/** What the States were told of the case so far, in the order in which it became owed. */
const toldOf = async (caseId: string): Promise<readonly DutyMailMessage[]> =>
  ((await dumpOf(api.table)) as unknown as (Listed & { pk: string })[])
    .filter(({ pk, alert }) => pk.startsWith('ALERT#OF#') && alert.caseId === caseId)
    .sort((one, other) => (one.owedAt < other.owedAt ? -1 : 1))
    .map(({ alert }) => alert);

const remindersOf = async (caseId: string): Promise<readonly string[]> =>
  (await toldOf(caseId)).map(({ mailId }) => mailId.slice(caseId.length + 1));

describe('what was not sent', () => {
  test('is left to the stream for a minute, and then sent by the sweep, in order and once', async () => {
    const caseId = await caseIn(api, 'received');
    const start = await openedAt(caseId);
    expect((await sweepAtOnce(start)).filter((message) => message.caseId === caseId)).toEqual([]);
    const sent = await sweepAtOnce(addHours(start, 2 / 60));
    expect(sent.filter((message) => message.caseId === caseId).map(({ id }) => id)).toEqual([
      `${caseId}/1`,
      `${caseId}/2`,
      `${caseId}/request-opened`,
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
    await sweepAt(addHours(start, 48 - 3 / 60 - 1 / 3600));
    expect(await remindersOf(caseId)).toEqual(['request-opened']);
    await sweepAt(addHours(start, 48));
    expect(await remindersOf(caseId)).toEqual(['request-opened', firstOf('confirm-receipt', start)]);
    const reminder = (await toldOf(caseId)).at(-1);
    expect(dutyMailMessage.parse(reminder)).toMatchObject({
      state: 'KZ',
      subject: 'confirm-receipt',
      urgency: 'digest',
      caseId,
      reference: 'FR-2026-000123',
      since: start,
    });
    expect(JSON.stringify(reminder)).not.toMatch(/SPECIMEN|AIGERIM|N00000000|1991/);
  });

  test('is reminded of in the digest of its State alone: no mail of its own is sent', async () => {
    const caseId = await api.opened();
    const start = await openedAt(caseId);
    await sweepAt(start);
    const sent = await sweepAt(addHours(start, 48));
    expect(sent.filter((message) => message.caseId === caseId)).toEqual([]);
    const lines = (await dumpOf(api.table)).filter(
      ({ pk, alert }) => pk.startsWith('ALERT#DIGEST#KZ#') && (alert as DutyMailMessage).caseId === caseId,
    );
    expect(lines).toHaveLength(1);
  });

  test('is reminded of once, however often the sweep runs, and again 48 hours later', async () => {
    const caseId = await api.opened();
    const start = await openedAt(caseId);
    for (const hours of [48, 48, 48.1, 60, 95.9, 96, 96.5]) await sweepAt(addHours(start, hours));
    expect(await remindersOf(caseId)).toEqual([
      'request-opened',
      ...[1, 2].map((count) => `confirm-receipt/${start}/${count}/KZ`),
    ]);
  });

  test('is reminded of once where ten sweeps run at the same moment', async () => {
    const caseId = await api.opened();
    const now = addHours(await openedAt(caseId), 48);
    const outcomes = await Promise.all(Array.from({ length: 10 }).map(() => watchCase(parts, caseId, now)));
    expect(outcomes.filter((outcome) => outcome === 'alerted')).toHaveLength(1);
    expect(await remindersOf(caseId)).toHaveLength(2);
  });

  test('gives one reminder and not 182 after a standstill of a year', async () => {
    const caseId = await api.opened();
    const start = await openedAt(caseId);
    const now = addHours(start, 365 * 24);
    await sweepAt(now);
    expect(await remindersOf(caseId)).toEqual(['request-opened', `confirm-receipt/${start}/182/KZ`]);
    await sweepAt(addHours(now, 1));
    expect(await remindersOf(caseId)).toHaveLength(2);
    await sweepAt(addHours(now, 48));
    expect(await remindersOf(caseId)).toHaveLength(3);
  });

  test('is not reminded of in a case that moved on: the next act is, in its own time', async () => {
    const caseId = await caseIn(api, 'received');
    const start = await openedAt(caseId);
    await sweepAt(addHours(start, 49));
    expect(await remindersOf(caseId)).toEqual(['request-opened']);
    await sweepAt(addHours(start, 24 * 7 + 1));
    expect(await remindersOf(caseId)).toEqual(['request-opened', expect.stringMatching(/^reply\/.*\/1\/KZ$/)]);
  });

  test('is not reminded of once the case has its reply', async () => {
    const caseId = await caseIn(api, 'refused');
    const start = await openedAt(caseId);
    await sweepAt(addHours(start, 24 * 365));
    expect(await remindersOf(caseId)).toEqual(['request-opened']);
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
    const due = (await dumpOf(api.table)).find(({ pk }) => pk === `DUE#${caseId}`);
    expect(due).toMatchObject({ caseId, dueAt: expect.any(String) });
    expect(await remindersOf(caseId)).toEqual(['request-opened']);
  });
});
