import type { Act } from '../../ports/act.ts';

/** What the history says of an act that is about a letter: which scan of it. */
export const aboutLetter = (
  letter: { readonly attachmentId?: string; readonly sha256: string } | undefined,
): Pick<Act, 'attachment'> => {
  if (letter?.attachmentId === undefined) return {};
  return { attachment: { attachmentId: letter.attachmentId, sha256: letter.sha256 } };
};
