import type { EntryBan } from '../../../../domain/file/entry-ban.ts';
import type { OwnFile } from '../../../../domain/file/own-file.ts';
import type { ReturnDecision } from '../../../../domain/file/return-decision.ts';
import type { SanctionProposal } from '../../../../domain/file/sanction-proposal.ts';
import { at, day, KZ } from '../../../domain/specimen.ts';

const recordedAt = at('2026-10-02T10:00:00Z');

/** An obligation to leave of 1 October 2026, told the next day, with a month to go. */
export const anObligation: ReturnDecision = {
  kind: 'obligation-to-leave',
  reference: 'OQTF-75-123',
  decidedOn: day('2026-10-01'),
  notifiedOn: day('2026-10-02'),
  language: 'kk',
  appealPeriod: 'one-month',
  enforceableFrom: day('2026-11-02'),
  countries: [KZ],
  voluntaryPeriod: { is: 'granted', until: day('2026-11-01') },
  recordedAt,
};

export const aProposal: SanctionProposal = {
  n: 1,
  content: {
    sanction: 'ban',
    basis: 'other-obligation',
    humanitarian: { found: false, reasons: 'Nothing was stated.' },
    permit: { is: 'none' },
    months: 24,
    seriousThreat: { found: false, reasons: 'No conviction.' },
    criteria: {
      presence: 'Two years, of which one without a permit.',
      ties: 'No family in France.',
      earlierMeasures: 'None.',
      threat: 'None.',
    },
    hearing: { was: 'not-heard', why: 'Did not come.' },
    reasons: 'Worked under the name of somebody else.',
  },
  proposedAt: recordedAt,
  by: 'one',
};

/** A ban of two years that was decided as proposed and told with the obligation. */
export const aBan: EntryBan = {
  n: 1,
  kind: 'other-obligation',
  origin: { from: 'decision', decision: 1 },
  reference: 'IRTF-75-124',
  authority: 'Préfet de police',
  decidedOn: day('2026-10-01'),
  months: 24,
  seriousThreat: false,
  notifiedOn: day('2026-10-02'),
  language: 'kk',
  timeAndProofExplained: true,
  recordedAt,
  by: 'one',
};

/** A bar that stood before, of which the paper is at hand and was compared. */
export const anEarlierBan: EntryBan = {
  ...aBan,
  origin: { from: 'earlier', paper: { sha256: 'a'.repeat(64), mediaType: 'application/pdf', size: 1000 } },
  confirmedAt: recordedAt,
  confirmedBy: 'two',
};

/** The own file of France in which that ban was proposed, decided and recorded. */
export const ownWithBan = (changes: Partial<OwnFile> = {}): OwnFile => ({
  returnDecision: anObligation,
  sanctionProposals: [aProposal],
  sanctionDecisions: [
    {
      n: 1,
      proposal: 1,
      read: 'b'.repeat(64),
      decided: 'as-proposed',
      reasons: 'The papers bear it.',
      official: 'Préfet de police',
      at: recordedAt,
      by: 'two',
    },
  ],
  entryBans: [aBan],
  ...changes,
});
