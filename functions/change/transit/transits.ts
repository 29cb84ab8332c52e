import type { AgreementUses } from '../../ports/agreement-uses.ts';
import type { Agreements } from '../../ports/agreements.ts';
import type { PersonRegister } from '../../ports/person-register.ts';
import type { TransitStore } from '../../ports/transit-store.ts';
import type { Salts } from '../salts.ts';

/** What every change of a transit needs: the transits, the register of persons, the stop switches and the agreements. */
export type Transits = {
  readonly transits: TransitStore;
  readonly register: PersonRegister;
  readonly uses: Pick<AgreementUses, 'find'>;
  readonly agreements: Agreements;
  readonly salts: Salts;
};
