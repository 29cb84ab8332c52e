import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { DualCriminality } from './conditions.ts';
import type { Adaptation } from './not-harsher.ts';
import type { Sentence } from './sentence.ts';

/** The sentence as the sentencing State states it. */
export type SentenceOnRecord = {
  readonly sentence: Sentence;
  /** Whether it deprives of liberty. */
  readonly custodial: boolean;
  readonly offence: string;
  readonly judgment: string;
  readonly recordedAt: Instant;
};

/** Whether the judgment can still be appealed, and be carried out, by whose certificate. */
export type FinalityOnRecord = {
  readonly final: boolean;
  readonly enforceable: boolean;
  readonly since: CalendarDate;
  readonly source: string;
  readonly recordedAt: Instant;
};

/** Whether other proceedings against the person are open in the sentencing State. */
export type ProceedingsOnRecord = {
  readonly pending: boolean;
  readonly checkedOn: CalendarDate;
  readonly source: string;
  readonly recordedAt: Instant;
};

/** Whether the administering State found the person to be its national, by which proof. */
export type NationalityOnRecord = {
  readonly national: boolean;
  readonly establishedOn: CalendarDate;
  readonly proof: string;
  readonly recordedAt: Instant;
};

/** Whether the act is a crime in the administering State too. */
export type DualCriminalityOnRecord = {
  readonly found: DualCriminality;
  readonly foundOn: CalendarDate;
  readonly official: string;
  readonly recordedAt: Instant;
};

/** What the court of the administering State decided on the execution of the sentence. */
export type CourtDecisionOnRecord = {
  readonly adaptation: Adaptation;
  readonly court: string;
  readonly reference: string;
  readonly recordedAt: Instant;
};

export const transferDocumentKinds = ['passport', 'return-document'] as const;

/** By what the person crosses the border. */
export type DocumentOnRecord = {
  readonly kind: (typeof transferDocumentKinds)[number];
  readonly number: string;
  readonly authority: string;
  readonly issuedOn: CalendarDate;
  readonly validUntil: CalendarDate;
  readonly recordedAt: Instant;
};
