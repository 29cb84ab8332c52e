import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import { changed } from '../../../domain/file/moved.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { instantAt } from '../../../domain/time/instant.ts';
import { caseStore } from '../../../functions/adapters/case-store.ts';
import { loadedAgreements } from '../../../functions/adapters/loaded-agreements.ts';
import { personNamesIn } from '../../../functions/adapters/person-names.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import { writtenBy } from '../../../functions/change/case/written.ts';
import type { StoredCase } from '../../../functions/ports/stored-case.ts';
import { identityKey } from '../../../functions/settings.ts';
import type { Api } from '../operations.ts';

type Files = { readonly shared?: ReadmissionCase; readonly own?: OwnFile };

/** Puts into the files of a case what a State did long before, through the store as a change of that State. */
export const seeded = async (api: Api, caseId: string, state: string, change: (stored: StoredCase) => Files): Promise<void> => {
  const table = tableCalled(api.table);
  const cases = caseStore(table, personNamesIn(table, identityKey()));
  const before = await cases.load(caseId, stateOf(state));
  if (before === undefined) throw new Error('There is no such case');
  const moved = changed(change(before));
  const act = { caseId, state: stateOf(state), move: 'longBefore', at: instantAt(Date.now()) };
  const written = writtenBy(act, before.heads, before, moved, agreementOf(loadedAgreements()(), before.shared.agreement));
  if ((await cases.save({ ...act, before, moved, written })) !== 'saved') throw new Error('The case moved');
};
