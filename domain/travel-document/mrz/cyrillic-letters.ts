/** Doc 9303-3, section 6, table B, with none of its exceptions for one language: whose language a name is of is not known here. */
const icao = {
  А: 'A',
  Б: 'B',
  В: 'V',
  Г: 'G',
  Д: 'D',
  Е: 'E',
  Ё: 'E',
  Ж: 'ZH',
  З: 'Z',
  И: 'I',
  Й: 'I',
  К: 'K',
  Л: 'L',
  М: 'M',
  Н: 'N',
  О: 'O',
  П: 'P',
  Р: 'R',
  С: 'S',
  Т: 'T',
  У: 'U',
  Ф: 'F',
  Х: 'KH',
  Ц: 'TS',
  Ч: 'CH',
  Ш: 'SH',
  Щ: 'SHCH',
  Ъ: 'IE',
  Ы: 'Y',
  // The table has no soft sign: it is not written.
  Ь: '',
  Э: 'E',
  Ю: 'IU',
  Я: 'IA',
  Ђ: 'D',
  Є: 'IE',
  Ѕ: 'DZ',
  І: 'I',
  Ї: 'I',
  Ј: 'J',
  Љ: 'LJ',
  Њ: 'NJ',
  Ќ: 'K',
  Ў: 'U',
  Џ: 'DZ',
  Ѫ: 'U',
  Ѵ: 'Y',
  Ґ: 'G',
  Ғ: 'G',
  // Macedonian and Serbian. The table seems to mean them where it prints Ғ ("in Macedonian GJ") and Һ ("C"), which look like them.
  Ѓ: 'G',
  Ћ: 'C',
} as const;

/**
 * Kazakh letters that table B lacks, as the passports of Kazakhstan write them: practice, and no table of ICAO's. Һ is least
 * certain: table B has its code point as C, for a letter of Serbian it seems, and some who write tickets have KH.
 */
const kazakh = { Ә: 'A', Қ: 'K', Ң: 'N', Ө: 'O', Ұ: 'U', Ү: 'U', Һ: 'H' } as const;

const letters: Readonly<Record<string, string>> = { ...icao, ...kazakh };

/** How a Cyrillic capital is written with A to Z, '' where it is not written, or undefined where it is in no table. */
export const cyrillicLetter = (capital: string): string | undefined => letters[capital];
