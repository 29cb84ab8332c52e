import type { ConvictedPersonTreaty } from '../../../domain/convicted-transfer/treaty.ts';
import type { ConvictedTransferStore } from '../../ports/convicted-transfer-store.ts';
import type { ReadmissionsOpen } from '../../ports/open-readmissions.ts';
import type { PersonRegister } from '../../ports/person-register.ts';
import type { Salts } from '../salts.ts';

/** The treaties on the transfer of convicted persons, as this stage has them. */
export type Treaties = () => readonly ConvictedPersonTreaty[];

/** What every change of a transfer needs: the transfers, the register of persons, the open cases of readmission and the treaties. */
export type Transfers = {
  readonly transfers: ConvictedTransferStore;
  readonly register: PersonRegister;
  readonly readmissions: ReadmissionsOpen;
  readonly treaties: Treaties;
  readonly salts: Salts;
};

/** What is needed to read what the guard of a hand-over reads, and to write nothing. */
export type GuardReading = Pick<Transfers, 'register' | 'readmissions'> & {
  readonly transfers: Pick<ConvictedTransferStore, 'load'>;
};
