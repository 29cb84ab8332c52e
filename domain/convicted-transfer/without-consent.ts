import type { Instant } from '../time/instant.ts';
import type { ConsentOnRecord } from './consent-on-record.ts';
import { commonOf, type InterestStated, type OpenTransfer, type RequestedTransfer } from './convicted-transfer.ts';

/**
 * The transfer once its consent fell: what rested on it falls too, the agreement of each State, the court’s decision, the plan and its
 * confirmation. An authorisation was for that plan and stands no more. What the States found out stays.
 */
export const withoutConsent = (
  file: OpenTransfer,
  consents: readonly ConsentOnRecord[],
  changedAt: Instant,
): InterestStated | RequestedTransfer => {
  const { courtDecision: _fallen, ...common } = commonOf(file);
  const left = { ...common, consents, changedAt };
  return file.status === 'interest-stated'
    ? { ...left, status: 'interest-stated' }
    : { ...left, status: 'requested', request: file.request };
};
