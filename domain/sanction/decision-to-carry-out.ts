import type { Files } from '../file/files.ts';
import type { SanctionDecision } from '../file/sanction-decision.ts';
import type { ProposedBan, ProposedProlongation, ProposedSanction } from '../file/sanction-proposal.ts';
import { fail, ok, type Result } from '../result.ts';
import { decisionStands, type HashOf } from './decision-stands.ts';
import { type PartRead, recordedSince } from './recorded-since.ts';

/** A decision with the ban, or the prolongation, that it imposes. */
export type ToCarryOut = { readonly decision: SanctionDecision; readonly content: ProposedBan | ProposedProlongation };

export type NotToCarryOut =
  | { readonly kind: 'no-such-sanction-decision'; readonly decision: number }
  /** `ban`: the `n` of the ban in which it is recorded. */
  | { readonly kind: 'sanction-decision-carried-out'; readonly decision: number; readonly ban: number }
  | { readonly kind: 'sanction-decision-bears-no-ban'; readonly decision: number }
  /** `recordedSince`: of what something was recorded after the decision; none where a later proposal took its place. */
  | { readonly kind: 'sanction-decision-void'; readonly decision: number; readonly recordedSince: readonly PartRead[] };

const carriedOutIn = ({ entryBans = [] }: Files['own'], decision: number): number | undefined =>
  entryBans.find(
    ({ origin, prolongations = [] }) =>
      (origin.from === 'decision' && origin.decision === decision) || prolongations.some((more) => more.decision === decision),
  )?.n;

const againstPerson = (content: ProposedSanction | undefined): content is ToCarryOut['content'] =>
  content !== undefined && content.sanction !== 'none';

/**
 * The decision of that `n`, where it imposes something, was not carried out yet, and still covers what it was taken on: whatever of that
 * changed leaves it without effect. Design rule 8.
 */
export const decisionToCarryOut = (files: Files, n: number, hashOf: HashOf): Result<ToCarryOut, NotToCarryOut> => {
  const { sanctionDecisions = [], sanctionProposals = [] } = files.own;
  const decision = sanctionDecisions.find((one) => one.n === n);
  const proposal = sanctionProposals.find((one) => one.n === decision?.proposal);
  if (decision === undefined || proposal === undefined) return fail({ kind: 'no-such-sanction-decision', decision: n });
  const ban = carriedOutIn(files.own, n);
  if (ban !== undefined) return fail({ kind: 'sanction-decision-carried-out', decision: n, ban });
  const { content } = proposal;
  if (decision.decided !== 'as-proposed' || !againstPerson(content))
    return fail({ kind: 'sanction-decision-bears-no-ban', decision: n });
  if (!decisionStands(files, decision, hashOf))
    return fail({
      kind: 'sanction-decision-void',
      decision: n,
      recordedSince: recordedSince(files, { ...proposal, proposedAt: decision.at }),
    });
  return ok({ decision, content });
};
