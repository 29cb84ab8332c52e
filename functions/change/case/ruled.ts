import type { StateCode } from '../../../domain/state-code.ts';
import type { Agreements } from '../../ports/agreements.ts';
import type { CaseStore } from '../../ports/case-store.ts';
import type { PersonRegister } from '../../ports/person-register.ts';

/**
 * What every change of a case needs: the cases, the register of persons, the agreements by whose rules its deadlines are counted, and
 * which States are not connected.
 */
export type Ruled = {
  readonly cases: CaseStore;
  readonly register: PersonRegister;
  readonly agreements: Agreements;
  readonly onPaper: readonly StateCode[];
};
