import { beforeAll, describe, expect, test } from 'vitest';
import { person, sample, startApi } from '../../calls.ts';
import { type Api, caseIn, france, kazakhstan, take } from '../../operations.ts';
import type { Step } from '../../stages.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const states = { requesting: 'FR', requested: 'KZ' };
const by = 'requesting';
const compared: Step = { does: 'confirmEntryBan', by };
const exit: Step = { does: 'recordExit', by };
const lost: Step = { does: 'recordReturnReason', by };
const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

type Bans = readonly { readonly time: Record<string, unknown> }[];
type Reviews = readonly { readonly recorded: { readonly cause: string }; readonly [fact: string]: unknown }[];

/** What France reads of its sanctions in a case in which that happened to an earlier ban. */
const seenAfter = async (...steps: readonly Step[]) => {
  const caseId = await caseIn(api, 'banned-by-requesting');
  for (const step of steps) await take(api, caseId, states, step);
  const { body, text } = await api.call('GET', '/cases/{caseId}/sanctions', { claims: france, caseId });
  return {
    caseId,
    text,
    times: (body['bans'] as Bans).map(({ time }) => time),
    reviews: body['reviews'] as Reviews,
    causes: (body['reviews'] as Reviews).map(({ recorded }) => recorded.cause),
  };
};

describe('an earlier ban', () => {
  test('counts once it is compared, begins with the proved exit, and ends so many months after it', async () => {
    const decided: Step = { does: 'recordReturnDecision', by };
    expect((await seenAfter()).times).toEqual([{ is: 'not-confirmed' }]);
    expect((await seenAfter(compared, decided)).times).toMatchObject([{ is: 'not-begun', because: 'no-exit-proved' }]);
    expect((await seenAfter(compared, decided, exit)).times).toMatchObject([{ is: 'running', from: ago(30), months: 24 }]);
  });

  test('no longer runs from an exit that was another person’s: it is taken back once, with the reason, and stays on record', async () => {
    const { caseId, times } = await seenAfter(
      compared,
      { does: 'recordReturnDecision', by },
      exit,
      { ...exit, but: { on: ago(20) } },
      { does: 'withdrawExit', by, but: { exit: 2 } },
    );
    expect(times).toMatchObject([{ is: 'running', from: ago(30) }]);
    await take(api, caseId, states, { does: 'withdrawExit', by });
    const { body, text } = await api.call('GET', '/cases/{caseId}/sanctions', { claims: france, caseId });
    const { why } = sample('sanctions/withdraw-exit');
    const withdrawal = { why, at: expect.any(String) };
    const takenBack = { recorded: { withdrawal }, executesDecision: false, beginsBans: [] };
    expect(body).toMatchObject({ bans: [{ time: { is: 'not-begun' } }], exits: [takenBack, takenBack] });
    const view = await api.call('GET', '/cases/{caseId}', { claims: france, caseId });
    expect(view.body).toMatchObject({
      ownFile: {
        exitProofs: [
          { n: 1, withdrawal },
          { n: 2, withdrawal },
        ],
      },
    });
    for (const shown of [text, view.text]) expect(shown).not.toContain(france.sub);
    const again = await api.change('/cases/{caseId}/exit-proof-withdrawal', {
      claims: france,
      caseId,
      body: sample('sanctions/withdraw-exit'),
    });
    expect(again).toMatchObject({ status: 409, body: { type: expect.stringMatching(/exit-already-withdrawn$/), exit: 1 } });
  });

  test('is looked at again where the documents were lost, and stands until somebody lifts it', async () => {
    const asked = await seenAfter(compared, lost);
    expect(asked.causes).toEqual(['objective-reason']);
    expect(asked.times).toMatchObject([{ is: 'not-begun' }]);
    const lifted = { does: 'liftSanction', by, role: 'supervisor', but: { review: 1 } } as const;
    expect((await seenAfter(compared, lost, lifted)).times).toEqual([{ is: 'lifted', on: ago(1) }]);
  });

  test('is looked at again where protection is granted', async () => {
    const granted: Step = { does: 'recordClaimStatus', by, but: { outcome: 'protected' } };
    expect((await seenAfter(compared, granted)).causes).toEqual(['protection-granted']);
  });

  test.each([
    ['on the last day', 0, ['left-in-time']],
    ['a day later', 1, []],
  ])('is looked at again where the person left in time and proves it within two months: %s', async (_when, late, causes) => {
    const lastOfTwo = new Date(Date.now() - 10 * 86_400_000);
    const until = new Date(lastOfTwo);
    until.setUTCDate(1);
    until.setUTCMonth(until.getUTCMonth() - 2);
    const two = new Date(Date.UTC(until.getUTCFullYear(), until.getUTCMonth() + 2, 1));
    const period = { is: 'granted', until: until.toISOString().slice(0, 10) };
    const told = ago(150);
    const decided = { decidedOn: told, notifiedOn: told, enforceableFrom: told, voluntaryPeriod: period };
    const receivedOn = new Date(two.getTime() + late * 86_400_000).toISOString().slice(0, 10);
    const seen = await seenAfter(
      compared,
      { does: 'recordReturnDecision', by, but: decided },
      { ...exit, but: { on: period.until, receivedOn } },
    );
    expect(seen.causes).toEqual(causes);
  });

  test('is asked about from prison without a residence abroad, and a request of two months ago counts as refused', async () => {
    const { residenceShownBy: _shown, ...asking } = sample('sanctions/request-ban-review');
    const caseId = await caseIn(api, 'banned-by-requesting');
    const answer = await api.change('/cases/{caseId}/ban-review-request', {
      claims: france,
      caseId,
      body: { ...asking, from: 'prison', receivedOn: ago(70) },
    });
    expect(answer.status, answer.text).toBe(200);
    const { body } = await api.call('GET', '/cases/{caseId}/sanctions', { claims: france, caseId });
    expect(body['reviews']).toMatchObject([
      { recorded: { cause: 'request', request: { from: 'prison' } }, open: true, answer: { refusedBySilence: true } },
    ]);
    expect((body['reviews'] as Reviews)[0]?.recorded).not.toHaveProperty('outcome');
  });

  test('is shown without who recorded, compared, lifted or kept it', async () => {
    const kept: Step = { does: 'liftSanction', by, role: 'supervisor', but: { outcome: { is: 'kept' } } };
    const { caseId, text } = await seenAfter(compared, { does: 'requestBanReview', by }, kept);
    const view = await api.call('GET', '/cases/{caseId}', { claims: france, caseId });
    expect(view.body).toMatchObject({ ownFile: { entryBans: [{ n: 1 }], banReviews: [{ n: 1 }, { n: 2 }] } });
    for (const shown of [text, view.text])
      for (const subject of [france.sub, 'first-officer-of-FR', person('FR.supervisor').sub])
        expect(shown).not.toContain(subject);
  });
});

