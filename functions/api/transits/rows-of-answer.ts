import { alarming, delisting, registered, registering } from '../../change/may-change.ts';
import { changeOfTransit } from '../../change/transit/may-change.ts';
import { transitMoveRow } from '../../change/transit/move-row.ts';
import type { Routes } from '../../http/route.ts';
import { assessment } from '../protection/fact-schema.ts';
import { acceptance, refusal, revocation } from './transit-facts-schema.ts';

const officers = ['officer', 'supervisor'] as const;
const protectors = ['officer', 'supervisor', 'assessor'] as const;

/** What the transit State does with a request: assess, accept, refuse, revoke. */
export const rowsOfAnswer = {
  assessTransit: transitMoveRow({
    path: '/transits/{transitId}/assessment',
    summary: 'An assessor of the transit State records the risks in each State on the way; a real risk revokes what was accepted',
    roles: ['assessor'],
    side: 'requested',
    person: true,
    // A real risk that it finds revokes what was accepted.
    may: [...changeOfTransit, ...alarming, ...registering],
    body: assessment,
    problems: ['date-in-future', 'country-assessed-twice'],
  }),
  acceptTransit: transitMoveRow({
    path: '/transits/{transitId}/acceptance',
    summary: 'The transit State lets the person through, confirming place and time; needs the assessment of somebody else',
    roles: officers,
    side: 'requested',
    // It is what lets the person go: nothing stands between it and the entry.
    person: true,
    may: [...changeOfTransit, ...registered, 'check PERSON#', 'read SWITCH#', 'check SWITCH#'],
    body: acceptance,
    problems: [
      'wrong-transit-state',
      'transit-date-past',
      'agreement-not-in-force',
      'agreement-ended',
      'agreement-suspended',
      'category-not-covered',
      'use-stopped',
      'transit-child-unguarded',
      'claim-bars-outgoing',
      'person-stopped',
      'transit-not-assessed',
      'transit-assessment-old',
      'transit-real-risk',
      'assessor-accepts',
      'reopener-accepts',
    ],
  }),
  refuseTransit: transitMoveRow({
    path: '/transits/{transitId}/refusal',
    summary: 'The transit State refuses, by grounds of the agreement and with reasons; a real risk is for an assessor to find',
    roles: protectors,
    side: 'requested',
    person: false,
    may: [...changeOfTransit, ...delisting, ...registering],
    body: refusal,
    problems: [
      'wrong-transit-state',
      'transit-refused-without-ground',
      'ground-not-in-agreement',
      'transit-ground-given-twice',
      'transit-country-missing',
      'transit-country-without-risk',
      'assessor-finds-risk',
    ],
  }),
  revokeTransit: transitMoveRow({
    path: '/transits/{transitId}/revocation',
    summary: 'The transit State revokes its acceptance; a person under way goes no further and is to be taken back',
    roles: protectors,
    side: 'requested',
    person: false,
    may: [...changeOfTransit, ...alarming, ...registering],
    body: revocation,
    problems: [
      'wrong-transit-state',
      'revoked-for-nothing',
      'ground-not-in-agreement',
      'transit-ground-given-twice',
      'transit-country-missing',
      'transit-country-without-risk',
      'assessor-finds-risk',
    ],
  }),
} as const satisfies Routes;
