import { comparedText } from '../../../domain/compared-text.ts';
import { hashOf } from '../../history/canonical.ts';

/** A value in which each text is as texts are compared. */
const folded = (value: unknown): unknown => {
  if (typeof value === 'string') return comparedText(value);
  if (Array.isArray(value)) return value.map(folded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, folded(inner)]));
};

/** The SHA-256 of an act with what it says: the same in whatever order its fields came, and however its texts are spaced or composed. */
export const saidHash = (says: { readonly operation: string; readonly facts: object }): string => hashOf(folded(says));
