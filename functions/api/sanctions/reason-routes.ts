import { ownChange } from '../../change/case/may-change.ts';
import { moveRow } from '../../change/case/move-row.ts';
import type { Routes } from '../../http/route.ts';
import { returnReason } from './reason-schema.ts';

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
    problems: ['date-in-future', 'breach-not-shown', 'correction-without-reason'],
  }),
} as const satisfies Routes;
