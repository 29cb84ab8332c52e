import { machine, person, sample } from '../../calls.ts';
import { aText, but, future, futureInstant, type Slips } from './slip.ts';

const [country] = sample('protection/assess-protection')['countries'] as Record<string, unknown>[];

const opener = { ...person('FR.assessor'), sub: 'person-FR.officer' };

const corrected = { does: 'correctPerson', by: 'requesting' } as const;

const child = {
  ...corrected,
  but: { person: { ...(sample('cases/open-case')['person'] as object), dateOfBirth: '2015' } },
} as const;

/** A hold of that kind. */
const held = (kind: string) => ({ does: 'holdCase', by: 'requesting', but: { kind } }) as const;

const finder = { ...person('FR.assessor'), sub: 'first-assessor-of-FR' };

export const slipsOfProtection: Slips = {
  recordReturnDecision: [
    { kind: 'date-in-future', change: but({ decidedOn: future }), facts: { field: 'decidedOn', date: future } },
    { kind: 'notified-before-decided', change: but({ notifiedOn: '2020-01-01' }) },
    { kind: 'notified-at-another-day', change: but({ notifiedAt: '2020-01-01T08:00:00.000Z' }) },
    { kind: 'date-too-far-ahead', change: but({ enforceableFrom: future }), facts: { field: 'enforceableFrom' } },
    { kind: 'enforceable-before-notified', change: but({ enforceableFrom: '2020-01-01' }) },
    { kind: 'clear-day-of-another-decision', change: but({ clearDay: 'kept' }) },
    { kind: 'voluntary-period-of-another-decision', change: but({ kind: 'expulsion' }) },
    { kind: 'voluntary-period-before-notified', change: but({ voluntaryPeriod: { is: 'granted', until: '2020-01-01' } }) },
    {
      kind: 'date-too-far-ahead',
      change: but({ voluntaryPeriod: { is: 'granted', until: future } }),
      facts: { field: 'voluntaryPeriod/until' },
    },
    { kind: 'minor-not-obliged-to-leave', besides: [child], facts: { source: 'CESEDA L611-3' } },
  ],
  recordRemedy: [
    { kind: 'date-in-future', change: but({ certifiedAt: futureInstant }), facts: { field: 'certifiedAt' } },
    { kind: 'date-too-far-ahead', change: but({ appealPeriodEndsOn: '2036-01-01' }), facts: { field: 'appealPeriodEndsOn' } },
    { kind: 'outcome-of-open-remedy', change: but({ outcome: 'dismissed' }) },
  ],
  recordClaimStatus: [
    { kind: 'date-in-future', change: but({ checkedOn: future }), facts: { field: 'checkedOn', date: future } },
  ],
  recordDetention: [
    { kind: 'date-in-future', change: but({ since: future }), facts: { field: 'since' } },
    {
      kind: 'date-too-early',
      change: but({ prolongations: [{ orderedOn: '2020-01-02', until: '2020-01-01', court: 'Court' }] }),
      facts: { field: 'prolongations/0/until', earliest: '2020-01-02' },
    },
    {
      kind: 'date-too-far-ahead',
      change: but({ prolongations: [{ orderedOn: '2020-01-02', until: '2036-01-01', court: 'Court' }] }),
      facts: { field: 'prolongations/0/until' },
    },
    {
      kind: 'minor-not-detained',
      besides: [child],
      facts: { source: 'CESEDA L741-5' },
    },
  ],
  recordFitness: [
    { kind: 'date-in-future', change: but({ examinedOn: future }), facts: { field: 'examinedOn' } },
    { kind: 'date-too-far-ahead', change: but({ validUntil: '2036-01-01' }), facts: { field: 'validUntil' } },
    { kind: 'valid-before-examined', change: but({ validUntil: '2020-01-01' }) },
  ],
  recordBestInterest: [
    {
      kind: 'child-named-twice',
      change: but({
        child: { surname: { latin: 'A' }, givenNames: { latin: 'B' }, dateOfBirth: '2015' },
        linkedCase: '0190a000-0000-7000-8000-000000000000',
      }),
    },
    {
      kind: 'error-found-by-machine',
      claims: machine('FR.officer'),
      change: but({ finding: 'named-in-error', linkedCase: '0190a000-0000-7000-8000-000000000000' }),
    },
    { kind: 'age-needs-case', change: but({ finding: 'of-age' }) },
    { kind: 'guardian-missing', change: ({ guardian: _none, ...rest }) => rest },
    {
      kind: 'no-such-child',
      change: but({ child: { surname: { latin: 'SPECIMEN' }, givenNames: { latin: 'NOBODY' }, dateOfBirth: '2015' } }),
    },
  ],
  assessProtection: [
    { kind: 'date-in-future', change: but({ heard: { was: 'heard', heardOn: future } }), facts: { field: 'heard/heardOn' } },
    { kind: 'opener-assesses', claims: opener },
    { kind: 'country-assessed-twice', change: but({ countries: [country, country] }), facts: { country: 'KZ' } },
  ],
  reconfirmAssessment: [
    { kind: 'opener-assesses', claims: opener },
    { kind: 'nothing-assessed', stage: 'opened' },
    { kind: 'assessed-about-another', besides: [corrected] },
  ],
  proposeReopening: [
    { kind: 'opener-assesses', claims: opener },
    { kind: 'no-such-risk-stop', change: but({ stop: 7 }), facts: { stop: 7 } },
    { kind: 'finder-reopens', claims: finder },
  ],
  reopenStop: [
    {
      kind: 'date-in-future',
      change: but({ counselTold: { who: 'person', toldAt: futureInstant, how: 'In writing' } }),
      facts: { field: 'counselTold/toldAt' },
    },
    { kind: 'no-such-risk-stop', change: but({ stop: 7 }), facts: { stop: 7 } },
    { kind: 'no-reopening-proposed', stage: 'stopped-by-requesting' },
    { kind: 'finder-reopens', claims: { ...person('FR.supervisor'), sub: 'first-assessor-of-FR' } },
    { kind: 'proposer-reopens', claims: { ...person('FR.supervisor'), sub: 'person-FR.assessor' } },
    { kind: 'counsel-not-told', besides: [{ does: 'recordCounsel', by: 'requesting' }] },
    { kind: 'stop-already-reopened', besides: [{ does: 'reopenStop', by: 'requesting', role: 'supervisor' }] },
  ],
  holdCase: [
    {
      kind: 'hold-for-others',
      claims: person('FR.escort'),
      change: but({ kind: 'court-order' }),
      facts: { hold: 'court-order' },
    },
  ],
  releaseHold: [
    { kind: 'no-such-open-hold', change: but({ hold: 9 }), facts: { hold: 9 } },
    { kind: 'hold-for-others', change: but({ hold: 2 }), facts: { hold: 'protection', roles: ['assessor'] } },
    {
      kind: 'holder-releases',
      stage: 'opened',
      besides: [held('court-order')],
      claims: { ...person('FR.supervisor'), sub: 'person-FR.officer' },
      facts: { hold: 1 },
    },
    {
      kind: 'hold-needs-fact',
      stage: 'opened',
      besides: [held('medical')],
      claims: person('FR.supervisor'),
      facts: { hold: 1, needs: aText },
    },
  ],
};
