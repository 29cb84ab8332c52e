import type { EntryBan } from '../file/entry-ban.ts';
import type { OwnFile } from '../file/own-file.ts';

/** Who proposed, and who decided, the ban and each prolongation of it. Of an earlier ban nobody is on record but for its prolongations. */
export const authorsOf = (
  { sanctionProposals = [], sanctionDecisions = [] }: Pick<OwnFile, 'sanctionProposals' | 'sanctionDecisions'>,
  { origin, prolongations = [] }: EntryBan,
): readonly string[] => {
  const carriedOut = [...(origin.from === 'decision' ? [origin.decision] : []), ...prolongations.map(({ decision }) => decision)];
  const decisions = sanctionDecisions.filter(({ n }) => carriedOut.includes(n));
  const proposals = sanctionProposals.filter(({ n }) => decisions.some(({ proposal }) => proposal === n));
  return [...decisions, ...proposals].map(({ by }) => by);
};
