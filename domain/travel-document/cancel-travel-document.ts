import type { Files, Moved } from '../case/files.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { CancellationReason } from './travel-document.ts';

export type CancellationFacts = {
  readonly documentId: string;
  readonly reason: Exclude<CancellationReason, 'identity-corrected'>;
};

/** The issuing State cancels a document that was asked for or issued. Who travels on it is no longer covered. */
export const cancelTravelDocument = (
  { shared }: Files,
  { documentId, reason }: CancellationFacts,
  now: Instant,
): Result<Moved, { readonly kind: 'document-already-cancelled' }> => {
  const live = shared.travelDocuments.find((document) => document.documentId === documentId && document.status !== 'cancelled');
  if (live === undefined) return fail({ kind: 'document-already-cancelled' });
  const cancelled = { ...live, status: 'cancelled' as const, cancellation: { at: now, reason } };
  const travelDocuments = shared.travelDocuments.map((document) => (document === live ? cancelled : document));
  return ok({ shared: { ...shared, travelDocuments, changedAt: now } });
};
