/** What engines of patterns read in different ways, or some do not read, by what it is. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/\\[pPXNRK]/, 'a class of Unicode'],
  [/\(\?(?!:)/, 'a group that is no plain one'],
  [/\\[1-9k]/, 'a backreference'],
  [/\\[dDwWsSbBAzZGhHvVQE]/, 'a class of characters by a letter'],
  [/\\[uxc0nrtfa]/, 'a character by its number'],
  [/[*+?}]\+/, 'a possessive repeat'],
  [/&&|--|~~|\[\[|\[:/, 'classes taken together'],
];

const repeatsAtMost = 1000;

/** What a pattern has that is not in the common part of ECMA-262, Java, Python, Go (RE2), Rust and .NET; none where each reads it alike. */
export const unportableIn = (pattern: string): readonly string[] => {
  const counts = [...pattern.matchAll(/\{(\d+)(?:,(\d*))?\}/g)].flatMap(([, least, most]) => [Number(least), Number(most ?? 0)]);
  return [
    ...forbidden.filter(([word]) => word.test(pattern)).map(([, fault]) => fault),
    ...(counts.some((count) => count > repeatsAtMost) ? ['more than a thousand repeats'] : []),
    ...(pattern.startsWith('^') && pattern.endsWith('$') ? [] : ['no beginning or end']),
    ...(/[^ -~]/.test(pattern) ? ['a character that is not of ASCII'] : []),
  ];
};
