import { isStateCode } from '../../../domain/state-code.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const namesIn = (language: string): Intl.DisplayNames => new Intl.DisplayNames(language, { type: 'region' });

/** The name of a State in a language; its code where the language has none. */
export const nameIn =
  (language: string) =>
  (code: string): string =>
    namesIn(language).of(code) ?? code;

/** The name in a language of a State that a text names in English; as it stands where no State is called so. */
export const namedIn =
  (language: string) =>
  (english: string): string => {
    const names = namesIn('en');
    const code = letters
      .flatMap((first) => letters.map((second) => `${first}${second}`))
      .find((one) => isStateCode(one) && names.of(one) === english);
    return code === undefined ? english : nameIn(language)(code);
  };
