import type { GuardedTransferFiles } from '../../../domain/convicted-transfer/transfer-files.ts';
import { acrossFrom, stateOfSide, type TransferSide } from '../../../domain/convicted-transfer/transfer-side.ts';
import { settledOthers } from '../../../domain/file/other-person.ts';
import { traitsOfPerson } from '../../../domain/identity/traits.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { StoredTransfer } from '../../ports/convicted-transfer-store.ts';
import type { SeenBeside } from '../seen-beside.ts';
import type { Transfers } from './transfers.ts';

/** What the guard of a hand-over reads of a transfer, and what may not have moved when it is acted on. */
export type GuardedTransfer = { readonly files: GuardedTransferFiles; readonly seen: SeenBeside };

/** What the register of the State on that side keeps of the person. */
const keptFor = (
  { register }: Transfers,
  files: Pick<GuardedTransferFiles, 'shared' | 'owns'>,
  side: TransferSide,
  at: Instant,
) => {
  const { shared, owns } = files;
  const { person, travelDocument, id: caseId, personEdition } = shared;
  const settled = settledOthers(owns[side].otherPersons, personEdition, at);
  return register.find(stateOfSide(shared, side), traitsOfPerson(person, [travelDocument?.number]), { caseId, at, settled });
};

/**
 * The transfer with both own files and what both registers keep of the person, for the guard and nothing else. Every change of an own
 * file counts the version up: where the second reading finds another, the two are not one picture (`moved-on`).
 */
export const guardedTransfer = async (
  parts: Transfers,
  { shared, own, version }: StoredTransfer,
  side: TransferSide,
  at: Instant,
): Promise<GuardedTransfer | 'moved-on'> => {
  const other = await parts.transfers.load(shared.id, stateOfSide(shared, acrossFrom(side)));
  if (other === undefined || other.version !== version) return 'moved-on';
  const owns =
    side === 'sentencing' ? { sentencing: own, administering: other.own } : { sentencing: other.own, administering: own };
  const [sentencing, administering] = await Promise.all([
    keptFor(parts, { shared, owns }, 'sentencing', at),
    keptFor(parts, { shared, owns }, 'administering', at),
  ]);
  return {
    files: { shared, own, owns, keptBy: { sentencing: sentencing.kept, administering: administering.kept } },
    seen: { itemsSeen: [...sentencing.seen, ...administering.seen] },
  };
};
