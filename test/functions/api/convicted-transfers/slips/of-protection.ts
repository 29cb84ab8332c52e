import { person, sample } from '../../../calls.ts';
import { take } from '../../../operations.ts';
import { realRisk } from '../../../stages.ts';
import { inReadmission, inTransfer, openedBetween, readmissionIn } from '../in-both.ts';
import { besidesDoes, days, future, inDays, over, type Slip, type Slips } from './slip.ts';

const opener = 'stage-state-interest-of-VN';
const finder = 'first-assessor-of-VN';
const reopened = besidesDoes('reopenTransferStop', 'requesting', { as: 'reopener' });
const [country] = sample('convicted-transfers/assess-transfer-risk')['countries'] as [object];

/** Russia found the real risk in a case of readmission about the same person: the proposal has to name that case. */
const foundElsewhere: Slip = {
  kind: 'stop-stands-elsewhere',
  made: async (api) => {
    const dateOfBirth = '1972-11-07';
    const { transferId } = await openedBetween(api, ['RU', 'KZ'], { ...inTransfer, dateOfBirth });
    const recordedIn = await readmissionIn(api, ['RU', 'KZ'], 'opened', { ...inReadmission, dateOfBirth });
    await take(api, recordedIn, { requesting: 'RU', requested: 'KZ' }, realRisk('requesting'));
    return { transferId, claims: person('RU.justice'), body: { recordedIn } };
  },
};

/** What a State finds for the protection of the person, in its own file. */
export const slipsOfProtection: Slips = {
  recordTransferFitness: [
    over,
    ...days('examinedOn', (examinedOn) => ({ examinedOn })),
    { kind: 'date-too-far-ahead', body: { validUntil: future }, facts: { field: 'validUntil', date: future } },
  ],
  assessTransferRisk: [
    over,
    ...days('heard/heardOn', (heardOn) => ({ heard: { was: 'heard', heardOn } })),
    { kind: 'requester-assesses', as: opener },
    { kind: 'country-assessed-twice', body: { countries: [country, country] }, facts: { country: 'KZ' } },
  ],
  holdTransfer: [over],
  releaseTransfer: [
    over,
    { kind: 'no-such-open-hold', body: { hold: 9 }, facts: { hold: 9 } },
    { kind: 'holder-releases', as: 'holder-of-VN', facts: { hold: 1 } },
    {
      kind: 'hold-needs-fact',
      stage: 'opened',
      besides: besidesDoes('holdTransfer', 'requesting', { as: 'holder', but: { kind: 'protection' } }),
      facts: { hold: 1 },
    },
    {
      kind: 'hold-needs-fact',
      stage: 'opened',
      besides: besidesDoes('holdTransfer', 'requesting', { as: 'holder', but: { kind: 'medical' } }),
      facts: { hold: 1 },
    },
  ],
  proposeTransferStopReopening: [
    { kind: 'requester-assesses', as: opener },
    { kind: 'no-such-risk-stop', stage: 'opened', facts: { stop: 1 } },
    { kind: 'finder-reopens', as: finder },
    { kind: 'stop-already-reopened', stage: 'reopening-proposed', besides: reopened },
    foundElsewhere,
  ],
  reopenTransferStop: [
    { kind: 'date-in-future', body: { counselTold: { who: 'person', toldAt: inDays(5), how: 'By letter' } } },
    { kind: 'no-such-risk-stop', stage: 'opened', facts: { stop: 1 } },
    { kind: 'no-reopening-proposed', stage: 'stopped' },
    { kind: 'finder-reopens', as: finder },
    { kind: 'proposer-reopens', as: 'second-assessor-of-VN' },
    { kind: 'counsel-not-told', body: { counselTold: { who: 'person', toldAt: inDays(-1), how: 'By letter' } } },
    { kind: 'stop-already-reopened', besides: reopened },
  ],
};
