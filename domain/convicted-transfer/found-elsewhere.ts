import type { Kept } from '../file/kept-entry.ts';
import type { RegisteredTransferFiles } from './transfer-files.ts';

/** The other files of the State that hold the person: what its register keeps of them, and the open cases of readmission, which keep nothing. */
export const foundElsewhere = ({ kept, readmissions }: RegisteredTransferFiles): readonly Kept[] => [
  ...kept,
  // Of what it is, only that it holds the person matters here, as another transfer does.
  ...readmissions.cases.map(({ caseId, openedAt: since }) => ({ caseId, entries: [{ kind: 'transfer', since } as const] })),
];
