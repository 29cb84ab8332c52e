import { readyBetween } from '../in-both.ts';
import { barred } from './of-exchange.ts';
import { besidesDoes, days, inDays, type Slip, type Slips } from './slip.ts';

const handedOver: Slip = {
  kind: 'wrong-convicted-transfer-state',
  stage: 'handed-over',
  facts: { transferStatus: 'handed-over' },
};

const notGone: Slip = {
  kind: 'wrong-convicted-transfer-state',
  stage: 'agreed',
  facts: { transferStatus: 'agreed' },
};

const planned = besidesDoes('planHandOver', 'requesting', { but: { leavesAt: inDays(10), arrivesAt: inDays(11) } });
const confirmed = besidesDoes('confirmHandOver', 'requested');

/** From the plan of the hand-over to the end of the sentence. */
export const slipsOfHandOvers: Slips = {
  planHandOver: [
    handedOver,
    barred(readyBetween, '1999-12-31'),
    { kind: 'hand-over-past', body: { leavesAt: inDays(-1) } },
    { kind: 'hand-over-beyond-plans', body: { arrivesAt: inDays(3_000) } },
    { kind: 'arrives-before-leaving', body: { leavesAt: inDays(9), arrivesAt: inDays(8) } },
    { kind: 'way-names-state-twice', body: { through: ['TH', 'TH'] } },
  ],
  confirmHandOver: [
    handedOver,
    { kind: 'no-such-hand-over-plan', body: { plan: 9 }, facts: { plan: 9 } },
    { kind: 'hand-over-confirmed-already', stage: 'confirmed', facts: { plan: 1 } },
  ],
  authoriseHandOver: [
    handedOver,
    { kind: 'requester-authorises', as: 'stage-state-interest-of-VN' },
    { kind: 'hand-over-guard-not-met', stage: 'planned', facts: { conditions: [{ condition: 'confirmation' }] } },
    {
      kind: 'hand-over-not-near',
      stage: 'found',
      besides: async (api, transferId) => {
        await planned(api, transferId);
        await confirmed(api, transferId);
      },
      facts: { hours: 6 },
    },
  ],
  recordHandOver: [
    handedOver,
    { kind: 'date-in-future', body: { at: inDays(2) }, facts: { field: 'at' } },
    { kind: 'handed-over-before-opening', body: { at: inDays(-1) } },
  ],
  reportEnforcement: [notGone, ...days('on', (on) => ({ on }))],
  recordSentenceEnd: [
    { ...notGone, by: 'requested' },
    ...days('on', (on) => ({ on })).map((slip) => ({ ...slip, by: 'requested' as const })),
    { kind: 'end-of-other-state', by: 'requested', body: { how: 'set-aside' }, facts: { how: 'set-aside', by: 'sentencing' } },
    { kind: 'end-of-other-state', by: 'requested', stage: 'withdrawn', facts: { by: 'sentencing' } },
  ],
};
