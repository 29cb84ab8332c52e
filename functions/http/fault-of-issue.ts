import type * as z from 'zod';
import type { Fault, FindingFacts } from '../schema/finding.ts';
import type { FindingKind } from '../schema/finding-words/finding-words.ts';

type Issue = z.core.$ZodIssue;

const fault = (kind: FindingKind, facts: FindingFacts = {}): Fault => ({ kind, facts });

const ofTypes: Readonly<Record<string, FindingKind>> = {
  string: 'not-text',
  number: 'not-a-number',
  int: 'not-a-whole-number',
  boolean: 'not-true-or-false',
  array: 'not-a-list',
  tuple: 'not-a-list',
  object: 'not-an-object',
  record: 'not-an-object',
};

const ofFormats: Readonly<Record<string, FindingKind>> = { uuid: 'not-a-uuid', email: 'not-an-email-address' };

const oneOf = (values: readonly unknown[]): Fault => {
  const allowed = values.map((value) => (typeof value === 'number' || typeof value === 'boolean' ? value : String(value)));
  return fault(allowed.length === 1 ? 'not-that-value' : 'not-one-of', { allowed });
};

const belowLeast = ({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): Fault => {
  const least = Number(minimum);
  if (origin === 'string') return least === 1 ? fault('empty') : fault('too-short', { least });
  if (origin === 'array') return fault('too-few', { least });
  return fault(inclusive === false ? 'not-above' : 'below-least', { least });
};

const aboveMost = ({ origin, maximum, inclusive }: z.core.$ZodIssueTooBig): Fault => {
  const most = Number(maximum);
  if (origin === 'string') return fault('too-long', { most });
  if (origin === 'array') return fault('too-many', { most });
  return fault(inclusive === false ? 'not-below' : 'above-most', { most });
};

/** What a schema of our own says: a kind. zod's own messages are sentences. */
const ownKind = ({ message }: Issue): FindingKind | undefined =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(message) ? (message as FindingKind) : undefined;

/** What zod found at one place, as a fault of ours with its facts. Of a field that is not known and of a union, see `found-in.ts`. */
export const faultOfIssue = (issue: Issue): Fault => {
  const own = ownKind(issue);
  if (own !== undefined) return fault(own, issue.code === 'custom' ? (issue.params as FindingFacts | undefined) : {});
  switch (issue.code) {
    case 'invalid_type':
      return fault(ofTypes[issue.expected] ?? 'wrong-form');
    case 'invalid_value':
      return oneOf(issue.values);
    case 'too_small':
      return belowLeast(issue);
    case 'too_big':
      return aboveMost(issue);
    case 'invalid_format':
      return fault(ofFormats[issue.format] ?? 'wrong-form');
    case 'invalid_union':
      return 'options' in issue && issue.options !== undefined ? oneOf(issue.options) : fault('wrong-form');
    default:
      return fault('wrong-form');
  }
};
