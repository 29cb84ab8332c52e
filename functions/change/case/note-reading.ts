import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import { readAttachment } from '../../../domain/attachment/read-attachment.ts';
import type { Caller } from '../../../domain/caller.ts';
import type { Announced } from '../../../domain/file/attachment-on-file.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { StoredCase } from '../../ports/stored-case.ts';
import type { Ruled } from './ruled.ts';
import { writtenBy } from './written.ts';

/** Who reads by which operation, and when. */
export type Reading = { readonly caller: Caller; readonly move: string; readonly at: Instant };

/**
 * Writes that somebody reads a file into the history of the reader's own State. It is no change that anybody decides on: it has neither
 * If-Match nor receipt, and moves no view. `moved-on` where the case moved meanwhile.
 */
export const noteReading = async (
  { cases, agreements }: Pick<Ruled, 'cases' | 'agreements'>,
  stored: StoredCase,
  { attachmentId, sha256 }: Pick<Announced, 'attachmentId' | 'sha256'>,
  { caller: { state, subject }, move, at }: Reading,
): Promise<'saved' | 'moved-on'> => {
  const { shared } = stored;
  const act = { caseId: shared.id, state, move, at, attachment: { attachmentId, sha256 } };
  const moved = readAttachment(stored, { attachmentId, by: subject }, at);
  const written = writtenBy(act, stored.heads, stored, moved, agreementOf(agreements(), shared.agreement));
  const saved = await cases.save({ ...act, before: stored, moved, written });
  return saved === 'saved' ? saved : 'moved-on';
};
