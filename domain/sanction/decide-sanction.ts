import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { OwnFile } from '../file/own-file.ts';
import type { SanctionDecision } from '../file/sanction-decision.ts';
import type { SanctionProposal } from '../file/sanction-proposal.ts';
import { fail, ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import type { HashOf } from './decision-stands.ts';
import { readForDecision } from './read-for-decision.ts';
import { type PartRead, recordedSince } from './recorded-since.ts';
import { type SanctionBarred, sanctionBarred } from './sanction-barred.ts';
import { type MayNotDecide, mayNotDecide } from './who-decides.ts';

export type SanctionDecisionFacts = Omit<SanctionDecision, 'n' | 'at' | 'by'> & { readonly subject: string };

/** The proposal named cannot be decided on. `last`: the one that can, where there is one. */
export type NotToDecide =
  | { readonly kind: 'no-such-sanction-proposal'; readonly proposal: number }
  | { readonly kind: 'sanction-proposal-replaced'; readonly proposal: number; readonly last: number }
  | { readonly kind: 'sanction-already-decided'; readonly proposal: number };

/** What stands on file is not what was read. `recordedSince`: of what something was recorded after the proposal. */
export type DecidedOnOther = { readonly kind: 'decided-on-other'; readonly recordedSince: readonly PartRead[] };

export type SanctionDecisionRefusal = NotToDecide | MayNotDecide | DecidedOnOther | SanctionBarred;

/** The last proposal, where it is the one that is named and nobody decided on it. */
const toDecide = (
  { sanctionProposals = [], sanctionDecisions = [] }: OwnFile,
  named: number,
): Result<SanctionProposal, NotToDecide> => {
  const last = sanctionProposals.at(-1);
  if (last === undefined || named > last.n) return fail({ kind: 'no-such-sanction-proposal', proposal: named });
  if (last.n !== named) return fail({ kind: 'sanction-proposal-replaced', proposal: named, last: last.n });
  return sanctionDecisions.some(({ proposal }) => proposal === named)
    ? fail({ kind: 'sanction-already-decided', proposal: named })
    : ok(last);
};

/**
 * A second person decides on the last proposal, as proposed or not, on what that person read and nothing else: where anything of it
 * was changed since, nothing is decided. What the law does not allow any more is not decided as proposed; it can always be turned down.
 * CESEDA L613-2, R613-1; design rule 8.
 */
export const decideSanction = (
  files: Files,
  { subject: by, ...facts }: SanctionDecisionFacts,
  state: StateCode,
  now: Instant,
  hashOf: HashOf,
): Result<Moved, SanctionDecisionRefusal> => {
  const { own } = files;
  const found = toDecide(own, facts.proposal);
  if (!found.ok) return found;
  const proposal = found.value;
  const person = mayNotDecide(own, proposal, by);
  if (person !== undefined) return fail(person);
  const barred = facts.decided === 'as-proposed' ? sanctionBarred(files, proposal.content, state, now) : undefined;
  if (barred !== undefined) return fail(barred);
  if (hashOf(readForDecision(files, proposal)) !== facts.read)
    return fail({ kind: 'decided-on-other', recordedSince: recordedSince(files, proposal) });
  const { sanctionDecisions = [] } = own;
  const decision = { ...facts, n: sanctionDecisions.length + 1, at: now, by };
  return moved({ own: { ...own, sanctionDecisions: [...sanctionDecisions, decision], changedAt: now } });
};
