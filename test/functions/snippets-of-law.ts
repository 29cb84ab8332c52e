/** Snippets about what is shown of a file, and about facts of law. Each line that a compiler must refuse is marked by `// no`. */
export const snippetsOfLaw = {
  'a reply that shows all of its view': `
type View = { readonly finding: string; readonly by: string; readonly stops: readonly { readonly n: number }[] };
export const right = showingAllOf<View, 'by'>()(() => z.object({ finding: z.string(), stops: z.array(z.object({ n: z.int() })) }));`,
  'a reply that lacks a field of its view': `
type View = { readonly finding: string; readonly sighting?: string };
export const wrong = showingAllOf<View>()(() => z.object({ finding: z.string() })); // no`,
  'a reply that lacks a field deep in its view': `
type View = { readonly stops: readonly { readonly n: number; readonly sighting?: string }[] };
export const wrong = showingAllOf<View>()(() => z.object({ stops: z.array(z.object({ n: z.int() })) })); // no`,
  'a fact of law that is verified, with its article': `
export const right: Fact<number> = { value: 30, certainty: 'verified', source: 'The text', article: 'art. 4(2)' };
export const cited: Fact<number> = citing('The text').verified(30, 'art. 4(2)');`,
  'a fact of law that is verified and names no article': `
export const wrong: Fact<number> = { value: 30, certainty: 'verified', source: 'The text' }; // no
export const cited = citing('The text').verified(30); // no`,
  'the same as a rule of an agreement': `
export const wrong: Rule<number> = { value: 30, certainty: 'verified', source: 'The text' }; // no
export const title = (agreement: Agreement): Agreement => ({
  ...agreement,
  title: { value: 'Agreement', certainty: 'verified', source: 'The text' }, // no
});`,
  'a fact of law that is not verified, without an article': `
export const right: Fact<number> = { value: 30, certainty: 'inferred', source: 'Why. The text' };
export const cited: Fact<number> = citing('The text').inferred(30, 'Why');`,
  'a value of an agreement that is no fact': `
export const wrong = (agreement: Agreement): Agreement => ({ ...agreement, costs: 'The requesting State' }); // no`,
  'a reply that names a field which is taken out of whatever is shown': `
export const wrong = namingNone<'by'>()(() => z.object({ orders: z.array(z.object({ until: z.string(), by: z.string() })) })); // no`,
  'a reply that names none of them': `
export const right = namingNone<'by'>()(() => z.object({ orders: z.array(z.object({ until: z.string(), court: z.string() })) }));`,
} as const;
