import { once } from '../once.ts';
import { cyrillicSpelling } from './cyrillic-spelling.ts';
import { latinSpelling } from './latin-spelling.ts';
import { arabicSpelling, armenianSpelling, georgianSpelling, greekSpelling, hebrewSpelling } from './other-spelling.ts';
import { likeliest, type Readings } from './reading.ts';

/** A word may mix scripts: a letter that looks like another's is read by its own table, and most such letters say the same. */
const spellings = once(
  () =>
    new Map(
      [
        latinSpelling,
        cyrillicSpelling,
        greekSpelling,
        georgianSpelling,
        armenianSpelling,
        arabicSpelling,
        hebrewSpelling,
      ].flatMap((table) => [...table()]),
    ),
);

const groupsOf = (word: string): readonly Readings[] => {
  const groups: Readings[] = [];
  for (let at = 0; at < word.length; ) {
    const [letter = ''] = word.slice(at);
    const found = spellings()
      .get(letter)
      ?.find(({ group }) => {
        group.lastIndex = at;
        return group.test(word);
      });
    // A letter that no table knows, of a script that is not read here, stands for itself.
    const ways = found?.ways ?? [{ sounds: letter, cost: 0 }];
    const last = groups.at(-1);
    // What is read in one way goes with what is before it: there is then less to follow.
    if (ways.length === 1 && last?.length === 1)
      groups[groups.length - 1] = [{ sounds: `${last[0]?.sounds}${ways[0]?.sounds}`, cost: 0 }];
    else groups.push(ways);
    at = found === undefined ? at + letter.length : found.group.lastIndex;
  }
  return groups;
};

/** How a word in plain letters (`letters.ts`) may sound, the likeliest way first. */
export const soundsOf = (word: string): Readings => likeliest(groupsOf(word));
