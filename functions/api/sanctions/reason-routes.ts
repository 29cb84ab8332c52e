import { ownChange } from '../../change/case/may-change.ts';
import { moveRow } from '../../change/case/move-row.ts';
import type { Routes } from '../../http/route.ts';
import { reasonConfirmation, reasonContest, returnReason } from './reason-schema.ts';

/** Why the person is returned: found, looked at again, contested. */
export const reasonRoutes = {
  recordReturnReason: moveRow({
    side: 'any-party',
    may: ownChange,
    path: '/cases/{caseId}/return-reason',
    summary: 'Record in your own file why the person is returned, with the proof; a later version corrects the one before',
    roles: ['officer', 'supervisor'],
    person: true,
    body: returnReason,
    problems: [
      'attachment-not-usable',
      'date-in-future',
      'breach-not-shown',
      'no-reason-to-correct',
      'correction-without-reason',
      'recorder-answers-contest',
    ],
  }),
  confirmReturnReason: moveRow({
    side: 'any-party',
    may: ownChange,
    path: '/cases/{caseId}/return-reason-confirmation',
    summary:
      'A supervisor who did not record it confirms that the person deliberately broke the law; before that it does not count',
    roles: ['supervisor'],
    person: true,
    body: reasonConfirmation,
    problems: [
      'not-the-last-reason',
      'no-breach-to-confirm',
      'reason-already-confirmed',
      'reason-contested',
      'recorder-confirms-breach',
    ],
  }),
  contestReturnReason: moveRow({
    side: 'any-party',
    may: ownChange,
    path: '/cases/{caseId}/return-reason-contest',
    summary: 'Record in your own file that the person, or somebody for the person, contests why the person is returned',
    roles: ['officer', 'supervisor', 'assessor'],
    person: true,
    body: reasonContest,
    problems: ['date-in-future', 'not-the-last-reason'],
  }),
} as const satisfies Routes;
