export type Marked = { readonly transcribedAs?: number };

/** The record marked as transcribed, where the act made it; what an act answers, such as a question, stays whose it was. */
export const ifNew = <T extends Marked>(before: Marked | undefined, after: T, n: number): T =>
  before === undefined ? { ...after, transcribedAs: n } : after;
