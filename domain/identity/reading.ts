/**
 * One way in which letters are read: the sounds, and how far it is from the likeliest way (0).
 *
 * Sounds are written by one letter each: the consonants `b c d f g h k l m n p r s t v z` as in English, but `c` for ts; `S` sh, `Z` zh,
 * `C` ch, `J` dzh; the vowels `a e i o u y`, and `j` for a half-vowel that is heard in some spellings only.
 */
export type Reading = { readonly sounds: string; readonly cost: number };

/** How a group of letters is read, the likeliest way first. */
export type Readings = readonly Reading[];

/** `C|h:.2|-:1`: read as `C`, or as `h`, which is a little less likely, or seldom not at all. Without a cost, the second way has 1. */
export const readingsOf = (notation: string): Readings =>
  notation.split('|').map((way, index) => {
    const [sounds = '', cost = index === 0 ? '0' : '1'] = way.split(':');
    return { sounds: sounds === '-' ? '' : sounds, cost: Number(cost) };
  });

/** So many readings of the beginning of a word are followed to its end. */
const followed = 24;

/** The readings of a word whose groups of letters are read so, the likeliest first. */
export const likeliest = (groups: readonly Readings[]): Readings =>
  groups.reduce<Reading[]>(
    (words, ways) => {
      const longer = words.flatMap((word) =>
        ways.map((way) => ({ sounds: word.sounds + way.sounds, cost: word.cost + way.cost })),
      );
      if (ways.length === 1) return longer;
      return longer.sort((one, other) => one.cost - other.cost).slice(0, followed);
    },
    [{ sounds: '', cost: 0 }],
  );
