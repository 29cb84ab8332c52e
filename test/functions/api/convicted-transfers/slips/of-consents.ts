import { anotherSurname } from '../../../../../infra/local/demo/specimen-person.ts';
import { person, sample } from '../../../calls.ts';
import { transferStates } from '../../../transfer-states.ts';
import { bringTransferTo, justiceOf, openedTransfer } from '../../../transfers-at-hand.ts';
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
    {
      kind: 'minor-consents-alone',
      made: async (api) => {
        const { person: adult } = sample('convicted-transfers/state-interest') as { person: object };
        const young = { ...adult, surname: anotherSurname(), dateOfBirth: inDays(-17 * 365).slice(0, 10) };
        const transferId = await openedTransfer(api, { person: young });
        await bringTransferTo(api, transferId, 'informed');
        return { transferId, claims: justiceOf('recordConsent', transferStates.requesting) };
      },
    },
    { kind: 'represented-for-age-when-of-age', body: { consenting: representative } },
    {
      kind: 'date-too-early',
      body: { counsel: { was: 'offered-and-refused', offeredOn: inDays(-1).slice(0, 10) } },
      facts: { field: 'givenOn' },
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
