import type { Side } from '../caller.ts';
import type { Instant } from '../time/instant.ts';

/** What evidence and letters come as: documents, pictures, fingerprint records, the data groups of an e-passport. */
export const mediaTypes = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/jp2',
  'image/x-wsq',
  'application/vnd.iso.fingerprint',
  'application/vnd.icao.lds',
] as const;

export type MediaType = (typeof mediaTypes)[number];

/** What a file is in the case: a piece of evidence, what the person looks like, a letter of the other State, a request as it was printed. */
export const attachmentUses = ['evidence', 'photograph', 'fingerprints', 'letter', 'printed-request'] as const;

export type AttachmentUse = (typeof attachmentUses)[number];

/** Why a file that arrived counts for nothing. */
export const attachmentRejections = [
  'of-another-size',
  'of-another-hash',
  'of-another-type',
  'malware-found',
  'not-scannable',
] as const;

export type AttachmentRejection = (typeof attachmentRejections)[number];

/** A file as it is announced: its name, media type, size in bytes and SHA-256 in hexadecimal. The file itself stands in the bucket. */
export type Announced = {
  readonly attachmentId: string;
  readonly name: string;
  readonly use: AttachmentUse;
  readonly mediaType: MediaType;
  readonly size: number;
  readonly sha256: string;
};

/**
 * A file that a State has for itself. It is `pending` until it arrived, is what it says and was found clean; only then can anything refer
 * to it, can it be read, and can it be shared with the other State.
 */
export type OwnAttachment = Announced & { readonly addedAt: Instant } & (
    | { readonly status: 'pending'; readonly uploadUntil: Instant }
    | { readonly status: 'clean'; readonly checkedAt: Instant }
    | { readonly status: 'rejected'; readonly checkedAt: Instant; readonly rejectedAs: AttachmentRejection }
  );

/** A file that one State gave the other: both can read it, and it is never taken back. */
export type SharedAttachment = Announced & { readonly by: Side; readonly sharedAt: Instant };

/** That a file was read: the last of such acts, each of which stands in the history of the State that read. */
export type AttachmentRead = { readonly attachmentId: string; readonly at: Instant; readonly by: string };
