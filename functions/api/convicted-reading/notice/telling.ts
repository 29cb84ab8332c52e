import type { ConvictedTransfer } from '../../../../domain/convicted-transfer/convicted-transfer.ts';
import type { TransferTerms } from '../../../../domain/convicted-transfer/treaties/terms.ts';
import type { Language } from '../../../../domain/language.ts';
import type { StateCode } from '../../../../domain/state-code.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { TransferNoticeWords } from './words/transfer-notice-words.ts';

export type Section = { readonly heading: string; readonly paragraphs: readonly string[] };

/**
 * Which State tells whom of which transfer, when, under which terms, and where a complaint goes. Of own files there is nothing in it: what
 * a State holds or found for itself is told to nobody by this paper.
 */
export type AskedNotice = {
  readonly shared: ConvictedTransfer;
  readonly terms: TransferTerms;
  readonly state: StateCode;
  readonly language: Language;
  readonly channel?: string;
  readonly now: Instant;
};

/** What is asked for, with the words in which it is told. */
export type Telling = AskedNotice & { readonly words: TransferNoticeWords };

/** A label and its value. */
export const stated = ({ words: { colon } }: Telling, label: string, value: string): string => `${label}${colon}${value}`;

const gone = ['handed-over', 'enforced', 'handed-over-in-breach', 'ended'];

/** Whether the person was handed over: consent can be taken back no more. */
export const isGone = ({ shared }: Telling): boolean => gone.includes(shared.status);

/** Whether somebody can still be handed over: nothing ended or refused it. */
export const isOpen = (telling: Telling): boolean =>
  !isGone(telling) && !['refused', 'withdrawn'].includes(telling.shared.status);
