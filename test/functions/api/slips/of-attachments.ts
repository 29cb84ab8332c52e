import { person } from '../../calls.ts';
import { aText, barred, but, type Slips } from './slip.ts';

const waited = { attachment: 'waited' } as const;
const clean = { attachment: 'clean' } as const;

export const slipsOfAttachments: Slips = {
  addAttachment: [
    {
      kind: 'attachment-already-there',
      ...clean,
      facts: { attachmentId: aText, attachmentStatus: 'clean' },
    },
    { kind: 'attachment-already-there', ...waited, facts: { attachmentId: aText, attachmentStatus: 'pending' } },
    {
      kind: 'attachment-name-unfit',
      change: but({ name: '../certificate.pdf' }),
      facts: { because: 'names-a-place', endings: ['.pdf'] },
    },
    { kind: 'attachment-name-unfit', change: but({ name: '.certificate.pdf' }), facts: { because: 'hidden' } },
    { kind: 'attachment-name-unfit', change: but({ name: 'certificate.exe' }), facts: { because: 'of-another-type' } },
    {
      kind: 'use-of-another-type',
      change: but({ use: 'photograph' }),
      facts: { use: 'photograph', mediaTypes: ['image/jpeg', 'image/png', 'image/jp2'] },
    },
  ],
  getAttachment: [
    { kind: 'attachment-not-found' },
    { kind: 'attachment-not-found', ...clean, claims: person('KZ.officer') },
    { kind: 'attachment-not-found', ...clean, claims: person('FR.escort') },
  ],
  shareAttachment: [
    { kind: 'attachment-not-found' },
    { kind: 'attachment-not-found', ...clean, claims: person('KZ.officer') },
    { kind: 'attachment-already-shared', attachment: 'shared' },
    { kind: 'attachment-not-clean', ...waited, facts: { attachmentStatus: 'pending' } },
    { kind: 'attachment-not-usable', ...clean, change: but({ sha256: '1'.repeat(64) }), facts: { attachmentId: aText } },
    { ...barred, ...clean },
  ],
};
