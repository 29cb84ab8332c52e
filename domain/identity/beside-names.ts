/** Articles and other words before a name, which come and go: al-Hassan, bin Omar, von Berg, de la Cruz. Not sun letters, as in ar-Rahman. */
const before = new Set(
  'al el ul bin ben ibn bint binti ould mint walad de da do das dos del della di du des la le les los las van von der den ter ten zu аль эль ал ел ибн бин бен бинт де да ди ла ле ван фон дер بن ابن بنت ال'.split(
    ' ',
  ),
);

/** Ar, ad, ash and the like are the article where the name begins with the same sound. */
const sunLetter = /^[aeiuаэеиу](\p{L}{1,2})$/u;

/** The word, in plain letters, stands before the next one and is no name by itself. */
export const standsBefore = (word: string, next: string): boolean => {
  const [, sound] = sunLetter.exec(word) ?? [];
  return before.has(word) || (sound !== undefined && next.startsWith(sound));
};

/** Servant of: no name without the one that follows. */
export const isServant = (word: string): boolean =>
  /^(?:abd(?:[aeou]{1,2}[lrsnzdt])?|абд(?:[аеуэ](?:ль?|р|с|н))?|عبد)$/.test(word);

/** Son, daughter of, after the father's name, which nobody is told apart by. */
export const isKinship = (word: string): boolean =>
  /^(?:o?u+l(?:[iyu]|ou)|[ou][gG]h?l(?:[iyu]|ou)|[kqg][iy][sz]{1,2}[iy]|[kq][iy]z)$/.test(word) ||
  /^(?:у+л[уыи]|ұл[ыи]?|[оуў][гғ]л[ыиу]|[кқг][ыи][зс][ыи]|қыз)$/.test(word);

/** Born of, after the name of a house: written as one with it as often as not. */
export const isOfHouse = (word: string): boolean => /^(?:zadeh?|zoda|зад[еэ]|зода|زاده)$/.test(word);
