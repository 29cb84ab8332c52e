/** The capitals of a name one by one, each letter in one piece with its mark, without what cannot be seen. */
export const capitalsOf = (name: string): readonly string[] => [
  ...name
    .replaceAll(/\p{Cf}/gu, '')
    .toUpperCase()
    .normalize('NFC'),
];
