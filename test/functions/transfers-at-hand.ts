import { aboutSomebodyElse, ofItsOwn } from '../../infra/local/demo/specimen-person.ts';
import { type Answer, type Call, person, sample } from './calls.ts';
import { type Api, kebab, type OperationName, rowOf } from './operations.ts';
import { transferStates } from './transfer-states.ts';

type By = 'requesting' | 'requested';

/** One step of a transfer: the operation, who does it, each by a subject of its own, and what is other than in the sample. */
export type TransferStep = {
  readonly does: OperationName;
  readonly by: By;
  readonly as?: string;
  readonly but?: Readonly<Record<string, unknown>>;
};

const step = (does: OperationName, by: By, rest: Omit<TransferStep, 'does' | 'by'> = {}): TransferStep => ({ does, by, ...rest });

/** A real risk on one ground. */
export const realRiskForTransfer = (): Readonly<Record<string, unknown>> => {
  const [found] = sample('convicted-transfers/assess-transfer-risk')['countries'] as { findings: object }[];
  return { countries: [{ ...found, findings: { ...found?.findings, torture: 'real-risk' } }] };
};

const both = (does: OperationName, rest: Omit<TransferStep, 'does' | 'by'> = {}): readonly TransferStep[] => [
  step(does, 'requesting', rest),
  step(does, 'requested', rest),
];

const stages = {
  opened: { after: undefined, steps: [] },
  informed: { after: 'opened', steps: [step('informPerson', 'requesting')] },
  consented: { after: 'informed', steps: [step('recordConsent', 'requesting')] },
  verified: { after: 'consented', steps: [step('verifyConsent', 'requested')] },
  sentenced: { after: 'verified', steps: [step('recordSentence', 'requesting')] },
  requested: { after: 'sentenced', steps: [step('requestTransfer', 'requesting', { as: 'asker' })] },
  /** Each State asked the other something: the question of Vietnam is the first. */
  asked: { after: 'requested', steps: both('askTransferQuestion') },
  agreed: { after: 'requested', steps: both('agreeToTransfer', { as: 'agreer' }) },
  found: {
    after: 'agreed',
    steps: [
      step('recordFinality', 'requesting'),
      step('recordProceedings', 'requesting'),
      step('recordNationality', 'requested'),
      step('recordDualCriminality', 'requested'),
      step('recordCourtDecision', 'requested'),
      step('recordTransferDocument', 'requested'),
      step('recordTransferFitness', 'requesting'),
      step('assessTransferRisk', 'requesting', { as: 'assessor' }),
    ],
  },
  planned: { after: 'found', steps: [step('planHandOver', 'requesting')] },
  confirmed: { after: 'planned', steps: [step('confirmHandOver', 'requested')] },
  authorised: { after: 'confirmed', steps: [step('authoriseHandOver', 'requesting', { as: 'releaser' })] },
  'handed-over': { after: 'authorised', steps: [step('recordHandOver', 'requesting')] },
  enforced: { after: 'handed-over', steps: [step('reportEnforcement', 'requested')] },
  ended: { after: 'enforced', steps: [step('recordSentenceEnd', 'requested')] },
  refused: { after: 'requested', steps: [step('refuseTransfer', 'requested')] },
  withdrawn: { after: 'opened', steps: [step('withdrawTransfer', 'requesting')] },
  'in-breach': { after: 'opened', steps: [step('recordHandOver', 'requesting')] },
  held: { after: 'opened', steps: both('holdTransfer', { as: 'holder' }) },
  stopped: { after: 'opened', steps: both('assessTransferRisk', { as: 'first-assessor', but: realRiskForTransfer() }) },
  'reopening-proposed': { after: 'stopped', steps: both('proposeTransferStopReopening', { as: 'second-assessor' }) },
} as const satisfies Readonly<Record<string, { readonly after: string | undefined; readonly steps: readonly TransferStep[] }>>;

export type TransferStage = keyof typeof stages;

export const transferStages = Object.keys(stages) as readonly TransferStage[];

type Staged = TransferStage | Readonly<Record<By, TransferStage>>;

