import { person, sample } from '../../calls.ts';
import type { Step } from '../../stages.ts';
import { but, future, type Slips } from './slip.ts';

const breach = (): Record<string, unknown> => sample('sanctions/record-return-reason-breach');
const proved = (issuedOn: string) => ({ proofs: [{ kind: 'loss-report', issuedOn, issuedBy: 'Police' }] });
const contested: Step = { does: 'contestReturnReason', by: 'requesting' };
const confirmed: Step = { does: 'confirmReturnReason', by: 'requesting', role: 'supervisor' };
const officer = { ...person('FR.officer', 'FR.supervisor'), sub: person('FR.officer').sub };

/** Why the person is returned: recorded, confirmed, contested. */
export const slipsOfFindings: Slips = {
  recordReturnReason: [
    { kind: 'date-in-future', change: but(proved(future)), facts: { field: 'proofs/0/issuedOn', date: future } },
    {
      kind: 'date-in-future',
      change: () => ({ ...breach(), hearing: { ...(breach()['hearing'] as object), heardOn: future } }),
      facts: { field: 'hearing/heardOn', date: future },
    },
    {
      kind: 'breach-not-shown',
      change: but({ stated: 'deliberate-breach' }),
      facts: { lacks: ['evidence', 'hearing', 'way-to-contest'] },
    },
    { kind: 'no-reason-to-correct', change: but({ corrects: 'There is none.' }) },
    { kind: 'correction-without-reason', stage: 'reason-found-by-requesting', facts: { reason: 1 } },
    {
      kind: 'recorder-answers-contest',
      stage: 'reason-found-by-requesting',
      besides: [contested],
      claims: officer,
      change: but({ corrects: 'It stands.' }),
      facts: { reason: 1 },
    },
  ],
  confirmReturnReason: [
    { kind: 'not-the-last-reason', change: but({ reason: 2 }), facts: { reason: 2, last: 1 } },
    { kind: 'not-the-last-reason', stage: 'opened', facts: { reason: 1 } },
    { kind: 'no-breach-to-confirm', stage: 'reason-found-by-requesting', facts: { reason: 1, stated: 'lost-documents' } },
    { kind: 'reason-already-confirmed', besides: [confirmed], facts: { reason: 1 } },
    { kind: 'reason-contested', besides: [contested], facts: { reason: 1 } },
    { kind: 'recorder-confirms-breach', claims: officer, facts: { reason: 1 } },
  ],
  contestReturnReason: [
    { kind: 'date-in-future', change: but({ receivedOn: future }), facts: { field: 'receivedOn', date: future } },
    { kind: 'not-the-last-reason', change: but({ reason: 2 }), facts: { reason: 2, last: 1 } },
    { kind: 'not-the-last-reason', stage: 'opened', facts: { reason: 1 } },
  ],
};
