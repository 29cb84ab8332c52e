import type { RegisteredFiles } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { onTheGround } from '../file/on-the-ground.ts';
import type { WrongState } from '../file/wrong-state.ts';
import { type OutgoingBarred, outgoingBar } from '../protection/outgoing.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { extensionFault, type NotExtendable } from './extension-fault.ts';
import { issuedDocument, type NotLive, withDocument } from './named-document.ts';
import { type PersonStopped, stopBar } from './person-stopped.ts';

export type AskingRefusal =
  | NotLive
  | NotExtendable
  | WrongState
  | OutgoingBarred
  | PersonStopped
  | { readonly kind: 'extension-already-asked' };

/** The moving State asks the issuing one to extend a document, before it expires and while the return is not done. The clock of the renewal starts. */
export const askForExtension = (
  files: Pick<RegisteredFiles, 'shared' | 'own' | 'kept'>,
  { documentId, official }: { readonly documentId: string; readonly official: string },
  now: Instant,
): Result<Moved, AskingRefusal> => {
  const { shared, own, kept } = files;
  const document = issuedDocument(shared, documentId);
  if (!document.ok) return document;
  const ground = onTheGround(shared);
  if (!ground.ok) return ground;
  const barred = outgoingBar(own, kept, shared, now) ?? stopBar(files, now);
  if (barred !== undefined) return fail(barred);
  const fault = extensionFault(shared, document.value, now);
  if (fault !== undefined) return fail(fault);
  if (document.value.extensionAsked !== undefined) return fail({ kind: 'extension-already-asked' });
  const asked = { ...document.value, extensionAsked: { at: now, official } };
  return moved({ shared: { ...withDocument(shared, asked), changedAt: now } });
};
