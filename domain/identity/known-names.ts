import { once } from '../once.ts';
import { plainLetters } from './letters.ts';
import { namesOfOne } from './register.ts';

const keyOfForm = once(
  (): ReadonlyMap<string, readonly string[]> =>
    namesOfOne().reduce((known, line) => {
      const forms = line.split(' ').map(plainLetters);
      for (const form of forms) known.set(form, [...new Set([...(known.get(form) ?? []), `#${forms[0]}`])]);
      return known;
    }, new Map<string, string[]>()),
);

/** The names known by the form, in plain letters: none for most words, one for most that are known. */
export const knownNames = (word: string): readonly string[] => keyOfForm().get(word) ?? [];
