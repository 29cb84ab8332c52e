import { wordsOfName } from './everywhere.ts';
import type { Lexicon } from './words.ts';

/** Words that were found, and the entry in which they stand. */
export type FoundWords = { readonly text: string; readonly entry: string };

/** What is sent under the name of what is said, where the two differ, means the same. */
const withoutSide = (component: string): string => component.replace(/Input$/, '');

/** The component that this one is like: by its own entry or, where it has none, by that of the component after which it is named. */
const likeOf = (lexicon: Lexicon, name: string): string | undefined => {
  for (let length = name.length; length > 0; length -= 1) {
    const words = lexicon[name.slice(0, length)];
    if (words !== undefined) return words.like === undefined ? undefined : words.like + name.slice(length);
  }
  return undefined;
};

/** The names under which words of that component can stand, its own first. */
const namesOf = (lexicon: Lexicon, component: string): readonly string[] => {
  const name = withoutSide(component);
  const like = likeOf(lexicon, name);
  return like === undefined ? [name] : [name, ...namesOf(lexicon, like)];
};

/** What a component is. */
export const wordsOfComponent = (lexicon: Lexicon, component: string): FoundWords | undefined => {
  for (const entry of namesOf(lexicon, component)) {
    const text = lexicon[entry]?.is;
    if (text !== undefined) return { text, entry };
  }
  return undefined;
};

/** What a property of a component is: by the words of that component or, beside those other properties, by its name. */
export const wordsOfProperty = (
  lexicon: Lexicon,
  component: string,
  property: string,
  properties: object,
): FoundWords | undefined => {
  for (const name of namesOf(lexicon, component)) {
    const text = lexicon[name]?.has?.[property];
    if (text !== undefined) return { text, entry: `${name}.${property}` };
  }
  const text = wordsOfName(property, properties);
  return text === undefined ? undefined : { text, entry: property };
};
