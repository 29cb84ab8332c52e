import type { Instant } from '../time/instant.ts';
import type { ConsentOnRecord } from './consent-on-record.ts';
import { commonOf, type InterestStated, type OpenTransfer, type RequestedTransfer } from './convicted-transfer.ts';
import type { FallenAgreement, StateAgreement } from './transfer-exchange.ts';
import { transferSides } from './transfer-side.ts';

const fallenOf = (file: OpenTransfer): readonly FallenAgreement[] => {
  const agreements = file.status === 'interest-stated' ? {} : (file.agreements ?? {});
  return transferSides.flatMap((from) => {
    const agreement: StateAgreement | undefined = agreements[from];
    return agreement === undefined ? [] : [{ ...agreement, from }];
  });
};

/**
 * The transfer once its consent fell: what rested on it falls too, the agreement of each State, the court’s decision, the plan and its
 * confirmation. An authorisation was for that plan and stands no more. What the States found out stays, and who agreed stays on record.
 */
export const withoutConsent = (
  file: OpenTransfer,
  consents: readonly ConsentOnRecord[],
  changedAt: Instant,
): InterestStated | RequestedTransfer => {
  const { courtDecision: _fallen, ...common } = commonOf(file);
  const fallen = fallenOf(file);
  const fallenAgreements = [...(common.fallenAgreements ?? []), ...fallen];
  const left = { ...common, ...(fallenAgreements.length === 0 ? {} : { fallenAgreements }), consents, changedAt };
  return file.status === 'interest-stated'
    ? { ...left, status: 'interest-stated' }
    : { ...left, status: 'requested', request: file.request };
};
