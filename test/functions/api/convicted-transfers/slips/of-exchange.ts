import { manyNames } from '../../../../domain/identity/many-names.ts';
import { person, sample } from '../../../calls.ts';
import { take } from '../../../operations.ts';
import { justiceOf } from '../../../transfers-at-hand.ts';
import { done, inReadmission, inTransfer, openedBetween, readmissionIn } from '../in-both.ts';
import { besidesDoes, consentTakenBack, future, over, type Slip, type Slips } from './slip.ts';

const today = new Date().toISOString().slice(0, 10);

/** Russia learns of a claim for protection that is not decided, in a case of readmission about the person of the transfer: one of its own. */
export const barred = (made: typeof openedBetween, dateOfBirth: string): Slip => ({
  kind: 'claim-bars-outgoing',
  made: async (api) => {
    const { transferId } = await made(api, ['RU', 'KZ'], { ...inTransfer, dateOfBirth });
    const caseId = await readmissionIn(api, ['RU', 'KZ'], 'opened', { ...inReadmission, dateOfBirth });
    const but = { outcome: 'undecided', checkedOn: today };
    await take(api, caseId, { requesting: 'RU', requested: 'KZ' }, { does: 'recordClaimStatus', by: 'requesting', but });
    return { transferId, claims: person('RU.justice') };
  },
  facts: { claim: 'undecided' },
});

const specimen = (): Record<string, unknown> =>
  sample('convicted-transfers/correct-convicted-person')['person'] as Record<string, unknown>;

const ownLaw = (ground: string) => ({ basis: 'own-law', ground, article: 'Criminal Procedure Code, art. 606' });
const ofTreaty = (ground: string) => ({ basis: 'treaty', ground, article: 'Article 4' });

/** What the two States write each other. */
export const slipsOfExchange: Slips = {
  correctConvictedPerson: [
    over,
    barred(openedBetween, '1961-05-30'),
    { kind: 'date-in-future', body: { person: { ...specimen(), dateOfBirth: future } } },
    {
      kind: 'nothing-corrected',
      made: async (api) => {
        const { transferId } = await openedBetween(api, ['VN', 'KZ'], {});
        const person = sample('convicted-transfers/state-interest')['person'] as object;
        return { transferId, claims: justiceOf('correctConvictedPerson', 'KZ'), body: { person } };
      },
    },
    { kind: 'too-many-names', body: { person: { ...specimen(), otherNames: manyNames } } },
  ],
  requestTransfer: [
    {
      kind: 'wrong-convicted-transfer-state',
      stage: 'requested',
      facts: { transferStatus: 'requested', possibleIn: ['interest-stated'] },
    },
    barred(openedBetween, '1950-01-02'),
    {
      kind: 'assessor-acts',
      besides: besidesDoes('assessTransferRisk', 'requesting', { as: 'one' }),
      as: 'one-of-VN',
    },
  ],
  askTransferQuestion: [
    { kind: 'wrong-convicted-transfer-state', stage: 'opened', facts: { possibleIn: ['requested', 'agreed'] } },
  ],
  answerTransferQuestion: [
    { kind: 'wrong-convicted-transfer-state', stage: 'opened', facts: { possibleIn: ['requested', 'agreed'] } },
    { kind: 'no-such-open-question', by: 'requested', body: { question: 2 }, facts: { question: 2 } },
  ],
  agreeToTransfer: [
    { kind: 'wrong-convicted-transfer-state', stage: 'opened', facts: { transferStatus: 'interest-stated' } },
    { kind: 'no-consent-stands', besides: consentTakenBack },
    {
      kind: 'agreed-already',
      besides: besidesDoes('agreeToTransfer', 'requesting', { as: 'agreer' }),
      facts: { from: 'sentencing' },
    },
    {
      kind: 'assessor-acts',
      besides: besidesDoes('assessTransferRisk', 'requesting', { as: 'one' }),
      as: 'one-of-VN',
    },
    { kind: 'requester-agrees', as: 'asker-of-VN' },
    {
      kind: 'one-agrees-for-both',
      besides: besidesDoes('agreeToTransfer', 'requested', { as: 'agreer' }),
      as: 'agreer-of-KZ',
    },
  ],
  refuseTransfer: [
    { kind: 'wrong-convicted-transfer-state', stage: 'opened', facts: { possibleIn: ['requested', 'agreed'] } },
    { kind: 'transfer-refused-without-ground', body: { grounds: [] } },
    {
      kind: 'ground-given-twice',
      body: { grounds: [ofTreaty('harm-to-own-interests'), ownLaw('harm-to-own-interests')] },
      facts: { ground: 'harm-to-own-interests' },
    },
    {
      kind: 'ground-not-provided-for',
      made: async (api) => {
        const transfer = await openedBetween(api, ['MA', 'KZ']);
        await done(api, transfer, 'requestTransfer', 'sentencing');
        return { transferId: transfer.transferId, claims: justiceOf('refuseTransfer', 'KZ') };
      },
      body: { grounds: [ofTreaty('too-little-left')] },
      facts: { ground: 'too-little-left' },
    },
    { kind: 'time-left-alone', by: 'requested', body: { grounds: [ownLaw('too-little-left')] } },
    { kind: 'time-left-suffices', body: { grounds: [ofTreaty('too-little-left')] }, facts: { months: 12 } },
    { kind: 'risk-not-found', body: { grounds: [{ basis: 'non-refoulement', ground: 'real-risk' }] } },
  ],
  withdrawTransfer: [over],
};
