import { beforeAll, describe, expect, test } from 'vitest';
import { addHours, type Instant, instantAt } from '../../../domain/time/instant.ts';
import { caseAlertsIn } from '../../../functions/adapters/case-alerts.ts';
import { caseStore } from '../../../functions/adapters/case-store.ts';
import { digestsIn } from '../../../functions/adapters/digests.ts';
import { loadedAgreements } from '../../../functions/adapters/loaded-agreements.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import { faultsIn } from '../../../functions/history/verify.ts';
import { beginDigests } from '../../../functions/schedule/close-digest.ts';
import { type Watch, watchCase } from '../../../functions/schedule/watch-case.ts';
import { dutyMailMessage } from '../../../functions/schema/duty-mail-message.ts';
import { servedStates } from '../../../functions/settings.ts';
import { dumpOf } from '../../embedded/table.ts';
import { person, startApi } from '../calls.ts';
import { exported } from '../exported.ts';
import { type Api, caseIn } from '../operations.ts';

let api: Api;
let watch: Watch;
beforeAll(async () => {
  api = await startApi();
  const table = tableCalled(api.table);
  watch = { alerts: caseAlertsIn(table), cases: caseStore(table), agreements: loadedAgreements(), onPaper: [] };
  await beginDigests(digestsIn(table), servedStates(), instantAt(Date.now()));
});

const dutch = { requesting: 'NL', requested: 'KZ' };
const [nl, kz] = [person('NL.officer'), person('KZ.officer')];

const received = () => caseIn(api, 'received', 'cases/open-case-nl-requests-kz', dutch);

type Readings = { readonly earliest: { readonly until: Instant }; readonly latest: { readonly until: Instant } };
type Deadline = { readonly clock: string; readonly standing: string; readonly readings: Readings };

const deadlinesOf = async (caseId: string, claims = nl): Promise<readonly Deadline[]> =>
  (await api.call('GET', '/cases/{caseId}/deadlines', { claims, caseId })).body['items'] as Deadline[];

const replyOf = async (caseId: string): Promise<Readings> => {
  const reply = (await deadlinesOf(caseId)).find(({ clock }) => clock === 'reply');
  if (reply === undefined) throw new Error('The case has no clock of the reply');
  return reply.readings;
};

const mailsOf = async (caseId: string) =>
  (await dumpOf(api.table))
    .filter(({ pk }) => pk.startsWith('ALERT#OF#'))
    .map(({ alert }) => dutyMailMessage.parse(alert))
    .filter((alert) => alert.caseId === caseId && /^(?:due|missed)-/.test(alert.subject));

const dueAt = async (caseId: string): Promise<Instant> => {
  const item = (await dumpOf(api.table)).find(({ pk }) => pk === `DUE#${caseId}`);
  return item?.['dueAt'] as Instant;
};

/** Sweeps the case each time something of it falls due, until that instant. */
const watchUntil = async (caseId: string, until: Instant): Promise<void> => {
  for (let now = await dueAt(caseId); now !== undefined && now <= until; now = await dueAt(caseId))
    await watchCase(watch, caseId, now);
};

