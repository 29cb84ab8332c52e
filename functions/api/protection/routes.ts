import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { looking, ownChange, ownChangeOfDates } from '../../change/case/may-change.ts';
import { moveRow, ofCase } from '../../change/case/move-row.ts';
import { registered, registering } from '../../change/may-change.ts';
import { nothing } from '../../change/move-row.ts';
import type { ApiFunction, Routes } from '../../http/route.ts';
import { line } from '../../schema/text.ts';
import {
  assessment,
  bestInterest,
  claimStatus,
  detention,
  fitness,
  hold,
  holdRelease,
  proposal,
  remedies,
  returnDecision,
  stopReopening,
} from './fact-schema.ts';
import { guardView } from './guard-schema.ts';

const officers = ['officer', 'supervisor'] as const;

const own = { side: 'any-party', may: ownChange } as const;

export const protectionRoutes = {
  recordReturnDecision: moveRow({
    ...own,
    may: ownChangeOfDates,
    path: '/cases/{caseId}/return-decision',
    summary: 'Record in your own file the decision that the person must go and to which States, or that it was annulled',
    roles: officers,
    person: false,
    body: returnDecision,
    problems: [
      'date-in-future',
      'date-too-far-ahead',
      'notified-before-decided',
      'notified-at-another-day',
      'enforceable-before-notified',
      'clear-day-of-another-decision',
      'voluntary-period-of-another-decision',
      'voluntary-period-before-notified',
      'minor-not-obliged-to-leave',
    ],
  }),
  recordRemedy: moveRow({
    ...own,
    path: '/cases/{caseId}/remedy',
    summary: 'Record in your own file how the person’s remedies stand, as certified; it holds for 24 hours',
    roles: officers,
    person: false,
    body: remedies,
    problems: ['date-in-future', 'date-too-far-ahead', 'outcome-of-open-remedy'],
  }),
  recordClaimStatus: moveRow({
    side: 'any-party',
    may: [...ownChange, ...registering],
    path: '/cases/{caseId}/claim-status',
    summary: 'Record in your State’s own file what it knows of a claim for international protection',
    roles: ['officer', 'supervisor', 'assessor'],
    person: false,
    body: claimStatus,
    problems: ['date-in-future'],
  }),
  recordDetention: moveRow({
    ...own,
    path: '/cases/{caseId}/detention',
    summary: 'Record in your own file whether and where the person is held, and until when a judge let it last',
    roles: officers,
    person: false,
    body: detention,
    problems: ['date-in-future', 'date-too-early', 'date-too-far-ahead', 'minor-not-detained'],
  }),
  recordFitness: moveRow({
    ...own,
    path: '/cases/{caseId}/fitness',
    summary: 'Record in your own file whether a doctor finds the person fit to travel',
    roles: officers,
    person: false,
    body: fitness,
    problems: ['date-in-future', 'date-too-far-ahead', 'valid-before-examined'],
  }),
  recordBestInterest: moveRow({
    side: 'any-party',
    may: [...ownChange, ...registered],
    path: '/cases/{caseId}/best-interest',
    summary: 'Record in your own file what is best for a child that would go, or that its parent would leave, and its guardian',
    roles: ['officer', 'supervisor', 'assessor'],
    person: false,
    body: bestInterest,
    problems: ['no-such-child', 'child-named-twice', 'age-needs-case', 'guardian-missing', 'error-found-by-machine'],
  }),
  assessProtection: moveRow({
    side: 'any-party',
    may: [...ownChange, ...registering],
    path: '/cases/{caseId}/assessment',
    summary: 'An assessor records what was found about the risks for the person, State by State and ground by ground',
    roles: ['assessor'],
    person: true,
    body: assessment,
    problems: ['date-in-future', 'opener-assesses', 'country-assessed-twice'],
  }),
  reconfirmAssessment: moveRow({
    ...own,
    path: '/cases/{caseId}/assessment-reconfirmation',
    summary: 'An assessor confirms shortly before the departure that the assessment still holds',
    roles: ['assessor'],
    person: true,
    body: once(() => z.strictObject({ assessor: line(200) }).meta({ id: 'AssessmentReconfirmation' })),
    problems: ['opener-assesses', 'nothing-assessed', 'assessed-about-another'],
  }),
  proposeReopening: moveRow({
    side: 'any-party',
    may: [...ownChange, ...registered],
    path: '/cases/{caseId}/stop-reopening-proposal',
    summary: 'A second assessor states the new fact on which a stop for real risk may no longer stand; nothing is opened by it',
    roles: ['assessor'],
    person: true,
    body: proposal,
    problems: ['opener-assesses', 'no-such-risk-stop', 'finder-reopens', 'stop-already-reopened', 'stop-stands-elsewhere'],
  }),
  reopenStop: moveRow({
    side: 'any-party',
    may: [...ownChange, ...registering, 'put OUTBOX#'],
    path: '/cases/{caseId}/stop-reopening',
    summary:
      'A supervisor reopens a stop as a second assessor proposed, counsel told; the monitor gets notice, nobody departs within 72 hours',
    roles: ['supervisor'],
    person: true,
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
  holdCase: moveRow({
    ...own,
    path: '/cases/{caseId}/hold',
    summary: 'Hold the case on your side: nobody departs while the hold is open; it undoes an authorisation',
    roles: ['officer', 'supervisor', 'assessor', 'escort'],
    person: false,
    body: hold,
    problems: ['hold-for-others'],
  }),
  releaseHold: moveRow({
    ...own,
    path: '/cases/{caseId}/hold-release',
    summary: 'Release a hold of your side, with a reason, once what its kind asks for is recorded; who may depends on the kind',
    roles: ['officer', 'supervisor', 'assessor'],
    person: true,
    body: holdRelease,
    problems: ['no-such-open-hold', 'hold-for-others', 'holder-releases', 'hold-needs-fact'],
  }),
  getGuard: {
    method: 'GET',
    path: '/cases/{caseId}/guard',
    summary: 'Every condition of the movement at hand: how it stands, its source, and who can supply what is missing',
    roles: ['officer', 'supervisor', 'assessor', 'escort', 'auditor'],
    side: 'any-party',
    person: false,
    changesCase: false,
    readAt: 'at',
    may: ['read CASE#', 'read OWNFILE#', ...looking],
    params: ofCase,
    query: nothing,
    body: undefined,
    reply: guardView,
    status: 200,
    problems: [],
  },
} as const satisfies Routes;

export type ProtectionRoutes = typeof protectionRoutes;

export const protection = {
  entry: 'api/protection/handler',
  summary: 'What each State keeps for itself to protect the person, and the guard of every movement',
  needs: ['stage', 'on-paper', 'stage-records', 'identity-key'],
  mayFirst: ['read FINGERPRINT#', 'put FINGERPRINT#'],
  timeoutSeconds: 15,
  memoryMegabytes: 1024,
  harmIfLost: 'A claim, a hold or a finding cannot be recorded, and a movement may be prepared that it forbids.',
  routes: protectionRoutes,
} as const satisfies ApiFunction;
