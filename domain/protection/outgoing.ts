import { bars } from '../file/claim-status.ts';
import { claimIn, type Kept } from '../file/kept-entry.ts';
import { keptOfThePerson } from '../file/other-person.ts';
import type { OwnFile } from '../file/own-file.ts';
import type { Instant } from '../time/instant.ts';

/** Why this State sends the other nothing about the person now. It shows on its own side alone. */
export type OutgoingBarred = {
  readonly kind: 'claim-bars-outgoing';
  readonly claim: 'undecided' | 'protected';
  readonly source: string;
  /** The case of this State in which the claim is recorded, where it is another one about the same person. */
  readonly recordedIn?: string;
};

const source =
  'Nothing about an applicant goes to the State that may have persecuted the person, and there is no consular contact, while a claim is undecided: Convention of 28 July 1951; France: CESEDA L541-1, L721-4';

/** The refusal that a claim gives. */
const barredBy = (claim: 'undecided' | 'protected', recordedIn?: string): OutgoingBarred => ({
  kind: 'claim-bars-outgoing',
  claim,
  source,
  ...(recordedIn === undefined ? {} : { recordedIn }),
});

/**
 * Whether what this State knows of a claim for protection, in this case or another about the person, bars its own outgoing acts:
 * opening, evidence, interview, travel document, plan, correction. What the other State does goes on unchanged, and nothing of
 * the bar shows there.
 */
export const outgoingBar = (
  { claim, otherPersons }: Pick<OwnFile, 'claim' | 'otherPersons'>,
  kept: readonly Kept[],
  { personEdition }: { readonly personEdition: number },
  at: Instant,
): OutgoingBarred | undefined => {
  if (claim !== undefined && bars(claim.outcome)) return barredBy(claim.outcome);
  const other = claimIn(keptOfThePerson(kept, otherPersons, personEdition, at));
  return other === undefined ? undefined : barredBy(other.claim, other.caseId);
};
