import type { StateCode } from '../state-code.ts';
import { icaoCodes } from './mrz/state-codes.ts';

const states = new Map(Object.entries(icaoCodes).map(([state, code]) => [code, state as StateCode]));

/** The State of a three-letter code of ICAO Doc 9303, Part 3; undefined where it is none of a State. */
export const stateOfIcaoCode = (code: string): StateCode | undefined => states.get(code);
