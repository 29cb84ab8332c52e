import type * as z from 'zod';
import type { Transcription } from '../../../domain/file/transcribed.ts';
import type { Said } from '../../../domain/transcription/said.ts';
import { said } from './said-schema.ts';

export type NewDocumentId = () => string;

/** What a letter says, as the schema reads it, with what no letter says: under which id a document is asked for here. */
export const saidBy = (says: z.output<ReturnType<typeof said>>, newDocumentId: NewDocumentId): Said =>
  says.operation === 'requestTravelDocument'
    ? { operation: says.operation, facts: { ...says.facts, documentId: newDocumentId() } }
    : says;

/**
 * What a letter that was entered says, read once more by the schema of its operation. Of an opening the case itself says it. Throws where
 * what was let in can no longer be read: nothing is done on what nobody understands.
 */
export const saidIn = (
  { operation, said: text }: Pick<Transcription, 'operation' | 'said'>,
  newDocumentId: NewDocumentId,
): Said => {
  if (operation === 'openCase') return { operation, facts: {} };
  if (text === undefined) throw new Error(`A letter waits to be confirmed of which nothing is kept: ${operation}`);
  return saidBy(said().parse({ operation, facts: JSON.parse(text) }), newDocumentId);
};
