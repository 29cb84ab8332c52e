import type { Files } from '../file/files.ts';
import type { SanctionProposal } from '../file/sanction-proposal.ts';
import type { Instant } from '../time/instant.ts';
import { readForDecision, restsOnExit } from './read-for-decision.ts';
import { withdrawnSince } from './withdrawn-since.ts';

export const partsRead = ['finding', 'return-decision', 'person', 'claim', 'exit', 'ban'] as const;

export type PartRead = (typeof partsRead)[number];

/** When something was last recorded of each part of what is read for a decision; undefined where nothing is on record. */
const lastRecorded = (files: Files, proposal: SanctionProposal): Readonly<Record<PartRead, Instant | undefined>> => {
  const { finding, returnDecision, exit, ban } = readForDecision(files, proposal);
  const { confirmation, contests = [] } = finding ?? {};
  const prolongs = proposal.content.sanction === 'prolongation' ? proposal.content.ban : undefined;
  const latest = (...moments: readonly (Instant | undefined)[]): Instant | undefined =>
    moments
      .filter((at) => at !== undefined)
      .toSorted()
      .at(-1);
  return {
    finding: latest(finding?.recordedAt, confirmation?.at, ...contests.map(({ recordedAt }) => recordedAt)),
    'return-decision': returnDecision?.recordedAt,
    person: files.shared.corrections.at(-1)?.at,
    claim: files.own.claim?.recordedAt,
    exit: latest(
      exit?.recordedAt,
      ban?.exit?.recordedAt,
      ...(restsOnExit(proposal.content) ? [withdrawnSince(files.own, ban?.exit ?? exit, prolongs)] : []),
    ),
    ban: latest(
      ban?.as.recordedAt,
      ban?.as.confirmedAt,
      ...(ban?.as.prolongations ?? []).map(({ recordedAt }) => recordedAt),
      ...(ban?.reviews ?? []).flatMap(({ openedAt, outcome }) => [openedAt, outcome?.at]),
    ),
  };
};

/** Of which parts of what is read for a decision something was recorded after the proposal was made. */
export const recordedSince = (files: Files, proposal: SanctionProposal): readonly PartRead[] => {
  const recorded = lastRecorded(files, proposal);
  return partsRead.filter((part) => (recorded[part] ?? proposal.proposedAt) > proposal.proposedAt);
};
