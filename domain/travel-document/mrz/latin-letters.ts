/**
 * Latin letters that are more than one of A to Z with a mark on it, by Doc 9303-3, section 6, table A. Where the table leaves
 * the State a choice (Ä, Å, Ö, Ü), it is what the table names first.
 *
 * ĸ is in no table: it is written K, since its capital is K and an apostrophe.
 */
const letters: Readonly<Record<string, string>> = {
  Ä: 'AE',
  Å: 'AA',
  Æ: 'AE',
  Ð: 'D',
  Ö: 'OE',
  Ø: 'OE',
  Ü: 'UE',
  Þ: 'TH',
  ẞ: 'SS',
  Đ: 'D',
  Ħ: 'H',
  Ĳ: 'IJ',
  ĸ: 'K',
  Ŀ: 'L',
  Ł: 'L',
  Ŋ: 'N',
  Œ: 'OE',
  Ŧ: 'T',
};

/**
 * How a Latin capital is written with A to Z, or undefined where it is none. A mark falls: in table A it does for each letter that
 * is not named above, and no mark may stand in the zone (section 4.3), so it does for those that the table lacks too (Ș, Ț, Ế), and
 * one that stands by itself is written with nothing.
 */
export const latinLetter = (capital: string): string | undefined => {
  const plain = capital.normalize('NFD').replaceAll(/\p{M}/gu, '');
  const written = letters[capital] ?? letters[plain] ?? plain;
  return /^[A-Z]*$/.test(written) ? written : undefined;
};
