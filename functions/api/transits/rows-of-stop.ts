import { registered, registering } from '../../change/may-change.ts';
import { changeOfTransit, ownChangeOfTransit } from '../../change/transit/may-change.ts';
import { transitMoveRow } from '../../change/transit/move-row.ts';
import type { Routes } from '../../http/route.ts';
import { proposal, stopReopening } from '../protection/fact-schema.ts';

/** How a stop is reopened that a transit left, or whose person is not the one of the transit. The same rule as in a case. */
export const rowsOfStop = {
  proposeTransitReopening: transitMoveRow({
    path: '/transits/{transitId}/stop-reopening-proposal',
    summary: 'A second assessor states the new fact on which a stop for real risk may no longer stand; nothing is opened by it',
    roles: ['assessor'],
    side: 'requested',
    person: true,
    may: [...ownChangeOfTransit, ...registered],
    body: proposal,
    problems: ['no-such-risk-stop', 'finder-reopens', 'stop-already-reopened', 'stop-stands-elsewhere'],
  }),
  reopenTransitStop: transitMoveRow({
    path: '/transits/{transitId}/stop-reopening',
    summary:
      'A supervisor reopens a stop as a second assessor proposed, counsel told; the monitor gets notice, nobody is let through within 72 hours',
    roles: ['supervisor'],
    side: 'requested',
    person: true,
    may: [...changeOfTransit, ...registering],
    body: stopReopening,
    problems: [
      'date-in-future',
      'no-such-risk-stop',
      'no-reopening-proposed',
      'finder-reopens',
      'proposer-reopens',
      'counsel-not-told',
      'stop-already-reopened',
    ],
  }),
} as const satisfies Routes;
