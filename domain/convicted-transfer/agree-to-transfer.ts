import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { standingConsent } from './consent-on-record.ts';
import { commonOf } from './convicted-transfer.ts';
import { filedUnder } from './filed-under.ts';
import type { StateAgreement } from './transfer-exchange.ts';
import type { TransferFiles } from './transfer-files.ts';
import { movedTo, type TransferMoved, writtenShared } from './transfer-moved.ts';
import { acrossFrom, type TransferSide } from './transfer-side.ts';
import type { NoConsentStands } from './verify-consent.ts';
import { type WrongTransferState, wrongTransferState } from './wrong-transfer-state.ts';

export type TransferAgreementFacts = Pick<StateAgreement, 'official' | 'reasons'> & {
  readonly side: TransferSide;
  readonly subject: string;
  /** Under which number the State that agrees files it. */
  readonly reference?: string | undefined;
};

export type TransferAgreementRefusal =
  | WrongTransferState
  | NoConsentStands
  | { readonly kind: 'agreed-already'; readonly from: TransferSide }
  | { readonly kind: 'assessor-acts' | 'requester-agrees' | 'one-agrees-for-both' };

/**
 * A State agrees to the transfer, with reasons, on the consent that stands. A natural person answers for it, who did not ask for the
 * transfer, assessed nothing, and did not agree for the other State. That one State asked is no agreement: each says so by itself.
 */
export const agreeToTransfer = (
  { shared, own }: TransferFiles,
  { side, official, reasons, subject, reference }: TransferAgreementFacts,
  now: Instant,
): Result<TransferMoved, TransferAgreementRefusal> => {
  if (shared.status !== 'requested') return wrongTransferState(shared, 'requested');
  const { request, agreements = {} } = shared;
  if (agreements[side] !== undefined) return fail({ kind: 'agreed-already', from: side });
  if (request.by === subject) return fail({ kind: 'requester-agrees' });
  const other = agreements[acrossFrom(side)];
  if (other?.by === subject) return fail({ kind: 'one-agrees-for-both' });
  if (own.assessment?.by === subject) return fail({ kind: 'assessor-acts' });
  const consent = standingConsent(shared);
  if (consent === undefined) return fail({ kind: 'no-consent-stands' });
  const agreement = { at: now, official, reasons, consent: consent.n, by: subject };
  const references = filedUnder(shared.references, side, reference);
  if (other === undefined) {
    const first = side === 'sentencing' ? { sentencing: agreement } : { administering: agreement };
    return movedTo(writtenShared({ ...shared, references, agreements: first, changedAt: now }));
  }
  const both =
    side === 'sentencing' ? { sentencing: agreement, administering: other } : { sentencing: other, administering: agreement };
  return movedTo(writtenShared({ ...commonOf(shared), references, status: 'agreed', request, agreements: both, changedAt: now }));
};
