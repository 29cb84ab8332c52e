import { sample } from '../../infra/local/demo/sample.ts';
import type { OperationName } from './operations.ts';

type Side = 'requesting' | 'requested';

/** One step of a case: the operation, the side and role that do it, and what is other than in the operation's sample. */
export type Step = {
  readonly does: OperationName;
  readonly by: Side;
  readonly role?: string;
  /** Another person of that role than the one who does all else. */
  readonly as?: string;
  readonly sample?: string;
  readonly but?: Readonly<Record<string, unknown>>;
  /** The plan rests on the travel document of the case, not on a passport. */
  readonly onDocument?: true;
};

const daysFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const step = (does: OperationName, by: Side, rest: Omit<Step, 'does' | 'by'> = {}): Step => ({ does, by, ...rest });

/** What an assessor finds where there is a real risk on one ground. The assessor is another than the one of the other steps. */
export const realRisk = (by: Side, country = 'KZ'): Step => {
  const [found] = sample('protection/assess-protection')['countries'] as { findings: object }[];
  const countries = [{ ...found, country, findings: { ...found?.findings, torture: 'real-risk' } }];
  return step('assessProtection', by, { role: 'assessor', as: 'first-assessor', but: { countries } });
};

/** A hold that an officer releases, and one that an assessor does, who has assessed since. */
const holdsOf = (by: Side): readonly Step[] => [
  step('holdCase', by, { but: { kind: 'escort' } }),
  step('holdCase', by),
  step('assessProtection', by, { role: 'assessor' }),
];

/** A State finds that the person deliberately broke the law; nobody has confirmed it yet. */
export const breachFound = (by: Side): Step =>
  step('recordReturnReason', by, { sample: 'sanctions/record-return-reason-breach' });

/** A time to go alone that is over, and a breach to which a second person holds: a ban can be proposed. */
const breachConfirmed = (by: Side): readonly Step[] => [
  step('recordReturnDecision', by),
  breachFound(by),
  step('confirmReturnReason', by, { role: 'supervisor' }),
];

/** Every fact that the guard asks of the moving State before a person departs. */
const factsOfMover = [
  step('recordReturnDecision', 'requesting'),
  step('recordNotification', 'requesting'),
  step('recordTrafficking', 'requesting'),
  step('recordRemedy', 'requesting'),
  step('recordClaimStatus', 'requesting'),
  step('assessProtection', 'requesting', { role: 'assessor' }),
  step('recordFitness', 'requesting'),
  step('decideEscort', 'requesting'),
] as const;

/** An earlier ban, recorded by another person than the one who compares it with its paper. */
const earlierBan = (by: Side): Step => step('recordEntryBan', by, { as: 'first-officer' });

