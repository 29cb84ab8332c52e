import { isKinship, isOfHouse, isServant, standsBefore } from './beside-names.ts';
import { isFathersName } from './endings.ts';
import { soundsOf } from './sounds.ts';
import { wordsIn } from './words-in.ts';

/** A word of a name in plain letters, and which of the names it takes in: from that one to before the other. `joined`: of more words. */
export type NameWord = { readonly word: string; readonly from: number; readonly to: number; readonly joined: boolean };

/** A name with what stands before and after it. `joins`: whether it is written as one with the next, as fathers' names never are. */
type Unit = { readonly name: string; readonly before: readonly string[]; readonly after: string; readonly joins: boolean };

const isFathers = (word: string): boolean => isFathersName(soundsOf(word)[0]?.sounds ?? '');

/** The name with the by-word behind it; undefined where the word is a name. */
const behind = (word: string, name: Unit | undefined): Unit | undefined => {
  if (name === undefined) return undefined;
  if (isKinship(word)) return { ...name, joins: false };
  return isOfHouse(word) ? { ...name, after: word } : undefined;
};

const unitsOf = (words: readonly string[]): readonly Unit[] => {
  const units: Unit[] = [];
  let before: string[] = [];
  for (const [at, word] of words.entries()) {
    const [next] = words.slice(at + 1);
    const after = before.length === 0 ? behind(word, units.at(-1)) : undefined;
    if (after !== undefined) units[units.length - 1] = after;
    else if (next !== undefined && (standsBefore(word, next) || isServant(word))) before = [...before, word];
    else {
      units.push({ name: word, before, after: '', joins: !isFathers(word) });
      before = [];
    }
  }
  return units;
};

/** A name as one with what stands beside it: al-Hassan, Alhassan; Abd al-Rahman, Abdurrahman, Abd Rahman. */
const ways = ({ name, before, after }: Unit): readonly string[] => {
  const servant = before.find(isServant);
  return [
    ...(before.length === 0 ? [] : [before.join('') + name]),
    ...(servant === undefined ? [] : [servant + name]),
    ...(after === '' ? [] : [name + after]),
  ];
};

/**
 * The words of a name by which somebody is found: those that are names, each also as one with what stands before it and with its
 * neighbour (Nur-Sultan, Nursultan). Where a by-word is all that there is, it is the name.
 */
export const nameWords = (name: string): readonly NameWord[] => {
  const words = wordsIn(name);
  const units = unitsOf(words.length > 1 && words.every(isKinship) ? words.slice(0, 1) : words);
  const alone = units.map(({ name: word }, from) => ({ word, from, to: from + 1, joined: false }));
  const joined = units.slice(1).flatMap((unit, from) => {
    const former = units[from];
    return former?.joins && unit.joins ? [{ word: former.name + unit.name, from, to: from + 2, joined: true }] : [];
  });
  const beside = units.flatMap((unit, from) => ways(unit).map((word) => ({ word, from, to: from + 1, joined: true })));
  return [...new Map([...alone, ...joined, ...beside].map((word) => [`${word.word} ${word.from} ${word.to}`, word])).values()];
};