describe('a legal deadline', () => {
  test('is warned of 72 and 24 hours before its earliest reading and at its end, to the State that owes the act', async () => {
    const caseId = await received();
    const { earliest, latest } = await replyOf(caseId);
    await watchUntil(caseId, addHours(latest.until, -0.01));
    const mails = await mailsOf(caseId);
    const ends = earliest.until === latest.until ? 2 : 3;
    expect(mails).toHaveLength(ends);
    for (const mail of mails)
      expect(mail).toMatchObject({
        subject: 'due-reply',
        state: 'KZ',
        owedBy: 'KZ',
        due: { earliest: earliest.until, latest: latest.until },
        basis: { certainty: 'verified', article: expect.stringMatching(/^art\. \d/) },
      });
    expect(JSON.stringify(mails)).not.toMatch(/SPECIMEN|AIGERIM|N00000000|1991/);
  });

  test('is recorded as missed at its latest reading and not before, with what the silence does, by the service itself', async () => {
    const caseId = await received();
    const { latest } = await replyOf(caseId);
    await watchUntil(caseId, addHours(latest.until, -0.01));
    expect((await api.call('GET', '/cases/{caseId}', { claims: nl, caseId })).body).not.toHaveProperty('missedDeadlines');
    await watchUntil(caseId, latest.until);
    for (const claims of [nl, kz]) {
      const { body } = await api.call('GET', '/cases/{caseId}', { claims, caseId });
      expect(body).toMatchObject({
        status: 'received',
        missedDeadlines: [
          {
            clock: 'reply',
            owedBy: 'requested',
            effect: 'consent-awaiting-confirmation',
            until: latest.until,
            recordedAt: latest.until,
          },
        ],
      });
      const { entries, ...rest } = await exported(api, claims, caseId, 'shared');
      expect(entries.at(-1)).toMatchObject({ state: 'service', move: 'recordMissed' });
      expect(faultsIn({ entries, ...rest })).toEqual([]);
    }
  });

  test('that was missed is told to both States once, by mail and on their queues', async () => {
    const caseId = await received();
    const { latest } = await replyOf(caseId);
    await watchUntil(caseId, latest.until);
    const missed = (await mailsOf(caseId)).filter(({ subject }) => subject === 'missed-reply');
    expect(missed.map(({ state }) => state).sort()).toEqual(['KZ', 'NL']);
    for (const { effect } of missed) expect(effect).toBe('consent-awaiting-confirmation');
    const events = (await dumpOf(api.table)).filter(
      ({ pk, to, body }) =>
        pk === `OUTBOX#${caseId}` && (to as { queue: string }).queue === 'outbound' && String(body).includes('recordMissed'),
    );
    expect(events.map(({ to }) => (to as { state: string }).state).sort()).toEqual(['KZ', 'NL']);
    expect(new Set(events.map(({ id }) => id)).size).toBe(2);
  });

  test('is recorded once where ten sweeps run at the same moment', async () => {
    const caseId = await received();
    const { latest } = await replyOf(caseId);
    await watchUntil(caseId, addHours(latest.until, -0.01));
    const outcomes = await Promise.all(Array.from({ length: 10 }).map(() => watchCase(watch, caseId, latest.until)));
    expect(outcomes.filter((outcome) => outcome === 'missed-recorded')).toHaveLength(1);
    const { body } = await api.call('GET', '/cases/{caseId}', { claims: nl, caseId });
    expect(body['missedDeadlines']).toHaveLength(1);
  });

  test('that is met in time is neither warned of nor missed any more', async () => {
    const caseId = await caseIn(api, 'refused', 'cases/open-case-nl-requests-kz', dutch);
    await watchUntil(caseId, addHours('2026-12-31T00:00:00.000Z' as Instant, 24 * 400));
    expect(await mailsOf(caseId)).toEqual([]);
    expect((await api.call('GET', '/cases/{caseId}', { claims: nl, caseId })).body).not.toHaveProperty('missedDeadlines');
  });

  test('that fell due just as the case changed is still warned of', async () => {
    const caseId = await received();
    const { earliest } = await replyOf(caseId);
    const dayBefore = addHours(earliest.until, -24);
    await watchUntil(caseId, addHours(dayBefore, -0.01));
    const now = Date.now;
    Date.now = () => Date.parse(dayBefore) + 30_000;
    const body = { stage: 'consular', languages: ['kk'] };
    const changed = await api.change('/cases/{caseId}/interview-request', { claims: nl, caseId, body });
    Date.now = now;
    expect(changed.status, changed.text).toBe(200);
    await watchCase(watch, caseId, addHours(dayBefore, 0.1));
    const before = (await mailsOf(caseId)).filter(({ subject }) => subject === 'due-reply');
    expect(before.length).toBeGreaterThanOrEqual(2);
  });
});

describe('where no legal deadline is known', () => {
  test('nothing is ever missed: between France and Kazakhstan the reply is reminded of by house policy', async () => {
    const caseId = await caseIn(api, 'received');
    const now = addHours((await dueAt(caseId)) ?? ('2026-12-01T00:00:00.000Z' as Instant), 24 * 60);
    expect(await watchCase(watch, caseId, now)).toBe('alerted');
    expect(await mailsOf(caseId)).toEqual([]);
    const [reply] = (await deadlinesOf(caseId, kz)).filter(({ clock }) => clock === 'reply');
    expect(reply).toMatchObject({ standing: 'unset', lookUp: expect.stringContaining('No legal deadline is known') });
  });
});
