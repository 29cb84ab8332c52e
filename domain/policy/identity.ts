/**
 * House values, set by no law, for when two persons may be one. In doubt they are: a person stopped for a real risk and filed
 * again must be found, and somebody then looks whether it is the same person.
 */
export const sameness = {
  /** Years by which two dates of birth may differ: an estimated year is seldom right to the year. */
  birthYears: 1,
  /** Pairs of a surname and a given name that are compared, the main names first. Bounds what one change writes. */
  namePairs: 10,
  /** A shorter number than this is no document's. */
  documentNumberLength: 5,
} as const;
