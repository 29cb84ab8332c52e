import type { InFuture } from '../file/in-future.ts';
import { isToCome } from '../policy/dates.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { commonOf } from './convicted-transfer.ts';
import type { HandedOver } from './hand-over.ts';
import { handOverAuthorised } from './hand-over-authorised.ts';
import type { HandOverTable } from './hand-over-guard.ts';
import type { GuardedTransferFiles, TransferRules } from './transfer-files.ts';
import { movedTo, type TransferMoved, writtenOwn, writtenShared } from './transfer-moved.ts';
import { openStatuses, type WrongTransferState, wrongTransferState } from './wrong-transfer-state.ts';

export type HandOverRecord = Pick<HandedOver, 'at' | 'official'>;

export type HandOverRefusal =
  | WrongTransferState
  | InFuture
  | { readonly kind: 'handed-over-before-opening'; readonly openedAt: Instant };

/**
 * The sentencing State records that the person was handed over. Without an authorisation that stands it is recorded too, as in breach,
 * and never as done: also of a transfer that was refused or withdrawn. Design rule 2.
 */
export const recordHandOver = (
  files: GuardedTransferFiles,
  { at, official }: HandOverRecord,
  rules: TransferRules,
  now: Instant,
  table?: HandOverTable,
): Result<TransferMoved, HandOverRefusal> => {
  const { shared, own } = files;
  if ('handOver' in shared) return wrongTransferState(shared, ...openStatuses, 'refused', 'withdrawn');
  if (isToCome(at, now)) return fail({ kind: 'date-in-future', field: 'at', date: at });
  if (at < shared.openedAt) return fail({ kind: 'handed-over-before-opening', openedAt: shared.openedAt });
  const handOver = { at, official, recordedAt: now };
  const authorised = handOverAuthorised(files, rules, at, table);
  if (authorised.stands && shared.status === 'agreed' && shared.plan !== undefined)
    return movedTo(writtenShared({ ...shared, status: 'handed-over', plan: shared.plan, handOver, changedAt: now }));
  const asked = 'request' in shared && shared.request !== undefined ? { request: shared.request } : {};
  const lacked = authorised.stands ? [] : authorised.lacked;
  return ok({
    shared: writtenShared({ ...commonOf(shared), ...asked, status: 'handed-over-in-breach', handOver, changedAt: now }),
    own: writtenOwn({ ...own, breachLacked: lacked }),
  });
};
