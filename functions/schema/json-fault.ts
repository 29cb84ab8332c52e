import type { Fault } from './finding.ts';

/** Why a text is not taken as JSON, and at which place: a JSON pointer (RFC 6901), empty for the whole. */
export type JsonFault = { readonly pointer: string } & (
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'too-deep'; readonly limit: number }
  | { readonly kind: 'doubled-key' | 'half-a-character' | 'number-out-of-range' }
);

/** The same as a fault at one place of a request or a message. */
export const faultOfJson = ({ kind, pointer: _place, ...facts }: JsonFault): Fault => ({ kind, facts });
