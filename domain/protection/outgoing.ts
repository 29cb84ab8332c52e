import type { OwnFile } from './own-file.ts';

/** Why this State sends the other nothing about the person now. It shows on its own side alone. */
export type OutgoingBarred = {
  readonly kind: 'claim-bars-outgoing';
  readonly claim: 'undecided' | 'protected';
  readonly source: string;
};

const source =
  'Nothing about an applicant goes to the State that may have persecuted the person, and there is no consular contact, while a claim is undecided: Convention of 28 July 1951; France: CESEDA L541-1, L721-4';

/**
 * Whether what this State knows of a claim for protection bars its own outgoing acts about the person: evidence, interview,
 * travel document, plan. What the other State does goes on unchanged, and nothing of the bar shows there.
 */
export const outgoingBar = ({ claim }: OwnFile): OutgoingBarred | undefined =>
  claim?.outcome === 'undecided' || claim?.outcome === 'protected'
    ? { kind: 'claim-bars-outgoing', claim: claim.outcome, source }
    : undefined;
