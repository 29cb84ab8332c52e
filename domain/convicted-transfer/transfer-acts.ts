import { type ConvictedTransferStatus, convictedTransferStatuses } from './convicted-transfer.ts';
import { type TransferSide, transferSides } from './transfer-side.ts';
import { openStatuses } from './wrong-transfer-state.ts';

/** Who does an act, in which status, and whether a natural person answers for it and no machine. */
export type TransferActRule = {
  readonly sides: readonly TransferSide[];
  readonly possibleIn: readonly ConvictedTransferStatus[];
  readonly naturalPerson: boolean;
};

const sentencing = ['sentencing'] as const;
const administering = ['administering'] as const;
const asked = ['requested', 'agreed'] as const;
const gone = ['handed-over', 'enforced', 'handed-over-in-breach'] as const;

const act = (
  sides: readonly TransferSide[],
  possibleIn: readonly ConvictedTransferStatus[],
  naturalPerson = false,
): TransferActRule => ({ sides, possibleIn, naturalPerson });

/** Every act of a transfer once it is opened. A row of the interface takes its side and its status from here. */
export const transferActs = {
  correctConvictedPerson: act(transferSides, openStatuses),
  informPerson: act(sentencing, openStatuses),
  recordConsent: act(sentencing, openStatuses, true),
  verifyConsent: act(administering, openStatuses, true),
  withdrawConsent: act(transferSides, [...openStatuses, 'handed-over', 'enforced', 'ended']),
  requestTransfer: act(transferSides, ['interest-stated'], true),
  askTransferQuestion: act(transferSides, asked),
  answerTransferQuestion: act(transferSides, asked),
  agreeToTransfer: act(transferSides, ['requested'], true),
  refuseTransfer: act(transferSides, asked, true),
  recordSentence: act(sentencing, openStatuses),
  recordFinality: act(sentencing, openStatuses),
  recordProceedings: act(sentencing, openStatuses),
  recordNationality: act(administering, openStatuses),
  recordDualCriminality: act(administering, openStatuses),
  recordCourtDecision: act(administering, openStatuses),
  recordTransferDocument: act(administering, openStatuses),
  recordTransferFitness: act(sentencing, openStatuses),
  assessTransferRisk: act(transferSides, openStatuses, true),
  holdTransfer: act(transferSides, openStatuses),
  releaseTransfer: act(transferSides, openStatuses, true),
  proposeTransferStopReopening: act(transferSides, convictedTransferStatuses, true),
  reopenTransferStop: act(transferSides, convictedTransferStatuses, true),
  planHandOver: act(sentencing, ['agreed']),
  confirmHandOver: act(administering, ['agreed']),
  authoriseHandOver: act(sentencing, ['agreed'], true),
  recordHandOver: act(sentencing, [...openStatuses, 'refused', 'withdrawn']),
  reportEnforcement: act(administering, gone),
  recordSentenceEnd: act(transferSides, [...gone, 'refused', 'withdrawn']),
  withdrawTransfer: act(transferSides, openStatuses),
} as const satisfies Readonly<Record<string, TransferActRule>>;

export type TransferAct = keyof typeof transferActs;
