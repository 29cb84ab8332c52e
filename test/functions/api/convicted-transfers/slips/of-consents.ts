import { person, sample } from '../../../calls.ts';
import { done, openedBetween } from '../in-both.ts';
import { consentTakenBack, days, inDays, over, type Slips } from './slip.ts';

const representative = { is: 'representative', name: 'A. Guardian', why: 'age', appointedBy: 'Ruling no. 3 of the court' };

/** What the person is told, and whether the person consents. */
export const slipsOfConsents: Slips = {
  informPerson: [over, ...days('toldOn', (toldOn) => ({ toldOn }))],
  recordConsent: [
    over,
    ...days('givenOn', (givenOn) => ({ givenOn })),
    { kind: 'consent-stands', stage: 'consented', facts: { consent: 1 } },
    { kind: 'not-informed-before', stage: 'opened' },
    {
      kind: 'representative-not-provided-for',
      made: async (api) => {
        const transfer = await openedBetween(api, ['MA', 'KZ']);
        await done(api, transfer, 'informPerson', 'sentencing');
        return { transferId: transfer.transferId, claims: person('MA.justice'), body: { consenting: representative } };
      },
      facts: { why: 'age' },
    },
  ],
  verifyConsent: [
    over,
    ...days('on', (on) => ({ on })),
    { kind: 'no-consent-stands', stage: 'informed' },
    { kind: 'consent-recorder-verifies', as: 'stage-record-consent-of-VN', facts: { consent: 1 } },
  ],
  withdrawConsent: [
    over,
    { kind: 'date-in-future', body: { at: inDays(5) }, facts: { field: 'at' } },
    { kind: 'no-consent-stands', stage: 'opened' },
    { kind: 'no-consent-stands', besides: consentTakenBack },
    {
      kind: 'withdrawn-before-consent',
      body: { at: inDays(-100) },
      facts: { givenOn: sample('convicted-transfers/record-consent')['givenOn'] },
    },
    { kind: 'withdrawn-after-hand-over', stage: 'handed-over', body: () => ({ at: new Date().toISOString() }) },
  ],
};
