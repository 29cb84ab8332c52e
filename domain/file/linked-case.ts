import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';

export const relations = ['spouse', 'parent', 'child', 'sibling', 'guardian'] as const;

export type Relation = (typeof relations)[number];

/** The case of a member of the family: data, never a licence to travel. Every traveller has a case of their own. */
export type LinkedCase = { readonly caseId: string; readonly relation: Relation };

/** What the person of a case is to the person of the case that it names. A ward is protected as a child is. */
const seenFromThere: Readonly<Record<Relation, Relation>> = {
  spouse: 'spouse',
  parent: 'child',
  child: 'parent',
  sibling: 'sibling',
  guardian: 'child',
};

/** A case that names another: what its person is to the person there, which State opened it, and when. */
export type NamedBy = LinkedCase & { readonly openedBy: StateCode; readonly since: Instant };

type Naming = Pick<NamedBy, 'caseId' | 'openedBy' | 'since'>;

/** The link to this case as it stands at the other one, which that case did not state. */
export const linkBack = (naming: Naming, { relation }: LinkedCase): NamedBy => ({ ...naming, relation: seenFromThere[relation] });

/** As many cases that one State opened may name a case; those of another State take nothing of that room. House rule. */
export const namingCasesAtMost = 20;

type Between = { readonly requestingState: StateCode; readonly requestedState: StateCode };

/**
 * The States that a link between two cases counts for, those that are a party to both: only they can read why it bars, and record
 * what is found about the child. What one State alone knows of a family stays on its side.
 */
export const partiesToBoth = (one: Between, other: Between): readonly StateCode[] =>
  [one.requestingState, one.requestedState].filter((state) => state === other.requestingState || state === other.requestedState);

/** The links that a new case states: what stands in the shared file, and what the opening State keeps for itself. */
export type Family = { readonly shared: readonly LinkedCase[]; readonly kept: readonly LinkedCase[] };

/** Only a link that the other State can read as well stands in the file of both: another one would tell it that the case is there. */
export const familyOf = (named: readonly { readonly link: LinkedCase; readonly there: Between }[], here: Between): Family => {
  const ofBoth = ({ there }: { readonly there: Between }): boolean => partiesToBoth(here, there).includes(here.requestedState);
  return {
    shared: named.filter(ofBoth).map(({ link }) => link),
    kept: named.filter((one) => !ofBoth(one)).map(({ link }) => link),
  };
};