/** At which stage an operation can be done, where it is not the first. */
const transferStageFor: Partial<Readonly<Record<OperationName, Staged>>> = {
  recordConsent: 'informed',
  verifyConsent: 'consented',
  withdrawConsent: 'verified',
  askTransferQuestion: 'requested',
  answerTransferQuestion: 'asked',
  agreeToTransfer: 'requested',
  refuseTransfer: 'requested',
  recordCourtDecision: 'sentenced',
  releaseTransfer: 'held',
  proposeTransferStopReopening: 'stopped',
  reopenTransferStop: 'reopening-proposed',
  planHandOver: 'agreed',
  confirmHandOver: 'planned',
  authoriseHandOver: 'confirmed',
  recordHandOver: 'authorised',
  reportEnforcement: 'handed-over',
  recordSentenceEnd: { requesting: 'refused', requested: 'handed-over' },
};

/** The stage at which that side can do the operation. */
export const transferStageOf = (name: OperationName, side: By): TransferStage => {
  const staged = transferStageFor[name] ?? 'opened';
  return typeof staged === 'string' ? staged : staged[side];
};

/** Reads the transfer as the caller and sends the change with the ETag of that view. */
export const changeTransferOf = async (
  api: Api,
  does: OperationName,
  transferId: string,
  given: Call & { readonly claims: Record<string, string> },
): Promise<Answer> => {
  const view = await api.call('GET', '/convicted-transfers/{transferId}', { claims: given.claims, transferId });
  const headers = { 'If-Match': view.headers['etag'] ?? '"none"', ...given.headers };
  return api.call('POST', rowOf(does).route.path, { ...given, transferId, headers });
};

/** Somebody of that State who may do the operation: by default somebody who does nothing else. */
export const justiceOf = (does: OperationName, state: string, as = `stage-${kebab(does)}`): Record<string, string> => {
  const { roles } = rowOf(does).route;
  const role = roles !== 'anyone' && roles.includes('justice') ? 'justice' : 'justice-supervisor';
  return { ...person(`${state}.${role}`), sub: `${as}-of-${state}` };
};

/** Does one step, and throws where it is not done. */
export const takeOnTransfer = async (api: Api, transferId: string, { does, by, as, but }: TransferStep): Promise<void> => {
  const claims = justiceOf(does, transferStates[by], as);
  const body = { ...ofItsOwn(sample(`convicted-transfers/${kebab(does)}`)), ...but };
  const { status, text } = await changeTransferOf(api, does, transferId, { claims, body });
  if (status !== 200) throw new Error(`${does}: ${text}`);
};

/** Every step from the opening to that stage. */
export const transferStepsTo = (stage: TransferStage): readonly TransferStep[] => {
  const { after, steps }: { readonly after: TransferStage | undefined; readonly steps: readonly TransferStep[] } = stages[stage];
  return after === undefined ? steps : [...transferStepsTo(after), ...steps];
};

/** A new transfer about a specimen person of its own. */
export const openedTransfer = async (
  api: Api,
  but: Readonly<Record<string, unknown>> = {},
  claims = justiceOf('stateInterest', transferStates.requesting),
): Promise<string> => {
  const body = { ...aboutSomebodyElse(sample('convicted-transfers/state-interest')), ...but };
  const { status, body: answer, text } = await api.call('POST', '/convicted-transfers', { claims, body });
  if (status !== 201) throw new Error(text);
  return answer['transferId'] as string;
};

/** The transfer from one stage to a later one. */
export const bringTransferTo = async (
  api: Api,
  transferId: string,
  stage: TransferStage,
  from?: TransferStage,
): Promise<void> => {
  const done = from === undefined ? [] : transferStepsTo(from);
  for (const next of transferStepsTo(stage).slice(done.length)) await takeOnTransfer(api, transferId, next);
};

/** A new transfer at that stage. */
export const transferIn = async (api: Api, stage: TransferStage = 'opened'): Promise<string> => {
  const transferId = await openedTransfer(api);
  await bringTransferTo(api, transferId, stage);
  return transferId;
};
