import type { Lexicon } from '../words.ts';

/** Requests that are printed. */
export const documentPrinting = {
  RequestPrint: { is: 'In which language a request is to be printed' },
  RequestPrinted: {
    like: 'CaseChanged',
    is: 'What the printing of a request came to: the document that the own file keeps',
    has: {
      attachmentId: 'The id of the document among the attachments of the case, by which everything refers to it',
      sha256: 'The SHA-256 of the document in lower-case hexadecimal',
      size: 'How long the document is, in bytes',
      pages: 'How many pages the document has',
    },
  },
} as const satisfies Lexicon;
