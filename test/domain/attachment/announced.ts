import { type AnnouncementFacts, announceAttachment } from '../../../domain/attachment/announce-attachment.ts';
import { checkAttachment } from '../../../domain/attachment/check-attachment.ts';
import type { AttachmentFinding } from '../../../domain/attachment/finding.ts';
import { emptyOwnFile, type OwnFile } from '../../../domain/file/own-file.ts';
import { at, done, frozen } from '../specimen.ts';

export const added = at('2026-06-06T08:00:00Z');

/** A hash that differs for each number. */
export const hashOf = (n: number): string => n.toString(16).padStart(64, '0');

export const idOf = (n: number): string => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** What is said of the file of that number. */
export const facts = (n: number, changes: Partial<AnnouncementFacts> = {}): AnnouncementFacts => ({
  attachmentId: idOf(n),
  name: `certificate ${n}.pdf`,
  use: 'evidence',
  mediaType: 'application/pdf',
  size: 5_000,
  sha256: hashOf(n),
  ...changes,
});

/** An own file to which that was announced. */
export const announcedIn = (own: OwnFile, given: AnnouncementFacts, now = added): OwnFile =>
  frozen(done(announceAttachment({ own }, given, now)).own ?? own);

/** And of which that was found. */
export const foundIn = (own: OwnFile, attachmentId: string, finding: AttachmentFinding = 'clean', now = added): OwnFile =>
  frozen(checkAttachment({ own }, attachmentId, finding, now)?.own ?? own);

/** An own file with the files of those numbers, all clean. */
export const cleanOnes = (...numbers: readonly number[]): OwnFile =>
  numbers.reduce((own, n) => foundIn(announcedIn(own, facts(n)), idOf(n)), emptyOwnFile);
