import { beforeAll, describe, expect, test } from 'vitest';
import { person, sample, startApi } from '../calls.ts';
import { type Api, caseIn, france, kazakhstan } from '../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const polish = { requesting: 'PL', requested: 'KZ' };
const [pl, kz] = [person('PL.officer'), person('KZ.officer')];

const deadlines = async (caseId: string, claims: Record<string, string>) => {
  const { body, status, text } = await api.call('GET', '/cases/{caseId}/deadlines', { claims, caseId });
  expect(status, text).toBe(200);
  return body as { items: Record<string, unknown>[]; own?: Record<string, unknown>; assumptions: string[] };
};

type Reading = {
  readonly days: readonly { readonly day: string; readonly counted?: number; readonly why?: string }[];
  readonly lastDay: string;
};

describe('the deadlines of a case', () => {
  test('say what is owed, by whom, until when in both readings, and day by day why', async () => {
    const caseId = await caseIn(api, 'received', 'cases/open-case-nl-requests-kz', polish);
    const { items } = await deadlines(caseId, pl);
    const [reply] = items.filter(({ clock }) => clock === 'reply');
    expect(reply).toMatchObject({
      owedBy: 'requested',
      state: 'KZ',
      standing: 'running',
      event: 'receipt',
      rule: { period: { count: 10, unit: 'calendar-days' }, certainty: 'verified', source: expect.stringContaining('Poland') },
      expiry: { effect: 'consent' },
    });
    const { earliest, latest } = reply?.['readings'] as { earliest: Reading; latest: Reading };
    // Which day is the first is open: that of the receipt counts in the one, and in the other does not.
    expect(earliest.days[0]).toMatchObject({ counted: 1 });
    expect(latest.days[0]).toMatchObject({ why: 'the day of the event: not counted' });
    // A last day that is off may roll: until then days follow that are not counted.
    for (const { days, lastDay } of [earliest, latest]) {
      expect(days.flatMap(({ counted }) => counted ?? [])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(days.at(-1)?.day).toBe(lastDay);
    }
  });

  test('are the same for both States, but for the clocks of a detention, which only the State that detains sees', async () => {
    const caseId = await caseIn(api, 'received');
    const since = new Date(Date.now() - 24 * 3_600_000).toISOString().slice(0, 10);
    await api.change('/cases/{caseId}/detention', {
      claims: france,
      caseId,
      body: { ...sample('protection/record-detention'), situation: 'detention', since },
    });
    const [ours, theirs] = [await deadlines(caseId, france), await deadlines(caseId, kazakhstan)];
    expect(ours.items).toEqual(theirs.items);
    expect(theirs).not.toHaveProperty('own');
    expect(ours.own).toMatchObject({
      detention: [
        { clock: 'detention-judge', afterDays: 4, standing: 'running', source: 'CESEDA L741-1' },
        { clock: 'detention-second-judge', afterDays: 30, standing: 'running', source: 'CESEDA L742-3' },
        { clock: 'detention-exceptional', afterDays: 60, standing: 'running', source: 'CESEDA L742-4' },
        { clock: 'detention-exceptional-renewal', afterDays: 75, standing: 'running', source: 'CESEDA L742-5' },
        { clock: 'detention-end', afterDays: 90, standing: 'running', source: 'CESEDA L742-5' },
      ],
    });
    expect(ours.own).not.toHaveProperty('noProspect');
  });

  test('tell a State that detains somebody whose case was refused that there is no prospect: review release', async () => {
    const caseId = await caseIn(api, 'refused');
    await api.change('/cases/{caseId}/detention', {
      claims: france,
      caseId,
      body: { ...sample('protection/record-detention'), situation: 'detention' },
    });
    expect((await deadlines(caseId, france)).own).toMatchObject({ noProspect: expect.stringContaining('review release') });
  });

  test('that rest on an assumed entry into force say so', async () => {
    expect((await deadlines(await caseIn(api, 'opened'), kz)).assumptions).toEqual([expect.stringContaining('is assumed')]);
  });
});
