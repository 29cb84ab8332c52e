import type { Agreement } from '../agreement/agreement.ts';
import { deadlinesIn } from '../deadline/deadlines-in.ts';
import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { onTheGround } from '../file/on-the-ground.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { holderOf } from '../file/travel-document.ts';
import type { WrongState } from '../file/wrong-state.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type IssueFacts, issuedOn, type NotIssued } from './issue-travel-document.ts';

export type OwnDocumentFacts = IssueFacts & { readonly official: string };

export type OwnDocumentRefusal =
  | NotIssued
  | WrongState
  | { readonly kind: 'no-document-requested' }
  | { readonly kind: 'own-document-not-admitted'; readonly source: string };

/** Whether the time to issue is over in every reading, and the agreement then takes the requesting State's own document as accepted. */
const admitsOwn = (file: ReadmissionCase, agreement: Agreement, n: number, now: Instant): boolean =>
  deadlinesIn(file, agreement, now).some(
    ({ clock, n: of, state, rule }) =>
      clock === 'travel-document' && of === n && state === 'missed' && rule?.expiry?.effect === 'own-document',
  );

/**
 * The requesting State issues a document of its own, in the place of one that was asked for and not issued in time, where the
 * agreement takes that as accepted (Benelux-Kazakhstan). Nowhere else is there such a way: what no text admits is refused.
 */
export const issueOwnDocument = (
  files: Files,
  { official, ...facts }: OwnDocumentFacts,
  documentId: string,
  agreement: Agreement,
  now: Instant,
): Result<Moved, OwnDocumentRefusal> => {
  const { shared } = files;
  const ground = onTheGround(shared);
  if (!ground.ok) return ground;
  const index = shared.travelDocuments.findIndex(({ status, issuer }) => status === 'requested' && issuer === 'requested');
  const asked = shared.travelDocuments[index];
  if (asked === undefined) return fail({ kind: 'no-document-requested' });
  if (!admitsOwn(shared, agreement, index + 1, now))
    return fail({
      kind: 'own-document-not-admitted',
      source: `${agreement.title.value}: no rule by which the requesting State’s own document is accepted now`,
    });
  const own = {
    documentId,
    status: 'requested' as const,
    issuer: 'requesting' as const,
    requestedAt: now,
    requestedBy: official,
    holder: holderOf(shared.person),
    insteadOf: asked.documentId,
  };
  const issued = issuedOn(files, own, facts, agreement, now);
  if (!issued.ok) return issued;
  const given = { ...asked, status: 'cancelled' as const, cancellation: { at: now, reason: 'own-document-issued' as const } };
  const travelDocuments = [...shared.travelDocuments.map((document) => (document === asked ? given : document)), issued.value];
  return moved({ shared: { ...shared, travelDocuments, changedAt: now } });
};
