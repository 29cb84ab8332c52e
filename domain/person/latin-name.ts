/** A name in Latin letters as it stands on a document: a statement of its issuer. One of the two at least. */
export type LatinName = { readonly surname?: string; readonly givenNames?: string };
