/** How a contract can change so that a client of the one before no longer works. */
export type BreakKind =
  | 'operation-removed'
  | 'token-needed'
  | 'success-changed'
  | 'problem-removed'
  | 'problem-of-other-status'
  | 'parameter-removed'
  | 'parameter-required'
  | 'body-required'
  | 'field-removed'
  | 'field-required'
  | 'field-optional'
  | 'type-changed'
  | 'value-removed'
  | 'pattern-narrowed'
  | 'bound-narrowed';

export type Break = { readonly kind: BreakKind; readonly at: string };

export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
