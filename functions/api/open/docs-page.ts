/** The pages of the API reference, what all of them have alike, and what a browser may do with one. */
export type Docs = () => Promise<{
  readonly pages: () => Readonly<Record<string, string>>;
  readonly dress: () => { readonly style: string; readonly scripts: string };
  readonly policy: () => string;
}>;

/** The page of that name, if there is one: it runs its own scripts alone, is taken for nothing but a page, and tells no other site that it was read. */
export const docsPage = async (docs: Docs, name: string) => {
  const { pages, dress, policy } = await docs();
  const text = Object.hasOwn(pages(), name) ? pages()[name] : undefined;
  if (text === undefined) return undefined;
  const { style, scripts } = dress();
  return {
    body: text.replace('<style></style>', () => `<style>${style}</style>`).replace('<!--scripts-->', () => scripts),
    headers: {
      'content-security-policy': policy(),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
  };
};
