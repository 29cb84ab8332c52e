import { standingDocuments } from '../file/live-document.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { isReturnOpen } from '../file/return-open.ts';
import { moverIn, stateOn } from '../file/side.ts';
import { type Issued, validUntilOf } from '../file/travel-document.ts';
import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';

/** A document that somebody has to keep from running out, as the lists of both States have it. No number and no name stands in it. */
export type ExpiringLine = {
  readonly documentId: string;
  readonly caseId: string;
  readonly reference: string;
  readonly status: 'issued' | 'handed-over';
  readonly validUntil: CalendarDate;
  readonly issuedBy: StateCode;
  readonly movedBy: StateCode;
  readonly extended: boolean;
  readonly extensionAsked: boolean;
  readonly agreement: string;
  readonly assumptions: readonly string[];
};

const lineOf = (file: ReadmissionCase, document: Issued): ExpiringLine => ({
  documentId: document.documentId,
  caseId: file.id,
  reference: file.requestingService.reference,
  status: document.status === 'handed-over' ? 'handed-over' : 'issued',
  validUntil: validUntilOf(document),
  issuedBy: stateOn(file, document.issuer),
  movedBy: stateOn(file, moverIn(file)),
  extended: (document.extensions ?? []).length > 0,
  extensionAsked: document.extensionAsked !== undefined,
  agreement: file.agreement.id,
  assumptions: file.agreement.assumptions,
});

/** The documents of a case that are watched: issued, neither used, cancelled nor replaced, while the return is open. */
export const expiringIn = (file: ReadmissionCase): readonly ExpiringLine[] =>
  isReturnOpen(file) ? standingDocuments(file).map((document) => lineOf(file, document)) : [];
