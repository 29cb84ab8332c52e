import { isSilent, partsComponents } from './between-letters.ts';
import { capitalsOf } from './capitals.ts';
import { cyrillicLetter } from './cyrillic-letters.ts';
import { latinLetter } from './latin-letters.ts';

const written = (capital: string): string | undefined => {
  const letter = cyrillicLetter(capital) ?? latinLetter(capital);
  return letter ?? (partsComponents(capital) || isSilent(capital) ? capital : undefined);
};

/**
 * What transliteration by Doc 9303-3, section 6, tables A and B, makes of a name in its original script, in capitals; hyphens and
 * apostrophes stay. Undefined where a letter is in no table. A proposal only: the Latin name is the issuer's statement.
 */
export const proposedLatin = (original: string): string | undefined => {
  const letters = capitalsOf(original).map(written);
  return letters.includes(undefined) ? undefined : letters.join('');
};
