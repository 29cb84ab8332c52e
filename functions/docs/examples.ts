import type { Content } from './contract.ts';

/** An example as it is shown: what it shows, and its text. */
export type ShownExample = { readonly name: string; readonly text: string };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value, null, 2));

/** The examples that stand beside the schema of a body. */
export const examplesOf = (content: Content | undefined): readonly ShownExample[] =>
  Object.values(content ?? {}).flatMap(({ example, examples = {} }) => [
    ...(example === undefined ? [] : [{ name: 'one of them', text: textOf(example) }]),
    ...Object.entries(examples)
      .filter(([, { value }]) => value !== undefined)
      .map(([key, { summary, value }]) => ({ name: summary ?? key, text: textOf(value) })),
  ]);
