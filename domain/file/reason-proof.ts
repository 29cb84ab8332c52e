import type { Attachment } from '../attachment.ts';
import type { CalendarDate } from '../time/calendar-date.ts';

export const reasonProofKinds = [
  'medical-certificate',
  'loss-report',
  'carrier-record',
  'police-record',
  'force-majeure-record',
  'civil-record',
  'court-record',
  'other-record',
] as const;

export type ReasonProofKind = (typeof reasonProofKinds)[number];

/** A paper that proves why the person stayed: of which kind, of which day, and which authority, doctor or carrier it is from. */
export type ReasonProof = {
  readonly kind: ReasonProofKind;
  readonly issuedOn: CalendarDate;
  readonly issuedBy: string;
  readonly reference?: string;
  readonly attachment?: Attachment;
};
