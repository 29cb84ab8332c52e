import { register } from '../../../../domain/agreement/agreements/register.ts';

const within = (value: unknown, found: Set<string>): void => {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    if (name === 'article' && typeof part === 'string') found.add(part);
    else within(part, found);
  }
};

/** Every article that the loaded agreements cite, wherever in their data it stands. */
export const everyArticle = (): readonly string[] => {
  const found = new Set<string>();
  within(register(), found);
  return [...found].sort();
};
