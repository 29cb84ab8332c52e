import { beforeAll, describe, expect, test } from 'vitest';
import { aboutSomebodyElse } from '../../../infra/local/demo/specimen-person.ts';
import { person, sample, startApi } from '../calls.ts';
import { expectProblem } from '../expect-problem.ts';
import { type Api, bodyOf, kazakhstan, longAgo, rowOf, take } from '../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

type Clock = {
  readonly clock: string;
  readonly standing: string;
  readonly readings?: { readonly latest: { readonly until: string } };
};

const clockIn = async (caseId: string, name: string): Promise<Clock | undefined> => {
  const { body } = await api.call('GET', '/cases/{caseId}/deadlines', { claims: kazakhstan, caseId });
  return (body['items'] as Clock[]).find(({ clock }) => clock === name);
};

const viewOf = async (caseId: string): Promise<Record<string, unknown>> =>
  (await api.call('GET', '/cases/{caseId}', { claims: kazakhstan, caseId })).body;

describe('an inquiry under the agreement between Lithuania and Kazakhstan', () => {
  const states = { requesting: 'LT', requested: 'KZ' };

  /** Lithuania asks Kazakhstan for a person without a nationality, on the word of a witness. */
  const received = async (): Promise<string> => {
    const days = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
    const body = {
      ...aboutSomebodyElse(sample('cases/open-case-stateless')),
      connection: { limb: 'entry-after-lawful-stay', statement: 'Came straight from Kazakhstan.', airportTransitOnly: false },
      evidence: [{ kind: 'witness-statement', form: 'statement', attachments: [] }],
      irregularity: { kind: 'entry', establishedOn: days(10) },
    };
    const opened = await api.call('POST', '/cases', { claims: person('LT.officer'), body });
    expect(opened.status, opened.text).toBe(201);
    const caseId = String(opened.body['caseId']);
    await take(api, caseId, states, { does: 'confirmReceipt', by: 'requested' });
    return caseId;
  };

  const row = rowOf('answerInquiry');
  const answer = (caseId: string, body = bodyOf(row)) =>
    api.change(row.route.path, { claims: kazakhstan, caseId, ...(body === undefined ? {} : { body }) });

  test('lets the time to reply stand still, is read by both States, and lets it run', async () => {
    const caseId = await received();
    expect([await clockIn(caseId, 'inquiry'), await clockIn(caseId, 'reply')]).toMatchObject([
      { standing: 'running', owedBy: 'requested', expiry: { effect: 'fact-accepted' } },
      { standing: 'not-started' },
    ]);
    const { status, text } = await answer(caseId);
    expect(status, text).toBe(200);
    expect([await clockIn(caseId, 'inquiry'), await clockIn(caseId, 'reply')]).toMatchObject([
      { standing: 'met' },
      { standing: 'running' },
    ]);
    const { body } = await api.call('GET', '/cases/{caseId}', { claims: person('LT.officer'), caseId });
    expect(body).toMatchObject({ inquiry: { ...sample('cases/answer-inquiry'), answeredAt: expect.any(String) } });
  });

  test('that was not answered in time has the fact accepted: a denial comes too late, a confirmation does not', async () => {
    const caseId = await longAgo(received);
    const until = (await clockIn(caseId, 'inquiry'))?.readings?.latest.until;
    const late = await answer(caseId);
    expectProblem(late, 'inquiry-over', row);
    expect(late.body).toMatchObject({ until, source: expect.stringContaining('Lithuania') });
    expect((await answer(caseId, { result: 'confirmed', official: 'Head' })).status).toBe(200);
    expect(await viewOf(caseId)).toMatchObject({ inquiry: { result: 'confirmed' } });
  });
});
