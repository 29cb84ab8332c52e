/** A file that both sides hold: its SHA-256 in hexadecimal, its media type, its size in bytes. */
export type Attachment = { readonly sha256: string; readonly mediaType: string; readonly size: number };
