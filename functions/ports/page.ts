/** A page of a list: the items, and where the next page starts. `after` is opaque to callers. */
export type Page<T> = { readonly items: readonly T[]; readonly next?: string };
