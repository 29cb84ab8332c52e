import { ownChangeOfDates } from '../../change/case/may-change.ts';
import { moveRow } from '../../change/case/move-row.ts';
import type { Routes } from '../../http/route.ts';
import { lifting, reviewRequest } from './review-schema.ts';

const own = { side: 'any-party', may: ownChangeOfDates, person: true } as const;

/** Whether a ban is to stand: asked, and answered. */
export const reviewRoutes = {
  requestBanReview: moveRow({
    ...own,
    path: '/cases/{caseId}/ban-review-request',
    summary: 'Record in your own file that the person asks for a ban to be lifted, and from where',
    roles: ['officer', 'supervisor'],
    body: reviewRequest,
    problems: ['date-in-future', 'date-too-early', 'no-such-ban', 'ban-not-as-paper', 'ban-lifted', 'residence-not-shown'],
  }),
  liftSanction: moveRow({
    ...own,
    path: '/cases/{caseId}/sanction-lifting',
    summary: 'Lift a ban of your State, or keep it with reasons; it may answer a review',
    roles: ['supervisor'],
    body: lifting,
    problems: [
      'date-in-future',
      'date-too-early',
      'no-such-ban',
      'ban-not-as-paper',
      'ban-lifted',
      'no-such-review',
      'review-answered',
      'author-keeps-ban',
    ],
  }),
} as const satisfies Routes;
