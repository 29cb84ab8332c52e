/** Digits stand for themselves, A to Z for 10 to 35, and the filler for nothing. */
const worth = (character: string): number => (character === '<' ? 0 : Number.parseInt(character, 36));

const weights = [7, 3, 1] as const;

/**
 * The check digit of what stands in a field, fillers with it (Doc 9303-3, section 4.9). A character that is taken for another
 * shows, unless the two differ by ten or twenty or thirty: A, K, U, 0 and the filler are one to it.
 */
export const checkDigitOf = (field: string): string => {
  const sum = [...field].reduce((total, character, at) => total + worth(character) * (weights[at % 3] ?? 0), 0);
  return String(sum % 10);
};
