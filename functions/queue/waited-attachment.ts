import type { OwnAttachment } from '../../domain/file/attachment-on-file.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { SharedCase } from '../ports/case-alerts.ts';
import type { CaseStore } from '../ports/case-store.ts';
import type { StoredCase } from '../ports/stored-case.ts';

/** A file in the own file of the State that announced it. */
export type InOwnFile = { readonly state: StateCode; readonly stored: StoredCase; readonly attachment: OwnAttachment };

export type CasesOfFiles = {
  readonly sharedCase: (caseId: string) => Promise<SharedCase | undefined>;
  readonly cases: Pick<CaseStore, 'load' | 'save'>;
};

/** Where that file stands: in an own file, in the shared one, or nowhere. An object’s key does not tell whose it is: both are looked through. */
export const placeOfAttachment = async (
  { sharedCase, cases }: CasesOfFiles,
  { caseId, attachmentId }: { readonly caseId: string; readonly attachmentId: string },
): Promise<InOwnFile | 'shared' | undefined> => {
  const known = await sharedCase(caseId);
  if (known === undefined) return undefined;
  for (const state of [known.shared.requestingState, known.shared.requestedState]) {
    const stored = await cases.load(caseId, state);
    const isIt = (one: { readonly attachmentId: string }): boolean => one.attachmentId === attachmentId;
    if (stored?.shared.attachments?.some(isIt) === true) return 'shared';
    const attachment = stored?.own.attachments?.find(isIt);
    if (stored !== undefined && attachment !== undefined) return { state, stored, attachment };
  }
  return undefined;
};
