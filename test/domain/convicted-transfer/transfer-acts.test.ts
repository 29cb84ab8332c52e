import { describe, expect, test } from 'vitest';
import { answerTransferQuestion, askTransferQuestion } from '../../../domain/convicted-transfer/ask-transfer-question.ts';
import {
  type ConvictedTransfer,
  type ConvictedTransferStatus,
  convictedTransferStatuses,
} from '../../../domain/convicted-transfer/convicted-transfer.ts';
import { correctConvictedPerson } from '../../../domain/convicted-transfer/correct-convicted-person.ts';
import { proposeTransferStopReopening } from '../../../domain/convicted-transfer/propose-transfer-stop-reopening.ts';
import { reopenTransferStop } from '../../../domain/convicted-transfer/reopen-transfer-stop.ts';
import { type TransferAct, transferActs } from '../../../domain/convicted-transfer/transfer-acts.ts';
import { transferIsEnded } from '../../../domain/convicted-transfer/transfer-is-ended.ts';
import { owedInTransfer } from '../../../domain/convicted-transfer/transfer-owed.ts';
import type { Deed } from './history.ts';
import { apply } from './history-moves.ts';
import { decidedAt, moment, person } from './specimen-facts.ts';
import { proposing, registeredBy, reopening } from './specimen-stops.ts';
import { afterMove, complete, type Files, fresh, handedOver, handOver, seenBy, step } from './specimen-transfer.ts';

const consented = () => step(step(fresh(), 'information'), 'consent');
const asked = () => step(step(consented(), 'sentence'), 'request');

const doneTo = (files: Files, does: Deed['does'], now = moment('2026-07-01T00:00:00.000Z')): Files => {
  const history = { files, now, truth: {} as never };
  const { ok } = apply(history, { does, by: 'somebody', well: true, hours: 0 });
  if (!ok) throw new Error(does);
  return history.files;
};

/** A transfer in each status. */
const inStatus: Readonly<Record<ConvictedTransferStatus, () => Files>> = {
  'interest-stated': consented,
  requested: asked,
  agreed: complete,
  'handed-over': handedOver,
  enforced: () => doneTo(handedOver(), 'report'),
  'handed-over-in-breach': () => afterMove(complete(), 'sentencing', handOver(complete())),
  ended: () => doneTo(handedOver(), 'end'),
  refused: () => doneTo(complete(), 'refuse'),
  withdrawn: () => doneTo(complete(), 'withdraw'),
};

/** Acts that are no deed of the random histories. */
const byThemselves = [
  'askTransferQuestion',
  'answerTransferQuestion',
  'correctConvictedPerson',
  'proposeTransferStopReopening',
  'reopenTransferStop',
] as const satisfies readonly TransferAct[];

const deedOf: Readonly<Record<Exclude<TransferAct, (typeof byThemselves)[number]>, Deed['does']>> = {
  informPerson: 'inform',
  recordConsent: 'consent',
  verifyConsent: 'verify',
  withdrawConsent: 'withdraw-consent',
  requestTransfer: 'request',
  agreeToTransfer: 'agree-sentencing',
  refuseTransfer: 'refuse',
  recordSentence: 'sentence',
  recordFinality: 'finality',
  recordProceedings: 'proceedings',
  recordNationality: 'nationality',
  recordDualCriminality: 'crime',
  recordCourtDecision: 'decide',
  recordTransferDocument: 'document',
  recordTransferFitness: 'fitness',
  assessTransferRisk: 'assess',
  holdTransfer: 'hold',
  releaseTransfer: 'release',
  planHandOver: 'plan',
  confirmHandOver: 'confirm',
  authoriseHandOver: 'authorise',
  recordHandOver: 'hand-over',
  reportEnforcement: 'report',
  recordSentenceEnd: 'end',
  withdrawTransfer: 'withdraw',
};

const now = moment('2026-07-01T00:00:00.000Z');

/** What the law says where it is not the status that stands in the way: that, or that it is done. */
const wrongState = (status: ConvictedTransferStatus, act: TransferAct): unknown => {
  const files = inStatus[status]();
  const side = 'sentencing';
  if (act === 'correctConvictedPerson')
    return correctConvictedPerson(seenBy(files, side), { side, person: { ...person, sex: 'female' }, reason: 'R' }, now);
  if (act === 'proposeTransferStopReopening') return proposeTransferStopReopening(registeredBy(files, side), proposing(), now);
  if (act === 'reopenTransferStop') return reopenTransferStop(registeredBy(files, side), reopening(), now);
  if (act === 'askTransferQuestion') return askTransferQuestion(seenBy(files, side), { side, question: 'Q' }, now);
  if (act === 'answerTransferQuestion') return answerTransferQuestion(seenBy(files, side), { side, question: 1, text: 'A' }, now);
  const history = { files, now, truth: {} as never };
  return apply(history, { does: deedOf[act], by: 'somebody', well: true, hours: 0 }).result;
};

describe('what can be done in which status is as the table says:', () => {
  test.for(Object.entries(transferActs) as [TransferAct, (typeof transferActs)[TransferAct]][])('%s', ([act, { possibleIn }]) => {
    for (const status of convictedTransferStatuses) {
      const possible = possibleIn.some((one) => one === status);
      const wrong = { error: { kind: 'wrong-convicted-transfer-state', transferStatus: status, possibleIn } };
      if (possible) expect(wrongState(status, act), status).not.toMatchObject({ error: { kind: wrong.error.kind } });
      else expect(wrongState(status, act), status).toMatchObject(wrong);
    }
  });
});

const owed = (files: Files) => owedInTransfer(files.shared).map(({ by, act }) => `${by}: ${act}`);

describe('what is owed', () => {
  test('is nothing while nobody asked and nobody consented', () => expect(owed(fresh())).toEqual([]));

  test('is the verification of a consent', () => expect(owed(consented())).toEqual(['administering: verify-consent']));

  test('is the answer of each State, and of each question', () => {
    const verified = step(asked(), 'verification');
    expect(owed(verified)).toEqual(['sentencing: answer-request', 'administering: answer-request']);
    expect(owed(step(verified, 'sentencingAgrees'))).toEqual(['administering: answer-request']);
    const question = askTransferQuestion(seenBy(verified, 'sentencing'), { side: 'sentencing', question: 'Q' }, decidedAt);
    expect(owed(afterMove(verified, 'sentencing', question))[0]).toBe('administering: answer-question');
  });

  test('is the plan, then its confirmation, then what became of the person', () => {
    expect(owed(complete('plan', 'confirmation'))).toEqual(['sentencing: plan-hand-over']);
    expect(owed(complete('confirmation'))).toEqual(['administering: confirm-hand-over']);
    expect(owed(complete())).toEqual([]);
    expect(owed(handedOver())).toEqual(['administering: report-enforcement']);
  });

  test('is nothing once it is over', () => {
    for (const status of convictedTransferStatuses) {
      const files = inStatus[status]();
      const shared: ConvictedTransfer = files.shared;
      expect(shared.status).toBe(status);
      if (transferIsEnded(shared)) expect(owed(files)).toEqual([]);
    }
    expect(convictedTransferStatuses.filter((status) => transferIsEnded(inStatus[status]().shared))).toEqual([
      'ended',
      'refused',
      'withdrawn',
    ]);
  });
});
