import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** Canonical JSON (RFC 8785): the same value gives the same text, whatever the order of its fields. */
export const canonical = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('The value has no canonical JSON form');
  return text;
};

/** SHA-256 of the canonical JSON, in hexadecimal. */
export const hashOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex');
