import { agreeToTransfer } from '../../../domain/convicted-transfer/agree-to-transfer.ts';
import { assessTransferRisk } from '../../../domain/convicted-transfer/assess-transfer-risk.ts';
import { authoriseHandOver } from '../../../domain/convicted-transfer/authorise-hand-over.ts';
import type { ConvictedTransfer } from '../../../domain/convicted-transfer/convicted-transfer.ts';
import { informPerson } from '../../../domain/convicted-transfer/inform-person.ts';
import { confirmHandOver, planHandOver } from '../../../domain/convicted-transfer/plan-hand-over.ts';
import { recordConsent } from '../../../domain/convicted-transfer/record-consent.ts';
import { recordCourtDecision } from '../../../domain/convicted-transfer/record-court-decision.ts';
import { recordDualCriminality } from '../../../domain/convicted-transfer/record-dual-criminality.ts';
import { recordFinality } from '../../../domain/convicted-transfer/record-finality.ts';
import { recordHandOver } from '../../../domain/convicted-transfer/record-hand-over.ts';
import { recordNationality } from '../../../domain/convicted-transfer/record-nationality.ts';
import { recordProceedings } from '../../../domain/convicted-transfer/record-proceedings.ts';
import { recordSentence } from '../../../domain/convicted-transfer/record-sentence.ts';
import { recordTransferDocument } from '../../../domain/convicted-transfer/record-transfer-document.ts';
import { recordTransferFitness } from '../../../domain/convicted-transfer/record-transfer-fitness.ts';
import { requestTransfer } from '../../../domain/convicted-transfer/request-transfer.ts';
import type { GuardedTransferFiles } from '../../../domain/convicted-transfer/transfer-files.ts';
import type { TransferMoved } from '../../../domain/convicted-transfer/transfer-moved.ts';
import type { TransferSide } from '../../../domain/convicted-transfer/transfer-side.ts';
import { verifyConsent } from '../../../domain/convicted-transfer/verify-consent.ts';
import type { Result } from '../../../domain/result.ts';
import type { Instant } from '../../../domain/time/instant.ts';

import {
  adaptation,
  assessed,
  consent,
  day,
  decidedAt,
  information,
  leavesAt,
  moment,
  opened,
  openedAt,
  plan,
  rules,
  sentence,
} from './specimen-facts.ts';

type Move = Result<TransferMoved, unknown>;

export type Files = Omit<GuardedTransferFiles, 'own'>;

export type Step = readonly [side: TransferSide, move: (files: GuardedTransferFiles, now: Instant) => Move];

/** All that goes before an authorisation, each by its name. */
export const steps = {
  information: ['sentencing', (files, now) => informPerson(files, information, now)],
  consent: ['sentencing', (files, now) => recordConsent(files, consent, rules, now)],
  verification: [
    'administering',
    (files, now) =>
      verifyConsent(files, { found: 'free-and-informed', on: day('2026-05-04'), official: 'Consul', subject: 'kz-consul' }, now),
  ],
  sentence: ['sentencing', (files, now) => recordSentence(files, sentence, now)],
  request: [
    'sentencing',
    (files, now) => requestTransfer(files, { side: 'sentencing', official: 'O', papers: [], subject: 'vn-asks' }, rules, now),
  ],
  finality: [
    'sentencing',
    (files, now) =>
      recordFinality(files, { final: true, enforceable: true, since: day('2024-06-01'), source: 'Certificate' }, now),
  ],
  proceedings: [
    'sentencing',
    (files, now) => recordProceedings(files, { pending: false, checkedOn: day('2026-05-04'), source: 'Register' }, now),
  ],
  nationality: [
    'administering',
    (files, now) => recordNationality(files, { national: true, establishedOn: day('2026-05-04'), proof: 'Identity card' }, now),
  ],
  dualCriminality: [
    'administering',
    (files, now) =>
      recordDualCriminality(
        files,
        { found: { is: 'a-crime', article: 'Criminal Code art. 188' }, foundOn: day('2026-05-04'), official: 'P' },
        now,
      ),
  ],
  sentencingAgrees: [
    'sentencing',
    (files, now) => agreeToTransfer(files, { side: 'sentencing', official: 'O', reasons: 'R', subject: 'vn-agrees' }, now),
  ],
  administeringAgrees: [
    'administering',
    (files, now) => agreeToTransfer(files, { side: 'administering', official: 'P', reasons: 'R', subject: 'kz-agrees' }, now),
  ],
  courtDecision: [
    'administering',
    (files, now) => recordCourtDecision(files, { adaptation, court: 'Court', reference: '7' }, rules, now),
  ],
  assessment: ['sentencing', (files, now) => assessTransferRisk(files, assessed('no-real-risk'), now)],
  fitness: [
    'sentencing',
    (files, now) =>
      recordTransferFitness(files, { fit: true, examinedOn: day('2026-05-20'), validUntil: day('2026-06-20'), doctor: 'D' }, now),
  ],
  travelDocument: [
    'administering',
    (files, now) =>
      recordTransferDocument(
        files,
        {
          kind: 'return-document',
          number: 'N 1',
          authority: 'Consulate',
          issuedOn: day('2026-05-20'),
          validUntil: day('2026-09-01'),
        },
        now,
      ),
  ],
  plan: ['sentencing', (files, now) => planHandOver(files, plan, now)],
  confirmation: [
    'administering',
    (files, now) => confirmHandOver(files, { plan: files.shared.plans, official: 'P', receivedAtPlace: 'Gate' }, now),
  ],
} as const satisfies Readonly<Record<string, Step>>;

