import type { Instant } from '../../domain/time/instant.ts';

/** How many UTF-16 units the name of a file has at most: S3 keeps two kilobytes with an object, and a letter can take nine octets of them. */
export const nameAtMost = 200;

/** As what a file is kept, and so fetched: under what name whoever fetches it saves it, and its media type. */
export type KeptAs = { readonly name: string; readonly mediaType: string };

/** What is to be uploaded: the object's key, as what it is kept, its octets and its SHA-256 in hex. */
export type Uploading = KeptAs & { readonly key: string; readonly size: number; readonly sha256: string };

/**
 * Where somebody who has no rights of their own uploads exactly that content, once: a URL with the headers that have to be sent with it as
 * they are, and until when. The store refuses another size, another content, another type and a second upload.
 */
export type UploadPlace = {
  readonly url: string;
  readonly method: 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  readonly until: Instant;
};

/** Where it is fetched, and until when: long enough to begin. */
export type DownloadPlace = { readonly url: string; readonly until: Instant };

/**
 * An object as it arrived: its octets; the SHA-256, in hex, that the store made of it, undefined where it was laid down without one and so
 * by no upload of ours; its first and its last octets, at most `ends` of each, which are the same where it has no more.
 */
export type LookedAt = {
  readonly size: number;
  readonly sha256: string | undefined;
  readonly first: Uint8Array;
  readonly last: Uint8Array;
};

/** How many octets of each end of an object are looked at. */
export const ends = 4_096;

/** The files of attachments, by their keys (`<caseId>/<attachmentId>`). No URL, name or hash of one stands in any log. */
export type AttachmentObjects = {
  uploadTo(asked: Uploading, now: Instant): Promise<UploadPlace>;
  /** Under the name and type that it was uploaded with: a URL that named it would bring the name into logs. Only what the scanner found clean can be fetched. */
  downloadOf(key: string, now: Instant): Promise<DownloadPlace>;
  /** Undefined where there is no such object. */
  look(key: string): Promise<LookedAt | undefined>;
  /** One that is not there is removed. */
  remove(key: string): Promise<void>;
  /** Lays down what the service made itself, under a key that nobody else knows yet. */
  put(key: string, bytes: Uint8Array, as: KeptAs): Promise<void>;
};
