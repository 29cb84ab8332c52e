import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { commonOf } from './convicted-transfer.ts';
import { type GroundFault, groundFault } from './ground-fault.ts';
import type { TransferRefused } from './transfer-exchange.ts';
import type { TransferFiles, TransferRules } from './transfer-files.ts';
import { type TransferMoved, writtenOwn, writtenShared } from './transfer-moved.ts';
import { stateOfSide } from './transfer-side.ts';
import { type WrongTransferState, wrongTransferState } from './wrong-transfer-state.ts';

export type TransferRefusalFacts = Required<Pick<TransferRefused, 'from' | 'official' | 'grounds' | 'reasons'>>;

export type TransferRefusalRefusal = WrongTransferState | GroundFault | { readonly kind: 'risk-not-found' };

/**
 * A State refuses, with coded grounds and reasons in writing; also after it agreed, until the hand-over. A real risk is a ground only once
 * an assessor of that State found one where the person would go: it crosses as a code, and all words of the refusal stay in the own file.
 */
export const refuseTransfer = (
  { shared, own }: TransferFiles,
  { from, official, grounds, reasons }: TransferRefusalFacts,
  { terms }: Pick<TransferRules, 'terms'>,
  now: Instant,
): Result<TransferMoved, TransferRefusalRefusal> => {
  if (shared.status !== 'requested' && shared.status !== 'agreed') return wrongTransferState(shared, 'requested', 'agreed');
  const fault = groundFault(grounds, shared, stateOfSide(shared, from), terms);
  if (fault !== undefined) return fail(fault);
  const risk = grounds.some(({ ground }) => ground === 'real-risk');
  const found = (own.stops ?? []).some(({ country }) => country === shared.administeringState);
  if (risk && !found) return fail({ kind: 'risk-not-found' });
  const refusal = { from, at: now, official, grounds, ...(risk ? {} : { reasons }) };
  const { request } = shared;
  const refused = writtenShared({ ...commonOf(shared), status: 'refused', request, refusal, changedAt: now });
  return ok({ shared: refused, ...(risk ? { own: writtenOwn({ ...own, reasonsKept: reasons }) } : {}) });
};
