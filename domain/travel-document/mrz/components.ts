import { isSilent, partsComponents } from './between-letters.ts';
import { capitalsOf } from './capitals.ts';
import { latinLetter } from './latin-letters.ts';

const written = (capital: string): string | undefined => {
  if (partsComponents(capital)) return ' ';
  return isSilent(capital) ? '' : latinLetter(capital);
};

/**
 * The components of a name in Latin letters as the zone has them, A to Z (Doc 9303-3, sections 4.6 and 6): none for a name that is
 * empty, undefined for one with a letter that is not Latin, with a number or a sign.
 */
export const componentsOf = (name: string): readonly string[] | undefined => {
  const letters = capitalsOf(name).map(written);
  if (letters.includes(undefined)) return undefined;
  return letters
    .join('')
    .split(' ')
    .filter((component) => component !== '');
};
