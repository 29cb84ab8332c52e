import type { StateCode } from '../../domain/state-code.ts';
import type { Replaced } from './item-seen.ts';

/** Where a document stands, and the States that are a party there: for another one nothing more is read of it. Not stated, the case says so. */
export type DocumentPlace = { readonly caseId: string; readonly documentId: string; readonly parties?: readonly StateCode[] };

/** The numbers of documents, each once for the State that issues: by a keyed hash, so that a number is found and none is read. */
export type DocumentNumbers = {
  find(issuedBy: StateCode, number: string): Promise<DocumentPlace | undefined>;
  /** What is to be put so that the number is taken. */
  take(issuedBy: StateCode, number: string, place: DocumentPlace): Replaced;
};
