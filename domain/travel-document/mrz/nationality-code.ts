import type { Nationality } from '../../person/nationality.ts';
import type { StateCode } from '../../state-code.ts';
import { icaoCodeOf } from './state-codes.ts';

/** What a zone says of the nationality: as it is stated, or that there is none, or that none is stated. */
export type ZoneNationality = Nationality | 'stateless' | 'unspecified';

/**
 * Beside the States: the codes of persons without a defined nationality (Doc 9303-3, section 5), and that of Kosovo, for which the
 * section lists UNK, of documents of the United Nations' interim administration. Usage differs: RKS, XKX and KOS are met. XKX is one of
 * the codes that ISO 3166-1 leaves to its users.
 */
const others: Readonly<Record<Exclude<ZoneNationality, StateCode>, string>> = {
  XK: 'XKX',
  XXB: 'XXB',
  XXC: 'XXC',
  stateless: 'XXA',
  unspecified: 'XXX',
};

const isOther = (nationality: ZoneNationality): nationality is keyof typeof others => Object.hasOwn(others, nationality);

/** The code of a nationality in the zone, of one or three letters. */
export const nationalityCodeOf = (nationality: ZoneNationality): string =>
  isOther(nationality) ? others[nationality] : icaoCodeOf(nationality);
