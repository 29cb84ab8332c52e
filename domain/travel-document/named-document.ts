import type { ReadmissionCase } from '../file/readmission-case.ts';
import { type Issued, isIssued, type TravelDocument } from '../file/travel-document.ts';
import { fail, ok, type Result } from '../result.ts';

/** Why a document is not one with which somebody could still cross. */
export type NotLive =
  | { readonly kind: 'document-not-issued' }
  | { readonly kind: 'document-already-cancelled' }
  | { readonly kind: 'return-completed'; readonly source: string };

const completed = {
  kind: 'return-completed',
  source:
    'It is extended where the return is not done in time (France-Kazakhstan, as reported; Benelux, Switzerland, Poland-Kazakhstan on travel documents). After the arrival it proves the identity until its date',
} as const;

/** The document of the case with that id. Who asks has found the case by it, so it is there. */
export const documentNamed = ({ travelDocuments }: ReadmissionCase, documentId: string): TravelDocument => {
  const found = travelDocuments.find((document) => document.documentId === documentId);
  if (found === undefined) throw new Error('The case has no such document');
  return found;
};

/** The document, where it is issued and neither used nor cancelled. */
export const issuedDocument = (file: ReadmissionCase, documentId: string): Result<Issued, NotLive> => {
  const document = documentNamed(file, documentId);
  if (document.status === 'cancelled') return fail({ kind: 'document-already-cancelled' });
  if (document.status === 'used' || file.status === 'transferred' || file.status === 'taken-back') return fail(completed);
  return isIssued(document) ? ok(document) : fail({ kind: 'document-not-issued' });
};

/** The case with a document in the place of the one with its id. */
export const withDocument = <File extends ReadmissionCase>(file: File, changed: TravelDocument): File => ({
  ...file,
  travelDocuments: file.travelDocuments.map((document) => (document.documentId === changed.documentId ? changed : document)),
});