export type StepName = keyof typeof steps;

/** The files as a State has them whose own file is `own`. */
export const seenBy = (files: Files, side: TransferSide): GuardedTransferFiles => ({ ...files, own: files.owns[side] });

/** The files after a move of that side. Throws where it is refused. */
export const afterMove = (files: Files, side: TransferSide, result: Move): Files => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { shared, own } = result.value;
  return { ...files, shared: shared ?? files.shared, owns: own === undefined ? files.owns : { ...files.owns, [side]: own } };
};

const noReadmissions = { cases: [], more: false } as const;

export const fresh = (shared: ConvictedTransfer = opened()): Files => ({
  shared,
  owns: { sentencing: {}, administering: {} },
  keptBy: { sentencing: [], administering: [] },
  readmissions: { sentencing: noReadmissions, administering: noReadmissions },
});

export const doing = (files: Files, side: TransferSide, move: (files: GuardedTransferFiles) => Move): Files =>
  afterMove(files, side, move(seenBy(files, side)));

/** One step, which has to succeed. */
export const step = (files: Files, name: StepName, now: Instant = openedAt): Files => {
  const [side, move]: Step = steps[name];
  return doing(files, side, (seen) => move(seen, now));
};

/** When each step is done: what is examined late, late. */
export const dayOfStep = (name: StepName): Instant =>
  ['courtDecision', 'assessment', 'fitness', 'travelDocument', 'plan', 'confirmation'].includes(name)
    ? moment('2026-05-25T06:00:00.000Z')
    : openedAt;

/** Everything that a hand-over needs, but for those steps. */
export const complete = (...without: readonly StepName[]): Files =>
  (Object.keys(steps) as StepName[])
    .filter((name) => !without.includes(name))
    .reduce((files, name) => step(files, name, dayOfStep(name)), fresh());

export const authorise = (
  files: Files,
  subject = 'vn-authorises',
  now = decidedAt,
  table?: Parameters<typeof authoriseHandOver>[4],
) => authoriseHandOver(seenBy(files, 'sentencing'), { official: 'O', subject }, rules, now, table);

export const authorised = (files: Files = complete()): Files => afterMove(files, 'sentencing', authorise(files));

export const handOver = (files: Files, at: Instant = leavesAt, now: Instant = at) =>
  recordHandOver(seenBy(files, 'sentencing'), { at, official: 'O' }, rules, now);

export const handedOver = (files: Files = authorised()): Files => afterMove(files, 'sentencing', handOver(files));

/** The kind of a refusal. */
export const refusedAs = (result: Result<unknown, { readonly kind: string }>): string => (result.ok ? 'done' : result.error.kind);

/** What bars the hand-over, by the guard as it is run at the authorisation. */
export const lacking = (files: Files, subject?: string, now?: Instant): readonly string[] => {
  const result = authorise(files, subject, now);
  if (result.ok) return [];
  if (result.error.kind !== 'hand-over-guard-not-met') throw new Error(result.error.kind);
  return result.error.conditions.map(({ condition, is }) => `${condition} ${is}`);
};
