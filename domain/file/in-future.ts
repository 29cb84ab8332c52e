/** A date or instant that was stated as past and is not. `field` is its place in what was stated. */
export type InFuture = { readonly kind: 'date-in-future'; readonly field: string; readonly date: string };
