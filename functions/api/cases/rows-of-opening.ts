import { nothing } from '../../change/move-row.ts';
import type { Routes } from '../../http/route.ts';
import { caseOpened } from './case-opened.ts';
import { requestForReadmission, requestFromLetter } from './request-schema.ts';

const officers = ['officer', 'supervisor'] as const;

/** What whoever opens a case reads and writes. */
const opening = [
  'read CASE#',
  'put CASE#',
  'read OWNFILE#',
  'put OWNFILE#',
  'put HISTORY#',
  'put WORK#',
  'read RECEIPT#',
  'put RECEIPT#',
  'put OUTBOX#',
  'put DUE#',
  'put ALERT#',
  'read PERSON#',
  'put PERSON#',
  'read WORK#',
  'read FINGERPRINT#',
] as const;

/** What keeps a request from being opened, however it comes. */
const notOpened = [
  'state-not-served',
  'linked-case-not-found',
  'linked-case-full',
  'same-state',
  'no-agreement',
  'agreement-not-in-force',
  'agreement-ended',
  'agreement-suspended',
  'rules-not-loaded',
  'outside-calendar',
  'category-not-covered',
  'third-state-treaty-not-stated',
  'agreement-not-as-asserted',
  'not-stated-as-national',
  'tie-not-in-agreement',
  'tie-of-other-category',
  'date-in-future',
  'date-too-far-ahead',
  'date-too-early',
  'too-many-names',
  'connection-missing',
  'connection-of-national',
  'nationality-missing',
  'nationality-of-stateless',
  'national-of-requested-state',
  'permit-missing',
  'permit-ran-out',
  'excluded',
  'filed-out-of-time',
  'no-urgent-track',
  'passport-not-valid',
  'passport-of-another-state',
  'entry-permit-missing',
  'request-always-needed',
  'paper-does-not-dispense',
] as const;

/** How a case begins: by a request here, or by a letter of a State that is not connected. */
export const rowsOfOpening = {
  openCase: {
    method: 'POST',
    path: '/cases',
    summary: 'Ask another State to readmit a person, or give notice of one with a valid passport; the agreement is found by rule',
    roles: officers,
    person: false,
    changesCase: false,
    may: [...opening, 'read SWITCH#', 'check SWITCH#', 'check PERSON#'],
    params: nothing,
    query: nothing,
    body: requestForReadmission,
    reply: caseOpened,
    status: 201,
    problems: [...notOpened, 'claim-bars-outgoing', 'use-stopped'],
  },
  openCaseFromLetter: {
    method: 'POST',
    path: '/cases/from-letter',
    summary:
      'Open the case of a request that came by letter, in the name of a State that is not connected; a second person confirms it before it is answered',
    roles: officers,
    person: true,
    changesCase: false,
    may: opening,
    params: nothing,
    query: nothing,
    body: requestFromLetter,
    reply: caseOpened,
    status: 201,
    problems: [...notOpened, 'state-not-on-paper'],
  },
} as const satisfies Routes;
