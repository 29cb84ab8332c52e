import type { InFuture } from '../file/in-future.ts';
import { isToCome } from '../policy/dates.ts';
import { fail, type Result } from '../result.ts';
import { latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { type ConsentOnRecord, type ConsentWithdrawal, standingConsent } from './consent-on-record.ts';
import { type ConvictedTransfer, commonOf, type EndedTransfer, type HandedOverInBreach } from './convicted-transfer.ts';
import type { TransferFiles } from './transfer-files.ts';
import { movedTo, type TransferMoved, writtenShared } from './transfer-moved.ts';
import type { NoConsentStands } from './verify-consent.ts';
import { withoutConsent } from './without-consent.ts';
import { openStatuses, stillOpen, type WrongTransferState, wrongTransferState } from './wrong-transfer-state.ts';

export type WithdrawalOfConsentFacts = Pick<ConsentWithdrawal, 'at' | 'official'>;

export type WithdrawalOfConsentRefusal =
  | WrongTransferState
  | InFuture
  | NoConsentStands
  | { readonly kind: 'withdrawn-before-consent'; readonly givenOn: string }
  | { readonly kind: 'withdrawn-after-hand-over'; readonly handedOverAt: Instant };

const takenBack = (
  { consents = [] }: ConvictedTransfer,
  standing: ConsentOnRecord,
  withdrawal: ConsentWithdrawal,
): readonly ConsentOnRecord[] => consents.map((consent) => (consent === standing ? { ...consent, withdrawal } : consent));

const gone = ['handed-over', 'enforced', 'ended'] as const;

type Gone = Extract<ConvictedTransfer, { readonly status: (typeof gone)[number] }>;

const isGone = (file: ConvictedTransfer): file is Gone => gone.some((status) => status === file.status);

/** The person had taken consent back when handed over, and it was recorded too late. An end that was recorded stands, and says so. */
const foundInBreach = (
  shared: ConvictedTransfer,
  consents: readonly ConsentOnRecord[],
  { at, recordedAt: changedAt }: ConsentWithdrawal,
): Result<HandedOverInBreach | EndedTransfer, WithdrawalOfConsentRefusal> => {
  if (!isGone(shared)) return wrongTransferState(shared, ...openStatuses, ...gone);
  const { handOver } = shared;
  if (at >= handOver.at) return fail({ kind: 'withdrawn-after-hand-over', handedOverAt: handOver.at });
  if (shared.status === 'ended') return { ok: true, value: { ...shared, consents, inBreach: true, changedAt } };
  const { request } = shared;
  const reports = shared.status === 'enforced' ? { reports: shared.reports } : {};
  const common = { ...commonOf(shared), consents, changedAt };
  return { ok: true, value: { ...common, status: 'handed-over-in-breach', request, handOver, ...reports } };
};

/**
 * Either State records that the person takes consent back: at any time until the hand-over, to whomever it was said. Nothing has to be
 * proved or verified for it, whoever had consented. It is kept, and everything that rested on the consent falls. Where it was said
 * before the hand-over and recorded only after, the hand-over was in breach, also where the sentence has ended since. House rule on the
 * withdrawal until the hand-over: no treaty of the register was read so far.
 */
export const withdrawConsent = (
  { shared }: TransferFiles,
  { at, official }: WithdrawalOfConsentFacts,
  now: Instant,
): Result<TransferMoved, WithdrawalOfConsentRefusal> => {
  const standing = standingConsent(shared);
  const open = stillOpen(shared);
  if (!open.ok && !isGone(shared)) return wrongTransferState(shared, ...openStatuses, ...gone);
  if (isToCome(at, now)) return fail({ kind: 'date-in-future', field: 'at', date: at });
  if (standing === undefined) return fail({ kind: 'no-consent-stands' });
  const { givenOn } = standing;
  if (latestDayAnywhere(at) < givenOn) return fail({ kind: 'withdrawn-before-consent', givenOn });
  const withdrawal = { at, official, recordedAt: now };
  const consents = takenBack(shared, standing, withdrawal);
  if (open.ok) return movedTo(writtenShared(withoutConsent(open.value, consents, now)));
  const breach = foundInBreach(shared, consents, withdrawal);
  return breach.ok ? movedTo(writtenShared(breach.value)) : breach;
};
