import type { Agreement } from './agreement.ts';
import type { None, Rule } from './fact.ts';

/** A rule of an agreement, and where in its data it stands, e.g. `limits / reply / own-national / period`. */
export type PlacedRule = { readonly place: string; readonly rule: Rule<unknown> | None };

const isRule = (value: object): value is Rule<unknown> | None => 'certainty' in value || 'unset' in value || 'none' in value;

const within = (value: unknown, path: readonly string[]): readonly PlacedRule[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isRule(value)) return [{ place: path.join(' / '), rule: value }];
  const numbered = Array.isArray(value);
  return Object.entries(value).flatMap(([name, part]) => {
    if (name === 'byCategory') return within(part, path);
    return within(part, [...path, numbered ? String(Number(name) + 1) : name]);
  });
};

/** Every rule of an agreement, in the order of its file: facts, what is unset, and what the text has not. */
export const factsIn = (agreement: Agreement): readonly PlacedRule[] => within(agreement, []);
