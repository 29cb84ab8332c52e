import type { OperationName } from '../../operations.ts';
import { realRiskForTransfer, type TransferStage } from '../../transfers-at-hand.ts';

type By = 'requesting' | 'requested';

/** An act of one State, with what is other in its body than in the sample. */
export type Act = { readonly does: OperationName; readonly by: By; readonly but?: Readonly<Record<string, unknown>> };

/** What is done by others: the steps from one stage to another, one act by somebody of its own, or the clock, so many hours from now. */
export type Between =
  | { readonly to: TransferStage; readonly from: TransferStage }
  | (Act & { readonly as?: string })
  | { readonly hours: number };

/** What comes before the first act, the first act, what comes between, and the second. */
export type Story = {
  readonly before?: readonly Between[];
  readonly first: Act | 'opening';
  readonly between?: readonly Between[];
  readonly second: Act;
};

const act = (does: OperationName, by: By = 'requesting', but?: Act['but']): Act => ({
  does,
  by,
  ...(but === undefined ? {} : { but }),
});

const until = (to: TransferStage, from: TransferStage = 'opened'): Between => ({ to, from });

const assesses = act('assessTransferRisk');
const finds = act('assessTransferRisk', 'requesting', realRiskForTransfer());
const proposes = act('proposeTransferStopReopening');
const reopens = act('reopenTransferStop');
const agrees = act('agreeToTransfer');
const asks = act('requestTransfer');
const lets = act('authoriseHandOver');
const stopped = until('stopped');

/** Once a stop was reopened: the risks are assessed anew, and 73 hours later the hand-over is planned. */
const whenReopened: readonly Between[] = [{ ...assesses, as: 'assessor' }, { hours: 73 }, until('confirmed', 'found')];

/** Whoever opened, asked or agreed, and what comes between that and each act that is not for the same person. */
const furthering: readonly (readonly [name: string, story: Omit<Story, 'second'>, agreed: readonly Between[]])[] = [
  ['stateInterest', { first: 'opening' }, [until('confirmed')]],
  ['requestTransfer', { before: [until('sentenced')], first: asks }, [until('confirmed', 'requested')]],
  [
    'agreeToTransfer',
    { before: [until('requested')], first: agrees },
    [{ ...act('agreeToTransfer', 'requested'), as: 'agreer' }, until('confirmed', 'agreed')],
  ],
];

/** Each pair of acts of two persons in a transfer: what one person does of both, and others between. */
export const stories: Readonly<Record<string, Story>> = {
  'recordConsent verifyConsent': {
    before: [until('informed')],
    first: act('recordConsent'),
    second: act('verifyConsent', 'requested'),
  },
  'requestTransfer agreeToTransfer': { before: [until('sentenced')], first: asks, second: agrees },
  'agreeToTransfer agreeToTransfer': {
    before: [until('requested')],
    first: agrees,
    second: act('agreeToTransfer', 'requested'),
  },
  ...Object.fromEntries(
    furthering.flatMap(([name, story, agreed]) => [
      [`${name} assessTransferRisk`, { ...story, second: assesses }],
      [`${name} proposeTransferStopReopening`, { ...story, between: [stopped], second: proposes }],
      [`${name} authoriseHandOver`, { ...story, between: agreed, second: lets }],
    ]),
  ),
  'assessTransferRisk requestTransfer': { before: [until('sentenced')], first: assesses, second: asks },
  'assessTransferRisk agreeToTransfer': { before: [until('requested')], first: assesses, second: agrees },
  'assessTransferRisk authoriseHandOver': { before: [until('confirmed')], first: assesses, second: lets },
  'proposeTransferStopReopening authoriseHandOver': {
    before: [until('found'), { ...finds, as: 'first-assessor' }],
    first: proposes,
    between: [{ ...reopens, as: 'reopener' }, ...whenReopened],
    second: lets,
  },
  'reopenTransferStop authoriseHandOver': {
    before: [until('found'), { ...finds, as: 'first-assessor' }, { ...proposes, as: 'second-assessor' }],
    first: reopens,
    between: whenReopened,
    second: lets,
  },
  'assessTransferRisk proposeTransferStopReopening': { first: finds, second: proposes },
  'assessTransferRisk reopenTransferStop': {
    first: finds,
    between: [{ ...proposes, as: 'second-assessor' }],
    second: reopens,
  },
  'proposeTransferStopReopening reopenTransferStop': { before: [stopped], first: proposes, second: reopens },
  'holdTransfer releaseTransfer': { first: act('holdTransfer'), second: act('releaseTransfer') },
};
