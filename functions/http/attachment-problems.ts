import type { Look, lawProblems } from './law-problems.ts';

/** How what is refused of the files of a case looks over HTTP. */
export const attachmentProblems = {
  'attachment-not-found': { status: 404, title: 'No attachment of the case that you may open has this id' },
  'attachment-already-there': { status: 409, title: 'This file is an attachment of your own file already, or is waited for' },
  'attachment-name-unfit': {
    status: 422,
    title: 'A file is not called so: a name says no folder, is not hidden, and ends as files of its type do',
  },
  'use-of-another-type': { status: 422, title: 'A file of this type cannot serve this use' },
  'attachment-already-shared': { status: 409, title: 'The attachment was shared already' },
  'attachment-not-clean': { status: 409, title: 'Only an attachment that arrived and was found clean is shared' },
  'attachment-not-usable': {
    status: 422,
    title:
      'This attachment cannot be referred to here: it is not clean, not shared where the act crosses, or another by hash, type or size',
  },
} as const satisfies Readonly<Record<string, Look>> & { readonly [Kind in keyof typeof lawProblems]?: never };
