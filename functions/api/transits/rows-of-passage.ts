import { alarming, delisting } from '../../change/may-change.ts';
import { changeOfTransit } from '../../change/transit/may-change.ts';
import { transitMoveRow } from '../../change/transit/move-row.ts';
import type { Routes } from '../../http/route.ts';
import { acknowledgement, passageFacts, takeBackFacts } from './transit-facts-schema.ts';

const officers = ['officer', 'supervisor'] as const;

/** What happens on the way, and after a revocation. */
export const rowsOfPassage = {
  recordPassage: transitMoveRow({
    path: '/transits/{transitId}/passage',
    summary: 'Record that the person entered the transit State, left it, or was refused onward and is to be taken back',
    roles: ['officer', 'supervisor', 'escort'],
    side: 'any-party',
    person: false,
    may: [...changeOfTransit, ...delisting, ...alarming],
    body: passageFacts,
    problems: ['wrong-transit-state', 'date-in-future', 'passage-out-of-order'],
  }),
  acknowledgeRevocation: transitMoveRow({
    path: '/transits/{transitId}/revocation-acknowledgement',
    summary: 'The requesting State acknowledges that it learnt of the revocation; without it both States are alarmed',
    roles: officers,
    side: 'requesting',
    person: false,
    may: [...changeOfTransit, ...delisting],
    body: acknowledgement,
    problems: ['wrong-transit-state'],
  }),
  openTransitTakeBack: transitMoveRow({
    path: '/transits/{transitId}/take-back',
    summary:
      'The requesting State opens the case in which it takes back a person whose transit ended; the guard stands before it',
    roles: officers,
    side: 'requesting',
    person: false,
    may: [...changeOfTransit, 'put CASE#', 'put PERSON#'],
    body: takeBackFacts,
    problems: ['wrong-transit-state', 'transit-take-back-open'],
  }),
} as const satisfies Routes;
