import type { Side } from '../caller.ts';
import type { AttachmentRejection, OwnAttachment } from '../file/attachment-on-file.ts';
import type { RegisteredFiles } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { CaseStatus } from '../file/readmission-case.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { type OutgoingBarred, outgoingBar } from '../protection/outgoing.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { NotUsable } from './references.ts';

export type SharingRefusal =
  | WrongState
  | OutgoingBarred
  | NotUsable
  | { readonly kind: 'attachment-not-found' | 'attachment-already-shared' }
  | {
      readonly kind: 'attachment-not-clean';
      readonly attachmentStatus: 'pending' | 'rejected';
      readonly rejectedAs?: AttachmentRejection;
    };

/**
 * While a request, a movement or what follows a wrong one is under way. Letters and photographs are needed up to the arrival, papers of an
 * error or a breach after it. Once the case has come to its end nothing about the person is given any more.
 */
const sharing: readonly CaseStatus[] = [
  'opened',
  'notified',
  'received',
  'accepted',
  'departed',
  'transferred',
  'moved-in-breach',
  'take-back',
];

const notClean = (found: OwnAttachment): SharingRefusal | undefined => {
  if (found.status === 'clean') return undefined;
  const why = found.status === 'rejected' ? { rejectedAs: found.rejectedAs } : {};
  return { kind: 'attachment-not-clean', attachmentStatus: found.status, ...why };
};

/**
 * A State gives the other a file of its own: from then on both can read it, and it is never taken back. It is sent outward, so a claim for
 * protection of which the own file knows bars it, on whichever side. What an agreement says of photographs and fingerprints is what a
 * request has to bring along; as evidence they go under all, so no use is barred here.
 */
export const shareAttachment = (
  { shared, own, kept }: Pick<RegisteredFiles, 'shared' | 'own' | 'kept'>,
  { attachmentId, sha256, side }: { readonly attachmentId: string; readonly sha256: string; readonly side: Side },
  now: Instant,
): Result<Moved, SharingRefusal> => {
  if (!sharing.includes(shared.status)) return wrongState(shared, ...sharing);
  const isIt = (one: { readonly attachmentId: string }): boolean => one.attachmentId === attachmentId;
  if ((shared.attachments ?? []).some(isIt)) return fail({ kind: 'attachment-already-shared' });
  const found = (own.attachments ?? []).find(isIt);
  if (found === undefined) return fail({ kind: 'attachment-not-found' });
  // Whoever shares names the file as it was looked at.
  if (found.sha256 !== sha256) return fail({ kind: 'attachment-not-usable', attachmentId });
  const refused = notClean(found) ?? outgoingBar(own, kept, shared, now);
  if (refused !== undefined) return fail(refused);
  const { name, use, mediaType, size } = found;
  const given = { attachmentId, name, use, mediaType, size, sha256, by: side, sharedAt: now };
  return moved({
    shared: { ...shared, attachments: [...(shared.attachments ?? []), given], changedAt: now },
    own: { ...own, attachments: (own.attachments ?? []).filter((one) => !isIt(one)), changedAt: now },
  });
};
