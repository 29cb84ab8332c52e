/** The characters of a number that the service makes: none that is taken for another on paper (no 0, O, 1, I). */
const characters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** How long such a number is: what the machine-readable zone has room for. 45 bits by chance: nobody guesses one, and a taken one is made again. */
export const numberLength = 9;

/** The number that these random bytes give, one character for each. */
export const documentNumber = (random: Uint8Array): string =>
  [...random].map((byte) => characters[byte % characters.length]).join('');
