import type {
  GuardedTransferFiles,
  RegisteredTransferFiles,
  TransferFiles,
  TransferRules,
} from '../../../domain/convicted-transfer/transfer-files.ts';
import { transferRulesOf } from '../../../domain/convicted-transfer/transfer-rules-of.ts';
import type { StoredTransfer } from '../../ports/convicted-transfer-store.ts';
import type { Look } from '../seeing.ts';
import { guardedTransfer, knownElsewhere } from './guarded-transfer.ts';
import { asTransferSide } from './side-of-caller.ts';
import type { Transfers } from './transfers.ts';

/** A transfer as one State has it, with its law. */
export type RuledTransfer = { readonly files: TransferFiles; readonly rules: TransferRules };

/** The same with what the State knows of the person from its other files. */
export type RegisteredTransfer = { readonly files: RegisteredTransferFiles; readonly rules: TransferRules };

/** The same with all that the guard reads. */
export type GuardedAndRuled = { readonly files: GuardedTransferFiles; readonly rules: TransferRules };

/** The transfer and its law. */
export const theTransfer =
  ({ treaties }: Transfers): Look<StoredTransfer, RuledTransfer> =>
  async ({ before: { shared, own } }) => ({
    files: { files: { shared, own }, rules: transferRulesOf(shared, treaties()) },
    seen: {},
  });

/** Also what the State’s own register keeps of the person, and its open cases of readmission. `named`: which other file is asked for in any event. */
export const withOwnRegister =
  (parts: Transfers, named?: string): Look<StoredTransfer, RegisteredTransfer> =>
  async ({ before: { shared, own } }, { caller: { state }, now }) => {
    const { kept, readmissions } = await knownElsewhere(parts, { shared, own }, state, now, named);
    const files = { shared, own, kept, readmissions };
    return { files: { files, rules: transferRulesOf(shared, parts.treaties()) }, seen: {} };
  };

/** All that the guard of the hand-over reads. None of it may have moved when the change is saved. */
export const underHandOverGuard =
  (parts: Transfers): Look<StoredTransfer, GuardedAndRuled> =>
  async ({ before, side }, { now }) => {
    const guarded = await guardedTransfer(parts, before, asTransferSide(side), now);
    if (guarded === 'moved-on') return guarded;
    const { files, seen } = guarded;
    return { files: { files, rules: transferRulesOf(before.shared, parts.treaties()) }, seen };
  };
