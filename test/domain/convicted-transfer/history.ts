import type { ConvictedTransfer } from '../../../domain/convicted-transfer/convicted-transfer.ts';
import type { HandOverTable } from '../../../domain/convicted-transfer/hand-over-guard.ts';
import type { TransferSide } from '../../../domain/convicted-transfer/transfer-side.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { openedAt } from './specimen-facts.ts';
import { type Files, fresh } from './specimen-transfer.ts';

export const deeds = [
  'inform',
  'consent',
  'verify',
  'withdraw-consent',
  'sentence',
  'no-prison',
  'request',
  'finality',
  'proceedings',
  'nationality',
  'crime',
  'agree-sentencing',
  'agree-administering',
  'refuse',
  'decide',
  'assess',
  'hold',
  'release',
  'fitness',
  'document',
  'plan',
  'confirm',
  'authorise',
  'hand-over',
  'report',
  'end',
  'end-there',
  'withdraw',
  'correct',
  'open-readmission',
  'end-readmission',
  'claim-elsewhere',
  'claim-rejected',
  'wait',
] as const;

/** Something that somebody does. `well`: as it has to be; not `well`: what goes wrong with it. */
export type Deed = { readonly does: (typeof deeds)[number]; readonly by: string; readonly well: boolean; readonly hours: number };

/** What is true, told apart from what the law under test makes of it. */
export type Truth = {
  status: ConvictedTransfer['status'];
  informed: boolean;
  consent?: { readonly by: string; verified: boolean } | undefined;
  consentFell: boolean;
  asked?: string;
  agreed: Partial<Record<TransferSide, string>>;
  /** Who agreed on a consent that fell. */
  agreedBefore: readonly (string | undefined)[];
  long?: boolean;
  custodial?: boolean;
  final?: boolean;
  proceedings?: { readonly none: boolean; readonly on: string };
  national?: boolean | undefined;
  crime?: boolean;
  /** The court took over the long sentence, or the short one. */
  decided?: 'long' | 'short' | undefined;
  assessment?: { readonly safe: boolean; readonly by: string; readonly at: Instant; readonly edition: number };
  /** Who assessed on the administering side last. */
  assessorThere?: string;
  /** Whether a side ever found a real risk. */
  everRisk: Partial<Record<TransferSide, true>>;
  holds: { readonly by: string; readonly side: TransferSide; open: boolean }[];
  /** Counts the corrections of who the person is. */
  edition: number;
  /** Whether a side has an open case of readmission, or a claim for protection in another file. */
  readmission: Partial<Record<TransferSide, true>>;
  claim: Partial<Record<TransferSide, true>>;
  /** Whether the sentencing State recorded the end of the sentence of somebody who stayed. */
  endedThere: boolean;
  fitUntil?: string;
  documentUntil?: string;
  plan?: { leavesAt: Instant; arrivesAt: Instant; confirmed: boolean } | undefined;
  /** An authorisation, until something that it rests on changes. */
  authorised?: { readonly at: Instant } | undefined;
};

/** `table`: the guard that is tried, where it is not the whole. */
export type History = { files: Files; now: Instant; truth: Truth; readonly table?: HandOverTable | undefined };

export const newHistory = (table?: HandOverTable): History => ({
  table,
  files: fresh(),
  now: openedAt,
  truth: {
    status: 'interest-stated',
    informed: false,
    consentFell: false,
    agreed: {},
    agreedBefore: [],
    everRisk: {},
    holds: [],
    edition: 1,
    readmission: {},
    claim: {},
    endedThere: false,
  },
});
