/** Errors of which a function reads more than the name and the message, which any other has too, as an error of its service. */
const errors = new Set(['TransactionCanceledException']);

const registered = /^n\d+_registry\.registerError\((\w+)\$, \1\);\n/gm;

const word = /^const (_\w+) = ("[^"\n]*");$/gm;

/**
 * A client's module of shapes without the errors that no function knows apart. The keys in it are written as the words they are: as
 * names they could be anything to esbuild, which then keeps every shape that has one, of whichever operation.
 */
export const leanShapes = (path: string, source: string): string => {
  const words = new Map([...source.matchAll(word)].map(([, name = '', text = '']) => [name, text]));
  const lean = source
    .replaceAll(registered, (line, name: string) => (errors.has(name) ? line : ''))
    .replaceAll(/\[(_\w+)\]:/g, (key, name: string) => `${words.get(name) ?? key.slice(0, -1)}:`);
  if (lean === source) throw new Error(`The errors are no longer registered where they were in ${path}`);
  return lean;
};
