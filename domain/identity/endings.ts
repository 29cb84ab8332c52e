/** Consonants that a reading may give for the `-ch` of fathers' names: Akhmetovich, Achmetowitsch, Ahmedoviç, Achmetowicz. */
const ch = '[cCSsZzth]+';
const vowels = '[aeiouyj]*';

/** Endings of surnames and fathers' names, in sounds: -ov, -ova, -off, Czech -ovová, Latvian -ovs, -ovich, -ovna, -ichna, Ukrainian -ivna. */
const ofFamily = new RegExp(
  `(?<=[aeiouyj].+|(.)(?!\\1).+)${vowels}(?:(?:[oe]+f|o+)f|[oe]+(?:v+(?:ov+(?=a))?(?:[aiyj]*${ch}[aeiouy]?(?:n[aeiouy]+)?|n[aeiouy]+|${vowels}))|[iy]vn[aeiouy]+)$`,
);

/** Son, daughter of: -uly, -uulu, -oglu, -ughli; -kyzy, -gizi, -qizi. */
const ofFather = /(?<=[aeiouyj][^aeiouyj].*)(?:(?<!e)(?:o?u+)l(?:[iyu]|i?ou|[jy]u)|[ou]+gl(?:[iyu]|ou)|[kg][iy]+[zs]+[iy])$/;

/** Abdul, Abdel, Abdur before the name of God that it goes with: the article comes and goes, and its l becomes the next sound. */
const servant = /^ab[dt][aeiouy]+(?:l|(?:([rsnzdtSZ])(?=\1)))(?=..)/;

/** -uddin, -eddine, -aldin, of the faith. */
const faith = /(?<=[aeiouy][^aeiouyj]+)[aeiouy]+l?d+(?=[iey]+n[ae]?$)/;

/** What is left of the sounds of a word without its ending and its article, which come and go from one spelling to the next. */
export const stemOf = (sounds: string): string => {
  const bare = [ofFather, ofFamily].reduce((word, ending) => {
    const shorter = word.replace(ending, '');
    return /[^aeiouyj]/.test(shorter) ? shorter : word;
  }, sounds);
  return bare.replace(servant, 'abd').replace(faith, 'd');
};

/**
 * Last letters of words in the Latin script that may be silent, or stand in one language only: French Lambert, Boulanger, Renault, Leclerc;
 * Latvian Ivanovs, Lithuanian Jonas, Greek and Latin Brutus.
 */
const silent: readonly RegExp[] = [
  /(?<=..)[sS]$/,
  /(?<=[aeiouyrn])[tdxzp]s?$/,
  /(?<=[aeou])l[tdx]s?$/,
  /(?<=[aei][nr])c$/,
  /(?<=[^aeiou].*)(?:er|et)$/,
];

/** The word in plain letters, and what it is without last letters that may be silent. */
export const withSilentEnds = (word: string): readonly string[] => [
  word,
  ...silent.filter((end) => end.test(word)).map((end) => word.replace(end, '')),
];

/** A father's name, by its ending, in sounds: it stands apart from the name before it. */
export const isFathersName = (sounds: string): boolean =>
  ofFather.test(sounds) || /(?:[oe]v[aeiouyj]*[cCSsZzt]+|[oei]vn[aei]|iCn[ae])$/.test(sounds);
