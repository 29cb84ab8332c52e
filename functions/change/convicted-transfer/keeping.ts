import { entriesOfTransfer } from '../../../domain/convicted-transfer/entries-of-transfer.ts';
import type { TransferFiles } from '../../../domain/convicted-transfer/transfer-files.ts';
import {
  sideOfTransfer,
  stateOfSide,
  type TransferSide,
  transferSides,
} from '../../../domain/convicted-transfer/transfer-side.ts';
import { traitsOfPersonToKeep } from '../../../domain/identity/traits.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { canonical } from '../../history/canonical.ts';
import type { StoredTransfer } from '../../ports/convicted-transfer-store.ts';
import type { Keeping } from '../../ports/person-register.ts';
import type { Transfers } from './transfers.ts';

const traitsOf = ({ person, travelDocument }: TransferFiles['shared']) => traitsOfPersonToKeep(person, [travelDocument?.number]);

/** Whether the register of that side has to be written: what it keeps of the person, or by what the person is found, is no longer the same. */
const differs = (before: TransferFiles | undefined, after: TransferFiles, side: TransferSide, at: Instant): boolean => {
  const entries = ({ shared, own }: TransferFiles) => entriesOfTransfer(shared, own, side, at);
  const now = entries(after);
  const was = before === undefined ? [] : entries(before);
  if (now.length + was.length === 0) return false;
  return canonical([was, before && traitsOf(before.shared)]) !== canonical([now, traitsOf(after.shared)]);
};

/** What the register of that side keeps of the person after the change. */
const keepingFor = ({ register }: Transfers, { shared, own }: TransferFiles, side: TransferSide, at: Instant): Promise<Keeping> =>
  register.keep(
    stateOfSide(shared, side),
    traitsOf(shared),
    { caseId: shared.id, entries: entriesOfTransfer(shared, own, side, at) },
    at,
  );

/**
 * What a change of a transfer puts into the registers of persons of both States, each its own: that the person is in a transfer, and
 * the stops of its own file. Of the other State’s own file nothing is read unless the shared file changes what its register keeps.
 * `moved-on` where the transfer moved meanwhile.
 */
export const keepingOfTransfer = async (
  parts: Transfers,
  state: StateCode,
  before: StoredTransfer | undefined,
  after: TransferFiles,
  at: Instant,
): Promise<readonly Keeping[] | 'moved-on'> => {
  const mine = sideOfTransfer(after.shared, state);
  const keepings: Keeping[] = [];
  for (const side of transferSides) {
    if (side === mine) {
      if (differs(before, after, side, at)) keepings.push(await keepingFor(parts, after, side, at));
      continue;
    }
    const alone = { shared: after.shared, own: {} };
    if (!differs(before && { shared: before.shared, own: {} }, alone, side, at)) continue;
    const theirs = before && (await parts.transfers.load(after.shared.id, stateOfSide(after.shared, side)));
    if (before !== undefined && theirs?.version !== before.version) return 'moved-on';
    keepings.push(await keepingFor(parts, { shared: after.shared, own: theirs?.own ?? {} }, side, at));
  }
  return keepings;
};
