/** What makes a schema or a table of nothing but its arguments, and does nothing else: `once`, and what a schema passes through. */
const makers = /(?<= = )(?=(?:once|showingAllOf|namingNone)(?:<[^()]*>)?\()/g;

/**
 * A module whose constants say that making them does nothing else, so that the bundler leaves out those which nobody asks for: it cannot
 * see by itself that a call does nothing, and would keep every schema of a file for the sake of one.
 */
export const withPureMakers = (source: string): string => source.replaceAll(makers, '/* @__PURE__ */ ');
