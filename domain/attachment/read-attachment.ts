import type { Role } from '../caller.ts';
import type { OwnAttachment, SharedAttachment } from '../file/attachment-on-file.ts';
import type { Files } from '../file/files.ts';
import { changed, type Moved } from '../file/moved.ts';
import type { Instant } from '../time/instant.ts';

/** The office of a State, which reads its own file and all that was given. */
const office: readonly Role[] = ['officer', 'supervisor', 'assessor', 'auditor'];

/** What there is to open in a case for somebody with those roles. */
export type Openable = { readonly own: readonly OwnAttachment[]; readonly shared: readonly SharedAttachment[] };

/**
 * The files that somebody may open. An escort has to know whom to bring, and so sees the photographs that were shared: nothing of the
 * evidence, no fingerprints, and nothing of the own file.
 */
export const openableBy = (roles: readonly Role[], { shared, own }: Files): Openable => {
  if (roles.some((role) => office.includes(role))) return { own: own.attachments ?? [], shared: shared.attachments ?? [] };
  if (!roles.includes('escort')) return { own: [], shared: [] };
  return { own: [], shared: (shared.attachments ?? []).filter(({ use }) => use === 'photograph') };
};

/**
 * That somebody opened a file stands in the history of the State that read, whichever file it is in, and nowhere else: neither its own
 * view nor anything of the other State moves by it.
 */
export const readAttachment = (
  { own }: Pick<Files, 'own'>,
  { attachmentId, by }: { readonly attachmentId: string; readonly by: string },
  now: Instant,
): Moved => changed({ own: { ...own, attachmentRead: { attachmentId, at: now, by } } });
