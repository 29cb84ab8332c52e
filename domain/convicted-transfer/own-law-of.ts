import { type StateCode, stateOf } from '../state-code.ts';
import { kazakhLaw } from './treaties/kazakh-law.ts';
import type { OwnLaw } from './treaties/terms.ts';

const ownLaws: ReadonlyMap<StateCode, OwnLaw> = new Map([[stateOf('KZ'), kazakhLaw]]);

/** What the own law of a State adds to whichever treaty where that State sentenced the person, as far as something of it was read. */
export const ownLawOf = (state: StateCode): OwnLaw | undefined => ownLaws.get(state);
