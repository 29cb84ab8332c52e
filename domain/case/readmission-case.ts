import type { Category } from '../agreement/agreement.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import type { Care } from './care.ts';
import type { Evidence } from './evidence.ts';
import type { Irregularity } from './irregularity.ts';
import type { Person } from './person.ts';
import type { RefusalGround } from './refusal-ground.ts';
import type { ServiceInCharge } from './service-in-charge.ts';

/** The agreement and edition under which the case was opened and stays, with what of it is assumed. */
export type AgreementOfCase = { readonly id: string; readonly edition: string; readonly assumptions: readonly string[] };

type Request = {
  readonly id: string;
  readonly agreement: AgreementOfCase;
  readonly requestingState: StateCode;
  readonly requestedState: StateCode;
  readonly category: Category;
  readonly track: 'ordinary';
  readonly person: Person;
  readonly evidence: readonly Evidence[];
  readonly irregularity: Irregularity;
  readonly care?: Care;
  readonly protectiveMeasures?: string;
  readonly requestingService: ServiceInCharge;
  readonly openedAt: Instant;
  /** The subject who opened it. Shown to neither side: it is there so that the same person cannot decide alone. */
  readonly openedBy: string;
  /** When the shared file last changed. */
  readonly changedAt: Instant;
};

type WithReceipt = Request & { readonly requestedService: ServiceInCharge; readonly receiptConfirmedAt: Instant };

export type Opened = Request & { readonly status: 'opened' };
export type Received = WithReceipt & { readonly status: 'received' };
export type Accepted = WithReceipt & { readonly status: 'accepted'; readonly acceptance: Acceptance };
export type Refused = WithReceipt & { readonly status: 'refused'; readonly refusal: Refusal };

/** Consent of the requested State. The official is the one who signs, as the agreements' forms ask. */
export type Acceptance = { readonly at: Instant; readonly official: string; readonly observations?: string };

/**
 * Refusal with coded grounds and written reasons. Where a real risk is among the grounds the reasons stay in the
 * refusing State's own file: only code and country cross.
 */
export type Refusal = {
  readonly at: Instant;
  readonly official: string;
  readonly grounds: readonly RefusalGround[];
  readonly reasons?: string;
};

/** The shared file of a case: what both States hold in common. Each status has only the fields it can have. */
export type ReadmissionCase = Opened | Received | Accepted | Refused;

export type CaseStatus = ReadmissionCase['status'];
