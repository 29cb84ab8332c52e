import type { Assessment } from '../file/assessment.ts';
import type { Fitness } from '../file/fitness.ts';
import type { Hold } from '../file/hold.ts';
import type { StoppedFile } from '../protection/named-stop.ts';
import type { BreachLacked, HandOverAuthorisation, SentenceEnd } from './hand-over.ts';
import type { TransferHoldKind } from './transfer-holds.ts';

/** What one State keeps of a transfer for itself, and the other never sees: what it found of the risks, its holds, its reasons. */
export type TransferOwnFile = Pick<StoppedFile, 'stops' | 'otherPersons'> & {
  readonly assessment?: Assessment;
  readonly holds?: readonly (Hold & { readonly kind: TransferHoldKind })[];
  readonly fitness?: Fitness;
  /** The words of a refusal for a real risk, or of a withdrawal. */
  readonly reasonsKept?: string;
  /** Of the sentencing State alone. */
  readonly authorisation?: HandOverAuthorisation;
  readonly breachLacked?: BreachLacked;
  /** How the sentence ended there of somebody who stayed: the transfer was refused or withdrawn, and the other State is told nothing. */
  readonly sentenceEnd?: Omit<SentenceEnd, 'state'>;
};