/** How far a case has come, each stage after the one it names. `opened` is where every case begins. */
const stages = {
  opened: { after: undefined, steps: [] },
  delivered: { after: 'opened', steps: [step('recordDelivery', 'requesting')] },
  received: { after: 'opened', steps: [step('confirmReceipt', 'requested')] },
  queried: { after: 'received', steps: [step('requestEvidence', 'requested')] },
  'extension-waits': { after: 'received', steps: [step('extendReply', 'requested')] },
  'interview-requested': { after: 'received', steps: [step('requestInterview', 'requesting')] },
  accepted: { after: 'received', steps: [step('acceptCase', 'requested')] },
  refused: { after: 'received', steps: [step('refuseCase', 'requested')] },
  closed: { after: 'refused', steps: [step('closeCase', 'requesting')] },
  'document-requested': { after: 'accepted', steps: [step('requestTravelDocument', 'requesting')] },
  'document-issued': { after: 'document-requested', steps: [step('issueTravelDocument', 'requested')] },
  'document-handed-over': { after: 'document-issued', steps: [step('handOverTravelDocument', 'requested')] },
  'extension-asked': { after: 'document-issued', steps: [step('askForExtension', 'requesting')] },
  'document-extended': { after: 'document-issued', steps: [step('extendTravelDocument', 'requested')] },
  /** Its last day is over, and the return is not done. */
  'document-expired': {
    after: 'document-requested',
    steps: [step('issueTravelDocument', 'requested', { but: { issuedOn: daysFromNow(-300), validUntil: daysFromNow(-2) } })],
  },
  'document-cancelled': { after: 'document-issued', steps: [step('cancelTravelDocument', 'requested')] },
  'planned-on-document': { after: 'document-issued', steps: [step('planTransfer', 'requesting', { onDocument: true })] },
  'departed-on-document': {
    after: 'planned-on-document',
    steps: [
      step('confirmTransfer', 'requested'),
      ...factsOfMover,
      step('authoriseDeparture', 'requesting', { role: 'supervisor' }),
      step('recordDeparture', 'requesting'),
    ],
  },
  'arrived-on-document': { after: 'departed-on-document', steps: [step('recordArrival', 'requested')] },
  'identity-documented': { after: 'arrived-on-document', steps: [step('recordIdentityDocument', 'requested')] },
  planned: { after: 'accepted', steps: [step('planTransfer', 'requesting')] },
  confirmed: { after: 'planned', steps: [step('confirmTransfer', 'requested')] },
  /** Every condition of the guard is met. */
  ready: {
    after: 'confirmed',
    steps: factsOfMover,
  },
  authorised: { after: 'ready', steps: [step('authoriseDeparture', 'requesting', { role: 'supervisor' })] },
  departed: { after: 'authorised', steps: [step('recordDeparture', 'requesting')] },
  transferred: { after: 'departed', steps: [step('recordArrival', 'requested')] },
  'error-claimed': { after: 'transferred', steps: [step('claimError', 'requested')] },
  'moved-in-breach': { after: 'accepted', steps: [step('recordDeparture', 'requesting')] },
  'take-back': { after: 'moved-in-breach', steps: [step('openTakeBack', 'requesting')] },
  'taking-back': {
    after: 'take-back',
    steps: [
      step('planTransfer', 'requested', { sample: 'movements/plan-taking-back' }),
      step('confirmTransfer', 'requesting'),
      step('recordClaimStatus', 'requested'),
      step('assessProtection', 'requested', { role: 'assessor', sample: 'protection/assess-taking-back' }),
      step('recordTrafficking', 'requested'),
      step('recordFitness', 'requested'),
      step('decideEscort', 'requested', { but: { escorts: 0 } }),
      step('authoriseDeparture', 'requested', { role: 'supervisor' }),
      step('recordDeparture', 'requested'),
    ],
  },
  'assessed-by-requesting': { after: 'opened', steps: [step('assessProtection', 'requesting', { role: 'assessor' })] },
  'assessed-by-requested': { after: 'opened', steps: [step('assessProtection', 'requested', { role: 'assessor' })] },
  'held-by-requesting': { after: 'opened', steps: holdsOf('requesting') },
  'held-by-requested': { after: 'opened', steps: holdsOf('requested') },
  'stopped-by-requesting': { after: 'opened', steps: [realRisk('requesting')] },
  'stopped-by-requested': { after: 'opened', steps: [realRisk('requested')] },
  'reopening-proposed-by-requesting': {
    after: 'stopped-by-requesting',
    steps: [step('proposeReopening', 'requesting', { role: 'assessor' })],
  },
  'reopening-proposed-by-requested': {
    after: 'stopped-by-requested',
    steps: [step('proposeReopening', 'requested', { role: 'assessor' })],
  },
  'decided-by-requesting': { after: 'opened', steps: [step('recordReturnDecision', 'requesting')] },
  'decided-by-requested': { after: 'opened', steps: [step('recordReturnDecision', 'requested')] },
  'complained-to-requesting': { after: 'opened', steps: [step('recordComplaint', 'requesting')] },
  'complained-to-requested': { after: 'opened', steps: [step('recordComplaint', 'requested')] },
  'reason-found-by-requesting': { after: 'opened', steps: [step('recordReturnReason', 'requesting')] },
  'reason-found-by-requested': { after: 'opened', steps: [step('recordReturnReason', 'requested')] },
  'banned-by-requesting': { after: 'opened', steps: [earlierBan('requesting')] },
  'banned-by-requested': { after: 'opened', steps: [earlierBan('requested')] },
  'ban-confirmed-by-requesting': { after: 'banned-by-requesting', steps: [step('confirmEntryBan', 'requesting')] },
  'exit-proved-by-requesting': {
    after: 'opened',
    steps: [step('recordReturnDecision', 'requesting'), step('recordExit', 'requesting')],
  },
  'exit-proved-by-requested': {
    after: 'opened',
    steps: [step('recordReturnDecision', 'requested'), step('recordExit', 'requested')],
  },
  'breach-found-by-requesting': { after: 'opened', steps: [breachFound('requesting')] },
  'breach-found-by-requested': { after: 'opened', steps: [breachFound('requested')] },
  'breach-confirmed-by-requesting': { after: 'opened', steps: breachConfirmed('requesting') },
  'breach-confirmed-by-requested': { after: 'opened', steps: breachConfirmed('requested') },
  'sanction-proposed-by-requesting': { after: 'breach-confirmed-by-requesting', steps: [step('proposeSanction', 'requesting')] },
  'sanction-decided-by-requesting': {
    after: 'sanction-proposed-by-requesting',
    steps: [step('decideSanction', 'requesting', { role: 'supervisor' })],
  },
} as const satisfies Readonly<Record<string, { readonly after: string | undefined; readonly steps: readonly Step[] }>>;

