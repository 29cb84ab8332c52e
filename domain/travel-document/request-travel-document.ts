import type { Agreement } from '../agreement/agreement.ts';
import { bears } from '../agreement/fact.ts';
import type { Side } from '../caller.ts';
import type { RegisteredFiles } from '../file/files.ts';
import { liveDocument } from '../file/live-document.ts';
import { type Moved, moved } from '../file/moved.ts';
import { onTheGround } from '../file/on-the-ground.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { holderOf } from '../file/travel-document.ts';
import type { WrongState } from '../file/wrong-state.ts';
import { type OutgoingBarred, outgoingBar } from '../protection/outgoing.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type PersonStopped, stopBar } from './person-stopped.ts';

export type DocumentRequestRefusal =
  | OutgoingBarred
  | PersonStopped
  | WrongState
  | { readonly kind: 'document-already-live'; readonly documentId: string }
  | { readonly kind: 'document-issuer-unknown' };

/** Who issues: for a taking back the State that takes back, else as the agreement says for such a person. */
const issuerOf = (file: ReadmissionCase, { travelDocument: { issuer } }: Agreement): Side | undefined => {
  if (file.status === 'take-back') return 'requesting';
  const rule = issuer[file.category];
  return bears(rule) ? rule.value : undefined;
};

/** The moving State asks for a document with which the person can return. One is live in a case at most; a later one names the one before it. */
export const requestTravelDocument = (
  { shared, own, kept }: Pick<RegisteredFiles, 'shared' | 'own' | 'kept'>,
  { documentId, official }: { readonly documentId: string; readonly official: string },
  agreement: Agreement,
  now: Instant,
): Result<Moved, DocumentRequestRefusal> => {
  const ground = onTheGround(shared);
  if (!ground.ok) return ground;
  const barred = outgoingBar(own, kept, shared, now) ?? stopBar({ shared, own, kept }, now);
  if (barred !== undefined) return fail(barred);
  const live = liveDocument(shared, now);
  if (live !== undefined) return fail({ kind: 'document-already-live', documentId: live.documentId });
  const issuer = issuerOf(shared, agreement);
  if (issuer === undefined) return fail({ kind: 'document-issuer-unknown' });
  const before = shared.travelDocuments.at(-1);
  const asked = {
    documentId,
    status: 'requested' as const,
    issuer,
    requestedAt: now,
    requestedBy: official,
    holder: holderOf(shared.person),
    ...(before === undefined ? {} : { replaces: before.documentId }),
  };
  return moved({ shared: { ...shared, travelDocuments: [...shared.travelDocuments, asked], changedAt: now } });
};
