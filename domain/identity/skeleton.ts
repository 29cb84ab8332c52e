/** Sounds that are taken for one: those that stand for each other from one language's spelling to the next. Any other sound is itself. */
const alike: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'aeiouyj'].map((vowel) => [vowel, 'a'])),
  ...Object.fromEntries([...'pb'].map((sound) => [sound, 'P'])),
  ...Object.fromEntries([...'fv'].map((sound) => [sound, 'F'])),
  ...Object.fromEntries([...'td'].map((sound) => [sound, 'T'])),
  ...Object.fromEntries([...'kgh'].map((sound) => [sound, 'K'])),
  ...Object.fromEntries([...'szcSCZJ'].map((sound) => [sound, 'S'])),
  ...Object.fromEntries([...'lmnr'].map((sound) => [sound, sound.toUpperCase()])),
};

/** The consonants, with an `a` wherever vowels stand between or before them. Between the last two an e comes and goes: Petr, Peter. */
const outline = (sounds: string): string => {
  let text = '';
  for (const sound of sounds) {
    const kind = alike[sound] ?? sound;
    if (!text.endsWith(kind)) text += kind;
  }
  return text.replace(/a$/, '').replace(/([^a])([^a])$/u, '$1a$2');
};

/** As which kinds the first vowels of a word are heard, by how they begin: an e is an a in another language as often as not (Emin, Amin). */
const heard: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^a[eijy]/, ['a', 'e']],
  [/^a/, ['a']],
  [/^eu/, ['e', 'o', 'a']],
  [/^e/, ['e', 'a']],
  [/^[ou]+a/, ['o', 'a']],
  [/^u[eiy]/, ['o', 'e']],
  [/^[ou]/, ['o']],
  [/^[iy]/, ['e']],
];

/** The first vowel, of three kinds, the likeliest first. A half-vowel before it does not count: Yan, Ian. */
const firstVowels = (sounds: string): readonly string[] => {
  const [vowels = ''] = /[aeiouyj]+/.exec(sounds) ?? [];
  const full = vowels.replace(/^[ijy]+(?=[aeou])/, '');
  return heard.find(([beginning]) => beginning.test(full))?.[1] ?? ['-'];
};

/** A word of vowels only is known by them. */
const vowelsAlone = (sounds: string): string =>
  `.${sounds
    .replaceAll(/(?<=.)[ijy](?=[aeou])|j/g, '')
    .replaceAll(/[iy]/g, 'e')
    .replaceAll('u', 'o')
    .replaceAll(/(.)\1+/g, '$1')}`;

/** The first four consonants of a long word tell it apart, whatever its ending (Dilshod, Dilshodbek); one of seven and more needs all of them. */
const longWord = 4;
const longestWord = 7;

/** The ending of half of all Slavic surnames tells nobody apart: Kurski, Karski. Where it is one of four consonants, three are left. */
const adjective = /SaK$/;

/**
 * What is left of the sounds of a word when spelling is taken off, the likeliest first: empty for no sound. A long word is told by its
 * first consonants; one of three by where its vowels stand too; a shorter one by its first vowel as well.
 */
export const skeletonsOf = (sounds: string): readonly string[] => {
  if (sounds === '') return [];
  const text = outline(sounds);
  const consonants = [...text.replaceAll('a', '')];
  if (consonants.length === 0) return [vowelsAlone(sounds)];
  if (consonants.length > longWord || (consonants.length === longWord && !adjective.test(text))) {
    const first = [...consonants.join('').replaceAll(/T+S+/g, 'S')];
    return [(first.length < longestWord ? first.slice(0, longWord) : first).join('').padEnd(longWord, '-')];
  }
  if (consonants.length >= longWord - 1) return [text];
  return firstVowels(sounds).map((vowel) => vowel + text);
};
