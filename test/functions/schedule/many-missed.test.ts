import { beforeAll, expect, test } from 'vitest';
import { boundsOfShared } from '../../../domain/policy/bounds.ts';
import { addHours, instantAt } from '../../../domain/time/instant.ts';
import { caseAlertsIn } from '../../../functions/adapters/case-alerts.ts';
import { caseStore } from '../../../functions/adapters/case-store.ts';
import { digestsIn } from '../../../functions/adapters/digests.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import { beginDigests } from '../../../functions/schedule/close-digest.ts';
import { type Watch, watchCase } from '../../../functions/schedule/watch-case.ts';
import type { DutyMailMessage } from '../../../functions/schema/duty-mail-message.ts';
import { servedStates } from '../../../functions/settings.ts';
import { dumpOf } from '../../embedded/table.ts';
import { person, startApi } from '../calls.ts';
import { type Api, caseIn, take } from '../operations.ts';

let api: Api;
let watch: Watch;
beforeAll(async () => {
  api = await startApi();
  const table = tableCalled(api.table);
  // After the register, in which the test's agreement stands.
  const { loadedAgreements } = await import('../../../functions/adapters/loaded-agreements.ts');
  watch = { alerts: caseAlertsIn(table), cases: caseStore(table), agreements: loadedAgreements(), onPaper: [] };
  await beginDigests(digestsIn(table), servedStates(), instantAt(Date.now()));
});

test('every question that a case can hold, missed at once, is recorded and told to both States, and so is the reply', async () => {
  const states = { requesting: 'FR', requested: 'NL' };
  const caseId = await caseIn(api, 'received', 'cases/open-case-fr-requests-nl', states);
  const questions = boundsOfShared.queries.most;
  for (let n = 0; n < questions; n += 1) await take(api, caseId, states, { does: 'requestEvidence', by: 'requested' });
  const later = addHours(instantAt(Date.now()), 24 * 90);
  const outcomes: string[] = [];
  do outcomes.push(await watchCase(watch, caseId, later));
  while (outcomes.at(-1) === 'missed-recorded');
  const { body } = await api.call('GET', '/cases/{caseId}', { claims: person('FR.officer'), caseId });
  const missed = body['missedDeadlines'] as { clock: string }[];
  expect(missed.filter(({ clock }) => clock === 'evidence')).toHaveLength(questions);
  expect(missed.some(({ clock }) => clock === 'reply')).toBe(true);
  const told = (await dumpOf(api.table))
    .filter(({ pk }) => pk.startsWith('ALERT#OF#'))
    .map(({ alert }) => alert as DutyMailMessage);
  for (const state of ['FR', 'NL'])
    expect(told.filter((alert) => alert.state === state && alert.subject === 'missed-evidence')).toHaveLength(questions);
});
