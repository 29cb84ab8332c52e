import { isNone, isSet, type None, type Rule } from '../../../domain/agreement/fact.ts';

type Said = Rule<unknown> | None | undefined;

const shown = (rule: Said): unknown => {
  if (rule === undefined || isNone(rule)) return '-';
  return isSet(rule) ? rule.value : '?';
};

const words = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('count' in value && 'unit' in value) return `${value.count} ${value.unit}`;
  if (Array.isArray(value)) return value.map(words).join('+');
  return Object.entries(value)
    .map(([name, part]) => (part === true ? name : `${name} ${words(part)}`))
    .join(', ');
};

/** A value in words: `-` where the text has no such rule, `?` where it was not found, with its mark where the article does not say it. */
export const told = (rule: Said): string => {
  const mark = rule === undefined || isNone(rule) || !isSet(rule) || rule.certainty === 'verified' ? '' : ` (${rule.certainty})`;
  return words(shown(rule)) + mark;
};