export type Stage = keyof typeof stages;

/** Every step from the opening of a case to that stage. */
export const stepsTo = (stage: Stage): readonly Step[] => {
  const { after, steps } = stages[stage] as { readonly after: Stage | undefined; readonly steps: readonly Step[] };
  return after === undefined ? steps : [...stepsTo(after), ...steps];
};

/** In which stage a case must be for the operation, done by that side; `opened` where it is not named. */
export const stageFor: Partial<Readonly<Record<OperationName, Stage | Readonly<Record<Side, Stage>>>>> = {
  confirmSilence: 'delivered',
  requestEvidence: 'received',
  requestInterview: 'received',
  recordInterview: 'interview-requested',
  answerInquiry: 'received',
  extendReply: 'received',
  consentToExtension: 'extension-waits',
  acceptCase: 'received',
  refuseCase: 'received',
  withdrawAcceptance: 'accepted',
  closeCase: { requesting: 'refused', requested: 'transferred' },
  reconfirmAssessment: { requesting: 'assessed-by-requesting', requested: 'assessed-by-requested' },
  releaseHold: { requesting: 'held-by-requesting', requested: 'held-by-requested' },
  proposeReopening: { requesting: 'stopped-by-requesting', requested: 'stopped-by-requested' },
  reopenStop: { requesting: 'reopening-proposed-by-requesting', requested: 'reopening-proposed-by-requested' },
  recordNotification: { requesting: 'decided-by-requesting', requested: 'decided-by-requested' },
  getNoticeToPerson: { requesting: 'decided-by-requesting', requested: 'decided-by-requested' },
  answerComplaint: { requesting: 'complained-to-requesting', requested: 'complained-to-requested' },
  recordFollowUp: 'transferred',
  confirmReturnReason: { requesting: 'breach-found-by-requesting', requested: 'breach-found-by-requested' },
  confirmEntryBan: { requesting: 'banned-by-requesting', requested: 'banned-by-requested' },
  requestBanReview: { requesting: 'banned-by-requesting', requested: 'banned-by-requested' },
  liftSanction: { requesting: 'banned-by-requesting', requested: 'banned-by-requested' },
  recordExit: { requesting: 'decided-by-requesting', requested: 'decided-by-requested' },
  withdrawExit: { requesting: 'exit-proved-by-requesting', requested: 'exit-proved-by-requested' },
  contestReturnReason: { requesting: 'reason-found-by-requesting', requested: 'reason-found-by-requested' },
  proposeSanction: { requesting: 'breach-confirmed-by-requesting', requested: 'breach-confirmed-by-requested' },
  // Kazakhstan proposes none: its law on bans was not read.
  decideSanction: { requesting: 'sanction-proposed-by-requesting', requested: 'breach-confirmed-by-requested' },
  planTransfer: 'accepted',
  extendTransferWindow: 'accepted',
  changeTransfer: 'planned',
  cancelTransfer: 'planned',
  confirmTransfer: 'planned',
  declineTransfer: 'planned',
  authoriseDeparture: 'ready',
  recordDeparture: 'authorised',
  failDeparture: 'confirmed',
  recordArrival: 'departed',
  claimError: 'transferred',
  answerErrorClaim: 'error-claimed',
  openTakeBack: 'moved-in-breach',
  recordTakingBack: 'taking-back',
  requestTravelDocument: 'accepted',
  issueTravelDocument: 'document-requested',
  getTravelDocument: 'document-issued',
  cancelTravelDocument: 'document-issued',
  issueOwnDocument: 'document-requested',
  handOverTravelDocument: 'document-issued',
  askForExtension: 'document-issued',
  extendTravelDocument: 'document-issued',
  recordIdentityDocument: 'arrived-on-document',
};
