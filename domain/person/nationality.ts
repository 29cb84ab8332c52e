import { isStateCode, type StateCode } from '../state-code.ts';

/**
 * Kosovo, by the code that is used for it though ISO 3166-1 assigns none (user-assigned; so the European Union and the Unicode CLDR).
 * It is a nationality and a country of birth that documents state; no position on status is taken by naming it.
 */
export type Kosovo = 'XK';

/** A refugee by the Convention of 1951 (XXB), another refugee (XXC): persons without a defined nationality (Doc 9303-3, section 5). */
export const refugeeCodes = ['XXB', 'XXC'] as const;

/** What is stated as somebody's nationality: a State's code, XK, or that the person is a refugee. Who is stateless or of no stated one has none. */
export type Nationality = StateCode | Kosovo | (typeof refugeeCodes)[number];

/** Where somebody can be born: a State by its code, or XK. */
export type CountryOfBirth = StateCode | Kosovo;

const isRefugeeCode = (text: string): boolean => refugeeCodes.some((code) => code === text);

/** Whether the text is a code of where somebody can be born. */
export const isCountryOfBirth = (text: string): text is CountryOfBirth => text === 'XK' || isStateCode(text);

/** Whether the text is a code of what can be stated as a nationality. */
export const isNationality = (text: string): text is Nationality => isCountryOfBirth(text) || isRefugeeCode(text);

/**
 * Whether somebody is stated to be a national of anything. A refugee's code says neither that there is a nationality nor that there is
 * none: with it alone somebody is asked for as a third-country national or as stateless, and as nobody's own.
 */
export const statesNational = (nationalities: readonly Nationality[]): boolean =>
  nationalities.some((nationality) => !isRefugeeCode(nationality));
