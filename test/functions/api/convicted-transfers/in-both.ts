import { type Answer, person, sample } from '../../calls.ts';
import { type Api, kebab, type OperationName, take } from '../../operations.ts';
import { type Stage, stepsTo } from '../../stages.ts';
import { changeTransferOf, justiceOf } from '../../transfers-at-hand.ts';
import { filedAs } from '../protection/filed-as.ts';

/** Whom a case of readmission and a transfer are about, each in another spelling. */
export const inReadmission = {
  surname: { latin: 'AKHMETOV', original: 'АХМЕТОВ' },
  givenNames: { latin: 'YERLAN' },
  dateOfBirth: '1988-03-12',
};
export const inTransfer = { surname: { latin: 'Axmetov' }, givenNames: { latin: 'Erlan' }, dateOfBirth: '1988-03-12' };

/** A case between those States at that stage, about that person: every step as between France and Kazakhstan. */
export const readmissionIn = async (
  api: Api,
  [requesting, requested]: readonly [string, string],
  stage: Stage,
  who: object = inReadmission,
): Promise<string> => {
  const caseId = await filedAs(api, person(`${requesting}.officer`), who, []);
  const { legs, ...plan } = sample('movements/plan-transfer');
  const [leg] = legs as [Record<string, unknown>];
  const but = { ...plan, legs: [{ ...leg, from: { state: requesting, name: 'Airport' } }] };
  for (const step of stepsTo(stage)) {
    const planned = step.does === 'planTransfer' ? { ...step, but } : step;
    await take(api, caseId, { requesting, requested }, planned);
  }
  return caseId;
};

type Side = 'sentencing' | 'administering';

/** A transfer, and which State stands on which side of it. */
export type Transfer = { readonly transferId: string; readonly states: Readonly<Record<Side, string>> };

/** Does it on that side, by a subject that does nothing else. */
export const doing = (
  api: Api,
  { transferId, states }: Transfer,
  does: OperationName,
  side: Side,
  but: object = {},
): Promise<Answer> => {
  const body = { ...sample(`convicted-transfers/${kebab(does)}`), ...but };
  return changeTransferOf(api, does, transferId, { claims: justiceOf(does, states[side]), body });
};

/** The same, which has to be done. */
export const done = async (...given: Parameters<typeof doing>): Promise<void> => {
  const { status, text } = await doing(...given);
  if (status !== 200) throw new Error(`${given[2]}: ${text}`);
};

/** A transfer between those States that was just opened. */
export const openedBetween = async (
  api: Api,
  [sentencing, administering]: readonly [string, string],
  who: object = inTransfer,
): Promise<Transfer> => {
  const { person: specimen, ...interest } = sample('convicted-transfers/state-interest');
  const { otherNames: _none, ...whole } = specimen as Record<string, unknown>;
  const claims = justiceOf('stateInterest', sentencing);
  const body = { ...interest, sentencingState: sentencing, administeringState: administering, person: { ...whole, ...who } };
  const opened = await api.call('POST', '/convicted-transfers', { claims, body });
  if (opened.status !== 201) throw new Error(opened.text);
  return { transferId: String(opened.body['transferId']), states: { sentencing, administering } };
};

const steps = [
  ['informPerson', 'sentencing'],
  ['recordConsent', 'sentencing'],
  ['verifyConsent', 'administering'],
  ['recordSentence', 'sentencing'],
  ['requestTransfer', 'sentencing'],
  ['agreeToTransfer', 'sentencing'],
  ['agreeToTransfer', 'administering'],
  ['recordFinality', 'sentencing'],
  ['recordProceedings', 'sentencing'],
  ['recordNationality', 'administering'],
  ['recordDualCriminality', 'administering'],
  ['recordCourtDecision', 'administering'],
  ['recordTransferDocument', 'administering'],
  ['recordTransferFitness', 'sentencing'],
  ['assessTransferRisk', 'sentencing'],
  ['planHandOver', 'sentencing'],
  ['confirmHandOver', 'administering'],
] as const;

/** A transfer of which every condition is met by itself. */
export const readyBetween = async (...given: Parameters<typeof openedBetween>): Promise<Transfer> => {
  const transfer = await openedBetween(...given);
  for (const [does, side] of steps) await done(given[0], transfer, does, side);
  return transfer;
};

/** What bars the hand-over, as the State on that side reads it. */
export const handOverGuardOf = async (api: Api, { transferId, states }: Transfer, side: Side = 'sentencing') => {
  const claims = person(`${states[side]}.justice`);
  const { body } = await api.call('GET', '/convicted-transfers/{transferId}/guard', { claims, transferId });
  return body as { readonly barring: readonly string[]; readonly conditions: readonly Record<string, unknown>[] };
};
