import type { Announced, AttachmentRejection } from '../file/attachment-on-file.ts';
import type { Arrived } from './arrived.ts';
import { contentIs } from './content-is.ts';

/** What was found of a file that arrived: that it is what was announced, or why it counts for nothing. */
export type AttachmentFinding = 'clean' | AttachmentRejection;

/** Whether what arrived, in which the scanner found nothing, is what was announced: by size, by hash, and by what it is. */
export const findingOf = (announced: Pick<Announced, 'size' | 'sha256' | 'mediaType'>, arrived: Arrived): AttachmentFinding => {
  if (arrived.size !== announced.size) return 'of-another-size';
  if (arrived.sha256 !== announced.sha256) return 'of-another-hash';
  return contentIs(announced.mediaType, arrived) ? 'clean' : 'of-another-type';
};
