import type { Side } from '../caller.ts';
import { type StatedReason, statedReasons } from '../file/cancellation.ts';
import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { documentNamed, withDocument } from './named-document.ts';

export type CancellationFacts = { readonly documentId: string; readonly reason: StatedReason; readonly side: Side };

export type CancellationRefusal =
  | { readonly kind: 'document-already-cancelled' }
  | { readonly kind: 'issuer-states-reason'; readonly reason: StatedReason };

/** A State cancels a document that was asked for or issued. Who travels on it is no longer covered. */
export const cancelTravelDocument = (
  { shared }: Files,
  { documentId, reason, side }: CancellationFacts,
  now: Instant,
): Result<Moved, CancellationRefusal> => {
  const document = documentNamed(shared, documentId);
  if (document.status === 'cancelled') return fail({ kind: 'document-already-cancelled' });
  if (statedReasons[reason] === 'issuer' && side !== document.issuer) return fail({ kind: 'issuer-states-reason', reason });
  const cancelled = { ...document, status: 'cancelled' as const, cancellation: { at: now, reason } };
  return moved({ shared: { ...withDocument(shared, cancelled), changedAt: now } });
};
