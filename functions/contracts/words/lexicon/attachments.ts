import type { Lexicon } from '../words.ts';

const announced = {
  attachmentId: 'The id of the attachment, by which everything refers to it',
  sha256: 'The SHA-256 of the file in lower-case hexadecimal, which the store checked when the file arrived',
};

const added = { ...announced, addedAt: 'When the file was announced' };

const checked = { ...added, checkedAt: 'When the file that arrived was looked at and scanned' };

/** Files of a case: those that a State has for itself, and those that it gave the other. */
export const attachments = {
  OwnAttachmentPending: {
    is: 'A file that was announced: it has not arrived, or is not scanned yet. Nothing can refer to it',
    has: {
      status: 'That it is not known yet whether the file can be used',
      ...added,
      uploadUntil: 'Until when the file can be sent to the address that the announcement gave',
    },
  },
  OwnAttachmentClean: {
    is: 'A file that arrived, is what it says, and was found clean',
    has: { status: 'That the file can be read, referred to and shared', ...checked },
  },
  OwnAttachmentRejected: {
    is: 'A file that arrived and counts for nothing: it was removed, and only what was announced is left',
    has: { status: 'That the file cannot be used', ...checked, rejectedAs: 'What is wrong with the file' },
  },
  SharedAttachment: {
    has: { ...announced, sharedAt: 'When the file was given to the other State' },
  },
  HistoryEntryAttachment: {
    is: 'The file that a change is about',
    has: { attachmentId: 'Which attachment of the case it is', sha256: 'The SHA-256 of the file in lower-case hexadecimal' },
  },
  NewAttachment: {
    is: 'A file that is about to be sent for the own file',
    has: {
      use: 'What the file is in the case, which its media type has to suit',
      sha256: 'The SHA-256 of the file in lower-case hexadecimal: the store refuses any other file',
    },
  },
  AttachmentAdded: {
    like: 'CaseChanged',
    is: 'What the announcement of a file came to',
    has: { attachmentId: 'The id of the attachment, by which everything refers to it' },
  },
  UploadPlace: {
    is: 'Where and how the file is sent straight to the store, by whoever has this',
    has: { method: 'The method of HTTP by which it is sent' },
  },
  DownloadPlace: { is: 'Where the file is fetched straight from the store, by whoever has this' },
  AttachmentList: {
    is: 'The files of a case that the caller may open',
    has: { caseId: 'The case whose files they are' },
  },
  AttachmentRead: {
    is: 'A file of a case: what it is, and where it is fetched',
    has: { caseId: 'The case whose file it is' },
  },
  AttachmentSharing: {
    is: 'Which file is given to the other State',
    has: { sha256: 'The SHA-256 of the file as it was looked at, in lower-case hexadecimal' },
  },
} as const satisfies Lexicon;
