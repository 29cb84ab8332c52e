/**
 * What a component is, and each of its properties where its schema has no description of its own. `like`: its properties are those of
 * another component as well, where it says nothing of them itself; and what is named after it is like what is named after that.
 */
export type Words = { readonly is?: string; readonly like?: string; readonly has?: Readonly<Record<string, string>> };

/** The words of components, by their names in the contracts. */
export type Lexicon = Readonly<Record<string, Words>>;
