import { does, type Story } from '../turn.ts';

const opened = does('openCase', 'FR.officer');

const arrives = { arrives: 'as-announced' } as const;

const nobodys = '0193a4c8-0000-4000-8000-00000000ffff';

const photograph = { name: 'Photograph.jpg', use: 'photograph', mediaType: 'image/jpeg', sha256: '0'.repeat(64) };

/** A file from its announcement to the other State, and what is refused about one. */
export const attachments: readonly Story[] = [
  {
    title: 'a file of a case',
    turns: [
      opened,
      does('addAttachment', 'FR.officer', { shows: 'France announces a birth certificate, and learns where to send it' }),
      does('listAttachments', 'FR.officer', { shows: 'It is waited for', called: 'list-attachments-waited' }),
      does('getAttachment', 'FR.officer', { shows: 'Nothing can be fetched yet', called: 'get-attachment-waited' }),
      arrives,
      does('getAttachment', 'FR.officer', { shows: 'It arrived and was found clean: where it is fetched within a minute' }),
      does('shareAttachment', 'FR.officer', { shows: 'France gives it to Kazakhstan' }),
      does('listAttachments', 'KZ.officer', { shows: 'The files of the case as Kazakhstan sees them' }),
      does('getAttachment', 'KZ.officer', { shows: 'Kazakhstan reads it', called: 'get-attachment-shared' }),
      does('addEvidence', 'FR.officer', {
        but: ({ attachment }) => ({
          evidence: [
            {
              kind: 'birth-certificate',
              form: 'copy',
              attachments: [
                {
                  attachmentId: attachment,
                  sha256: 'cc9adc881c74316ab20a101b94ec7a27c3b50f6498f0da181a07e3df8b734f6d',
                  mediaType: 'application/pdf',
                  size: 5034,
                },
              ],
            },
          ],
        }),
        called: 'add-evidence-that-can-be-opened',
        shows: 'A piece of evidence refers to it',
      }),
    ],
  },
  {
    title: 'a photograph for the escort',
    turns: [
      opened,
      does('addAttachment', 'FR.officer', {
        but: photograph,
        called: 'add-attachment-photograph',
        shows: 'France announces a photograph of the person',
      }),
    ],
  },
  {
    title: 'files that are refused',
    turns: [
      opened,
      does('addAttachment', 'FR.officer', { but: { name: 'certificate.pdf.exe' }, refused: 'attachment-name-unfit' }),
      does('addAttachment', 'FR.officer', { but: { use: 'photograph' }, refused: 'use-of-another-type' }),
      does('addAttachment', 'FR.officer'),
      does('addAttachment', 'FR.officer', { refused: 'attachment-already-there', keeps: true }),
      does('shareAttachment', 'FR.officer', { refused: 'attachment-not-clean' }),
      does('getAttachment', 'FR.officer', { about: { attachment: nobodys }, refused: 'attachment-not-found' }),
      arrives,
      does('shareAttachment', 'FR.officer', { but: { sha256: '1'.repeat(64) }, refused: 'attachment-not-usable' }),
      does('shareAttachment', 'FR.officer'),
      does('shareAttachment', 'FR.officer', { refused: 'attachment-already-shared' }),
    ],
  },
];
