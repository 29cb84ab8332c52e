import { aText, type Slips } from './slip.ts';

const printedBefore = [{ does: 'printRequest', by: 'requesting' }] as const;

export const slipsOfDocumentPrinting: Slips = {
  printRequest: [
    { kind: 'language-not-known', change: () => ({}) },
    {
      kind: 'attachment-already-there',
      besides: printedBefore,
      facts: { attachmentId: aText, attachmentStatus: 'clean' },
    },
  ],
};
