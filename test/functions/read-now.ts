import { readForDecision } from '../../domain/sanction/read-for-decision.ts';
import { stateOf } from '../../domain/state-code.ts';
import { caseStore } from '../../functions/adapters/case-store.ts';
import { tableCalled } from '../../functions/adapters/table.ts';
import { hashOf } from '../../functions/history/canonical.ts';

/** The hash of what that State reads of the case before it decides on its last proposal; of nothing where it has made none. */
export const readNow = async ({ table }: { readonly table: string }, caseId: string, state: string): Promise<string> => {
  const stored = await caseStore(tableCalled(table)).load(caseId, stateOf(state));
  const last = stored?.own.sanctionProposals?.at(-1);
  return hashOf(stored === undefined || last === undefined ? {} : readForDecision(stored, last));
};
