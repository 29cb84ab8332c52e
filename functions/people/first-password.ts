import { randomInt } from 'node:crypto';

/** Letters and digits that are not taken for each other when they are read out. */
const characters = 'abcdefghjkmnpqrstuvwxyz23456789';

const four = (): string => Array.from({ length: 4 }, () => characters[randomInt(characters.length)]).join('');

/** A password by chance (31 to the 20th) that can be read out, with a character of each kind that the pool asks for. */
export const firstPassword = (): string => `Aa7-${[four(), four(), four(), four(), four()].join('-')}`;
