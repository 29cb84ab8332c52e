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

/** The link to this case as it stands at the other one, which that case did not state. */
export const linkBack = (caseId: string, { relation }: LinkedCase): LinkedCase => ({ caseId, relation: seenFromThere[relation] });
