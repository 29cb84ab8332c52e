const consonants = [...'BDFGKLMNPRSTVZ'];

/** A word that can be read in many ways, another one for each number below 196. */
const word = (n: number): string => `${consonants[n % 14]}AJ${consonants[Math.floor(n / 14) % 14]}ICHE`;

/** More other names, and of more words, than a person can be kept by. */
export const manyNames = Array.from({ length: 19 }, (_none, other) => ({
  kind: 'alias' as const,
  name: { latin: Array.from({ length: 10 }, (_word, n) => word(other * 10 + n)).join(' ') },
}));
