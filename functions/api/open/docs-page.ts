/** The pages of the API reference, and what a browser may do with one. */
export type Docs = () => Promise<{ readonly pages: () => Readonly<Record<string, string>>; readonly policy: () => string }>;

/** What goes with a page: it runs its own scripts alone, is taken for nothing but a page, and tells no other site that it was read. */
export const withPage = async (docs: Docs) => ({
  'content-security-policy': (await docs()).policy(),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
});
