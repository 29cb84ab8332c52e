/**
 * A file that both sides hold: its SHA-256 in hexadecimal, its media type, its size in bytes. `attachmentId`: it can be opened here, as the
 * attachment of the case that has it; where it is absent only its hash is known here.
 */
export type Attachment = {
  readonly sha256: string;
  readonly mediaType: string;
  readonly size: number;
  readonly attachmentId?: string;
};
