import fc from 'fast-check';

/** How English, French, German and Polish write what a Cyrillic letter says, in this order, where they do not agree. */
const written: Readonly<Record<string, readonly [string, string, string, string]>> = {
  ж: ['zh', 'j', 'sch', 'ż'],
  х: ['kh', 'kh', 'ch', 'ch'],
  ш: ['sh', 'ch', 'sch', 'sz'],
  ч: ['ch', 'tch', 'tsch', 'cz'],
  щ: ['shch', 'chtch', 'schtsch', 'szcz'],
  ц: ['ts', 'ts', 'z', 'c'],
  й: ['y', 'ï', 'j', 'j'],
  ю: ['yu', 'iou', 'ju', 'ju'],
  я: ['ya', 'ia', 'ja', 'ja'],
  у: ['u', 'ou', 'u', 'u'],
  ұ: ['u', 'ou', 'u', 'u'],
  ы: ['y', 'y', 'y', 'y'],
  в: ['v', 'v', 'w', 'w'],
  л: ['l', 'l', 'l', 'ł'],
  қ: ['q', 'k', 'k', 'k'],
  ғ: ['gh', 'g', 'g', 'g'],
  а: ['a', 'a', 'a', 'a'],
  ә: ['a', 'a', 'ä', 'a'],
  б: ['b', 'b', 'b', 'b'],
  г: ['g', 'gu', 'g', 'g'],
  д: ['d', 'd', 'd', 'd'],
  е: ['e', 'e', 'e', 'e'],
  з: ['z', 'z', 's', 'z'],
  и: ['i', 'i', 'i', 'i'],
  к: ['k', 'k', 'k', 'k'],
  м: ['m', 'm', 'm', 'm'],
  н: ['n', 'n', 'n', 'n'],
  ң: ['ng', 'ng', 'ng', 'n'],
  о: ['o', 'o', 'o', 'o'],
  ө: ['o', 'eu', 'ö', 'o'],
  п: ['p', 'p', 'p', 'p'],
  р: ['r', 'r', 'r', 'r'],
  с: ['s', 'ss', 's', 's'],
  т: ['t', 't', 't', 't'],
  ф: ['f', 'ph', 'f', 'f'],
};

export const schemes = [0, 1, 2, 3] as const;

/** The word in Latin letters by one of the four. */
export const romanised = (letters: readonly string[], scheme: (typeof schemes)[number]): string =>
  letters
    .map((letter) => written[letter]?.[scheme] ?? '')
    .join('')
    // The u after g is written before e and i only, where g would else be read as j.
    .replaceAll(/gu(?=[aouï]|[^aeiouyï]|$)/g, scheme === 1 ? 'g' : 'gu');

const vowels = [...'аәеиоөуұыюя'];
const consonants = Object.keys(written).filter((letter) => !vowels.includes(letter) && letter !== 'й');

/** What sounds like the ending of a father's name is left off as one, in the spellings that have it, and is no part of a name here. */
const endsLikeFather = /[цж][аәеиоөуұыюя]й?$/;

/** A word of two to five syllables, as letters of the Kazakh alphabet. */
export const word: fc.Arbitrary<readonly string[]> = fc
  .array(fc.tuple(fc.constantFrom(...consonants), fc.constantFrom(...vowels), fc.constantFrom('', '', 'й', 'н', 'р')), {
    minLength: 2,
    maxLength: 5,
  })
  .map((syllables) => syllables.flat().filter((letter) => letter !== ''))
  .filter((letters) => !endsLikeFather.test(letters.join('')));
