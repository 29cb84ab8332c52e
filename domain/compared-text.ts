/** Letters, digits and signs of ASCII, words parted by one blank. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/**
 * A text of a client's as it is compared and looked for: in one form of each letter (NFKC: full-width as plain, a letter and its mark as
 * one), without what cannot be seen, each gap one blank, none at the ends. Letters stay small or capital: two files of an authority
 * may differ in that alone. What is stored and shown stays as it was sent.
 */
export const comparedText = (text: string): string => {
  // Most are plain already, and the guard compares many.
  if (plain.test(text)) return text;
  return text
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFKC')
    .replaceAll(/\s+/g, ' ')
    .trim();
};

/** Whether two texts that clients sent are the same to a reader. */
export const sameText = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined ? one === other : comparedText(one) === comparedText(other);
