import type { ProblemKind } from '../../../functions/http/problems.ts';
import type { OperationName } from '../operations.ts';

/** Operations that rest on a law that only some States have here: which of them, and what the others are answered on the same case. */
export const lawOfSome: Partial<
  Readonly<Record<OperationName, { readonly has: readonly string[]; readonly others: ProblemKind }>>
> = {
  proposeSanction: { has: ['FR'], others: 'sanction-rules-not-loaded' },
  recordExpulsionDecision: { has: ['KZ'], others: 'expulsion-rules-not-loaded' },
  // Of the States that are tried only Kazakhstan has an agreement with the one that is on paper.
  openCaseFromLetter: { has: ['KZ'], others: 'no-agreement' },
  decideSanction: { has: ['FR'], others: 'no-such-sanction-proposal' },
};
