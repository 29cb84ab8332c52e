import type { Lack } from '../agreement/basis.ts';
import type { NotComputed } from './run.ts';

/** Why a clock computes nothing, in a word that is said in any language. */
export const lackOf = ({ kind }: NotComputed): Lack => {
  switch (kind) {
    case 'limit-unset':
      return 'rule-not-found';
    case 'limit-not-in-text':
      return 'not-in-text';
    case 'clock-suspended':
    case 'outside-calendar':
      return kind;
  }
};
