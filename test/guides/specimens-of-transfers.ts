import { askTransferQuestion } from '../../domain/convicted-transfer/ask-transfer-question.ts';
import type { ConvictedTransfer, ConvictedTransferStatus } from '../../domain/convicted-transfer/convicted-transfer.ts';
import { recordSentenceEnd } from '../../domain/convicted-transfer/record-sentence-end.ts';
import { refuseTransfer } from '../../domain/convicted-transfer/refuse-transfer.ts';
import { reportEnforcement } from '../../domain/convicted-transfer/report-enforcement.ts';
import { withdrawTransfer } from '../../domain/convicted-transfer/withdraw-transfer.ts';
import { day, decidedAt, moment, openedAt, rules } from '../domain/convicted-transfer/specimen-facts.ts';
import {
  afterMove,
  complete,
  doing,
  type Files,
  fresh,
  handedOver,
  handOver,
  type StepName,
  step,
} from '../domain/convicted-transfer/specimen-transfer.ts';

const after = (...names: readonly StepName[]): Files => names.reduce((files, name) => step(files, name), fresh());

const requested = (): Files => after('information', 'consent', 'verification', 'sentence', 'request');

/** The day after the hand-over of the specimen. */
const later = moment('2026-06-02T06:00:00.000Z');

const enforced = (): Files =>
  doing(handedOver(), 'administering', (files) =>
    reportEnforcement(files, { stage: 'taken-in-charge', on: day('2026-06-02'), report: 'R' }, later),
  );

const ended = (): Files =>
  doing(enforced(), 'administering', (files) =>
    recordSentenceEnd(files, { side: 'administering', how: 'released', on: day('2026-06-02'), basis: 'B' }, later),
  );

const inBreach = (): Files => afterMove(complete(), 'sentencing', handOver(complete()));

const refused = (): Files => {
  const grounds = [{ basis: 'treaty', ground: 'harm-to-own-interests', article: 'Article 4' }] as const;
  const facts = { from: 'administering', official: 'P', grounds, reasons: 'R' } as const;
  return doing(requested(), 'administering', (files) => refuseTransfer(files, facts, rules, decidedAt));
};

const withdrawn = (): Files =>
  doing(fresh(), 'sentencing', (files) => withdrawTransfer(files, { side: 'sentencing', reason: 'R' }, openedAt));

/** A transfer in each status, by the status. */
export const transfersByStatus = (): Readonly<Record<ConvictedTransferStatus, ConvictedTransfer>> => ({
  'interest-stated': fresh().shared,
  requested: requested().shared,
  agreed: complete('plan', 'confirmation').shared,
  'handed-over': handedOver().shared,
  enforced: enforced().shared,
  'handed-over-in-breach': inBreach().shared,
  ended: ended().shared,
  refused: refused().shared,
  withdrawn: withdrawn().shared,
});

const asked = (): Files =>
  doing(requested(), 'administering', (files) => askTransferQuestion(files, { side: 'administering', question: 'Q' }, decidedAt));

/** Transfers within a status, by how far something in them is. */
export const transfersFurther = (): Readonly<Record<string, ConvictedTransfer>> => ({
  'requested, a question of the administering State': asked().shared,
  'agreed, a hand-over planned': complete('confirmation').shared,
});
