import type { GuardedTransferFiles, OpenReadmissions, TransferFiles } from '../../../domain/convicted-transfer/transfer-files.ts';
import { acrossFrom, stateOfSide, type TransferSide } from '../../../domain/convicted-transfer/transfer-side.ts';
import { settledOthers } from '../../../domain/file/other-person.ts';
import { traitsOfPerson } from '../../../domain/identity/traits.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { StoredTransfer } from '../../ports/convicted-transfer-store.ts';
import type { KeptSeen } from '../../ports/person-register.ts';
import type { SeenBeside } from '../seen-beside.ts';
import type { GuardReading } from './transfers.ts';

/** What the guard of a hand-over reads of a transfer, and what may not have moved when it is acted on. */
export type GuardedTransfer = { readonly files: GuardedTransferFiles; readonly seen: SeenBeside };

/**
 * What a State knows of the person from its other files: what its register keeps, and its open cases of readmission. `named`: which other
 * file is asked for in any event. The cases are looked at and not held against: none of them departs while the register has the transfer.
 */
export const knownElsewhere = async (
  { register, readmissions }: Pick<GuardReading, 'register' | 'readmissions'>,
  { shared, own }: TransferFiles,
  state: StateCode,
  at: Instant,
  named?: string,
): Promise<KeptSeen & { readonly readmissions: OpenReadmissions }> => {
  const { person, travelDocument, id: caseId, personEdition } = shared;
  const numbers = [travelDocument?.number];
  const settled = settledOthers(own.otherPersons, personEdition, at);
  const looking = { caseId, at, settled, ...(named === undefined ? {} : { named }) };
  const [kept, open] = await Promise.all([
    register.find(state, traitsOfPerson(person, numbers), looking),
    readmissions.find(state, { person, numbers, settled }),
  ]);
  return { ...kept, readmissions: open };
};

/**
 * The transfer with both own files and what both States know of the person from other files, for the guard and nothing else. Every change of an own
 * file counts the version up: where the second reading finds another, the two are not one picture (`moved-on`).
 */
export const guardedTransfer = async (
  parts: GuardReading,
  { shared, own, version }: StoredTransfer,
  side: TransferSide,
  at: Instant,
): Promise<GuardedTransfer | 'moved-on'> => {
  const other = await parts.transfers.load(shared.id, stateOfSide(shared, acrossFrom(side)));
  if (other === undefined || other.version !== version) return 'moved-on';
  const owns =
    side === 'sentencing' ? { sentencing: own, administering: other.own } : { sentencing: other.own, administering: own };
  const [sentencing, administering] = await Promise.all([
    knownElsewhere(parts, { shared, own: owns.sentencing }, shared.sentencingState, at),
    knownElsewhere(parts, { shared, own: owns.administering }, shared.administeringState, at),
  ]);
  return {
    files: {
      shared,
      own,
      owns,
      keptBy: { sentencing: sentencing.kept, administering: administering.kept },
      readmissions: { sentencing: sentencing.readmissions, administering: administering.readmissions },
    },
    seen: { itemsSeen: [...sentencing.seen, ...administering.seen] },
  };
};
