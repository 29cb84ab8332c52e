/** The case of a member of the family: data, never a licence to travel. Every traveller has a case of their own. */
export type LinkedCase = { readonly caseId: string; readonly relation: 'spouse' | 'parent' | 'child' | 'sibling' | 'guardian' };
