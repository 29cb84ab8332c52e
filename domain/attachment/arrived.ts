/**
 * A file as it lies in the bucket: its octets, the SHA-256 (hexadecimal) that the store made of them, absent where it made none, and its
 * first and last octets, some thousand of each.
 */
export type Arrived = {
  readonly size: number;
  readonly sha256: string | undefined;
  readonly first: Uint8Array;
  readonly last: Uint8Array;
};

/** The ends of a file alone, by which its type is told. */
export type Ends = Omit<Arrived, 'sha256'>;

/** Octets as text, each octet one letter: signatures are compared as they are written in their standards. */
export const lettersOf = (octets: Uint8Array): string => String.fromCharCode(...octets);
