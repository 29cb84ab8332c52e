/** A name in Latin letters as it stands on a document: a statement of its issuer. */
export type LatinName = { readonly surname: string; readonly givenNames: string };
