import type { Transcription } from '../../../domain/file/transcribed.ts';
import type { Said } from '../../../domain/transcription/said.ts';
import { said } from './said-schema.ts';

/**
 * What a letter that was entered says, read once more by the schema of its operation. Of an opening the case itself says it. Throws where
 * what was let in can no longer be read: nothing is done on what nobody understands.
 */
export const saidIn = ({ operation, said: text }: Pick<Transcription, 'operation' | 'said'>): Said =>
  operation === 'openCase' ? { operation, facts: {} } : said().parse({ operation, facts: JSON.parse(text) });
