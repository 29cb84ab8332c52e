import { person, sample } from '../../calls.ts';
import { but, future, futureInstant, type Slips } from './slip.ts';

const [country] = sample('protection/assess-protection')['countries'] as Record<string, unknown>[];

const opener = { ...person('FR.assessor'), sub: 'person-FR.officer' };

const corrected = { does: 'correctPerson', by: 'requesting' } as const;

export const slipsOfProtection: Slips = {
  recordReturnDecision: [
    { kind: 'date-in-future', change: but({ decidedOn: future }), facts: { field: 'decidedOn', date: future } },
    { kind: 'notified-before-decided', change: but({ notifiedOn: '2020-01-01' }) },
    { kind: 'enforceable-before-notified', change: but({ enforceableFrom: '2020-01-01' }) },
  ],
  recordRemedy: [{ kind: 'date-in-future', change: but({ certifiedAt: futureInstant }), facts: { field: 'certifiedAt' } }],
  recordClaimStatus: [
    { kind: 'date-in-future', change: but({ checkedOn: future }), facts: { field: 'checkedOn', date: future } },
  ],
  recordDetention: [
    { kind: 'date-in-future', change: but({ since: future }), facts: { field: 'since' } },
    {
      kind: 'minor-not-detained',
      besides: [{ ...corrected, but: { person: { ...(sample('cases/open-case')['person'] as object), dateOfBirth: '2015' } } }],
      facts: { source: 'CESEDA L741-5' },
    },
  ],
  recordFitness: [
    { kind: 'date-in-future', change: but({ examinedOn: future }), facts: { field: 'examinedOn' } },
    { kind: 'valid-before-examined', change: but({ validUntil: '2020-01-01' }) },
  ],
  recordBestInterest: [
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
  releaseHold: [{ kind: 'no-such-open-hold', change: but({ hold: 2 }), facts: { hold: 2 } }],
};
