/**
 * House values, set by no law, for when two persons may be one. In doubt they are: a person stopped for a real risk and filed
 * again must be found, and somebody then looks whether it is the same person.
 */
export const sameness = {
  /** Years by which two dates of birth may differ: an estimated year is seldom right to the year. */
  birthYears: 1,
  /** Ways in which one word of a name is read: the likeliest ones. Two words of three have one, few have more than three. */
  readingsOfWord: 8,
  /** Ways in which two words are read as one. They are a second way to be found, beside each of the two. */
  readingsOfJoined: 3,
  /**
   * Pairs of names, in all their readings, by which one person can be looked up, and kept for each of three years. A name of five words
   * for surname and given names in two scripts, a maiden name and five aliases stay below it; whoever states more is asked for fewer.
   */
  namePairs: 4_000,
  /** A shorter number than this is no document's. */
  documentNumberLength: 5,
} as const;
