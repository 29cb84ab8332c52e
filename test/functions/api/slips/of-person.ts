import { person } from '../../calls.ts';
import { but, future, type Slips } from './slip.ts';

const inFuture = (field: string) =>
  ({ kind: 'date-in-future', change: but({ [field]: future }), facts: { field, date: future } }) as const;

export const slipsOfPerson: Slips = {
  recordNotification: [inFuture('toldOn'), { kind: 'nothing-to-tell', stage: 'opened' }],
  recordCounsel: [
    {
      kind: 'date-in-future',
      change: but({ counsel: { has: false, why: 'Did not want one.', offeredOn: future } }),
      facts: { field: 'offeredOn' },
    },
  ],
  recordTrafficking: [
    inFuture('screenedOn'),
    { kind: 'safe-return-of-no-victim', change: but({ safeReturn: { decidedBy: 'Office', reasons: 'Has a home there.' } }) },
  ],
  recordComplaint: [inFuture('receivedOn')],
  answerComplaint: [
    { kind: 'no-such-open-complaint', change: but({ complaint: 2 }), facts: { complaint: 2 } },
    { kind: 'recorder-answers', claims: { ...person('FR.supervisor'), sub: 'person-FR.officer' }, facts: { complaint: 1 } },
  ],
  recordFollowUp: [inFuture('on')],
  getNoticeToPerson: [{ kind: 'no-return-decision', stage: 'opened', query: { lang: 'kk' } }],
};
