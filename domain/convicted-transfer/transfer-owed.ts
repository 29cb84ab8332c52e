import type { Instant } from '../time/instant.ts';
import { standingConsent } from './consent-on-record.ts';
import type { ConvictedTransfer } from './convicted-transfer.ts';
import { acrossFrom, type TransferSide, transferSides } from './transfer-side.ts';

export const transferOwedActs = [
  'verify-consent',
  'answer-question',
  'answer-request',
  'plan-hand-over',
  'confirm-hand-over',
  'report-enforcement',
] as const;

/** An act that a State owes in a transfer, and since when. No deadline of any treaty was read: none is computed. */
export type TransferOwed = {
  readonly by: TransferSide;
  readonly act: (typeof transferOwedActs)[number];
  readonly since: Instant;
};

const questionsOpen = ({ questions = [] }: ConvictedTransfer): readonly TransferOwed[] =>
  questions
    .filter(({ answer }) => answer === undefined)
    .map(({ from, askedAt: since }) => ({ by: acrossFrom(from), act: 'answer-question', since }));

const verification = (file: ConvictedTransfer): readonly TransferOwed[] => {
  const consent = standingConsent(file);
  return consent === undefined || consent.verification !== undefined
    ? []
    : [{ by: 'administering', act: 'verify-consent', since: consent.recordedAt }];
};

/** Who has to do what next. */
export const owedInTransfer = (file: ConvictedTransfer): readonly TransferOwed[] => {
  switch (file.status) {
    case 'interest-stated':
      return verification(file);
    case 'requested': {
      const { agreements = {}, request } = file;
      const unanswered = transferSides.filter((side) => agreements[side] === undefined);
      const answers = unanswered.map((by) => ({ by, act: 'answer-request' as const, since: request.at }));
      return [...verification(file), ...questionsOpen(file), ...answers];
    }
    case 'agreed': {
      const { plan, changedAt } = file;
      const journey: readonly TransferOwed[] =
        plan === undefined
          ? [{ by: 'sentencing', act: 'plan-hand-over', since: changedAt }]
          : plan.confirmation === undefined
            ? [{ by: 'administering', act: 'confirm-hand-over', since: plan.plannedAt }]
            : [];
      return [...verification(file), ...questionsOpen(file), ...journey];
    }
    case 'handed-over':
    case 'handed-over-in-breach': {
      const { handOver, reports = [] } = { reports: undefined, ...file };
      return reports.length > 0 ? [] : [{ by: 'administering', act: 'report-enforcement', since: handOver.recordedAt }];
    }
    case 'enforced':
    case 'ended':
    case 'refused':
    case 'withdrawn':
      return [];
  }
};
