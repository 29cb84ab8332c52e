import type { RegisteredTransferFiles } from '../../../domain/convicted-transfer/transfer-files.ts';
import type { TransferSide } from '../../../domain/convicted-transfer/transfer-side.ts';
import type { Kept } from '../../../domain/file/kept-entry.ts';
import type { ProposalFacts } from '../../../domain/protection/propose-reopening.ts';
import type { ReopeningFacts } from '../../../domain/protection/reopen-stop.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { decidedAt, KZ, openedAt } from './specimen-facts.ts';
import { type Files, seenBy } from './specimen-transfer.ts';

/** What that side knows of the person from its other files: nothing, but for what is given. */
export const registeredBy = (files: Files, side: TransferSide): RegisteredTransferFiles => ({
  ...seenBy(files, side),
  kept: files.keptBy[side],
  readmissions: files.readmissions[side],
});

/** That the other file is about somebody else. */
export const proposing = (but: Partial<ProposalFacts> = {}): ProposalFacts => ({
  recordedIn: 'elsewhere',
  fact: 'another-person',
  explanation: 'Another mother’s name',
  sources: ['Register of births'],
  assessor: 'A',
  subject: 'second-assessor',
  ...but,
});

/** Confirmed, the person having been told. */
export const reopening = (but: Partial<ReopeningFacts> = {}): ReopeningFacts => ({
  recordedIn: 'elsewhere',
  official: 'O',
  counselTold: { who: 'person', how: 'In person', toldAt: addHours(decidedAt, -72) },
  subject: 'supervisor',
  ...but,
});

export const keptClaim: Kept = { caseId: 'elsewhere', entries: [{ kind: 'claim', claim: 'undecided', since: openedAt }] };
export const keptStop: Kept = {
  caseId: 'elsewhere',
  entries: [{ kind: 'stop', n: 1, country: KZ, since: openedAt, by: 'finder' }],
};
export const openReadmission = { cases: [{ caseId: 'elsewhere', openedAt: addHours(openedAt, 1) }], more: false } as const;

/** The files, where that side knows something of the person from elsewhere. */
export const knowing = (
  files: Files,
  side: TransferSide,
  { kept = [], readmissions = { cases: [], more: false } }: Partial<Pick<RegisteredTransferFiles, 'kept' | 'readmissions'>>,
): Files => ({
  ...files,
  keptBy: { ...files.keptBy, [side]: kept },
  readmissions: { ...files.readmissions, [side]: readmissions },
});
