import type { Person } from '../person/person.ts';
import { sameness } from '../policy/identity.ts';
import { namePairs } from './name-pairs.ts';

/** The names give more pairs than a person can be kept by: `pairs` of `most`. What is let in is always kept whole. */
export type TooManyNames = { readonly kind: 'too-many-names'; readonly most: number; readonly pairs: number };

/** Whether the person states more names than can be kept; undefined for all that anybody would state. */
export const tooManyNames = (person: Person): TooManyNames | undefined => {
  const { length: pairs } = namePairs(person);
  return pairs > sameness.namePairs ? { kind: 'too-many-names', most: sameness.namePairs, pairs } : undefined;
};