test('of a ban, its exit, request, lifting and alert Kazakhstan reads nothing: its views, lists and tags stay to the letter', async () => {
  const caseId = await caseIn(api, 'decided-by-requesting');
  const read = async () => {
    const answers = await Promise.all([
      api.call('GET', '/cases/{caseId}', { claims: kazakhstan, caseId }),
      api.call('GET', '/cases/{caseId}/history', { claims: kazakhstan, caseId }),
      api.call('GET', '/cases/{caseId}/deadlines', { claims: kazakhstan, caseId }),
      api.call('GET', '/cases', { claims: kazakhstan }),
    ]);
    return answers.map(({ headers, body }) => [headers['etag'], { ...body, at: undefined, until: undefined }]);
  };
  const before = await read();
  const kept: Step = { does: 'liftSanction', by, role: 'supervisor', sample: 'sanctions/lift-sanction-kept' };
  const acts: readonly Step[] = [
    { does: 'recordEntryBan', by, as: 'recorder' },
    compared,
    exit,
    { does: 'withdrawExit', by },
    { does: 'requestBanReview', by },
    kept,
    { does: 'liftSanction', by, role: 'supervisor' },
    { does: 'recordBorderAlert', by },
    { does: 'recordBorderAlert', by, sample: 'sanctions/record-border-alert-deleted' },
  ];
  for (const act of acts) {
    await take(api, caseId, states, act);
    expect(await read(), act.does).toEqual(before);
  }
});
