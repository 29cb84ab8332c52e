import type * as z from 'zod';
import type { Found } from '../schema/finding.ts';
import { faultOfIssue } from './fault-of-issue.ts';
import { pointerTo } from './pointer-to.ts';

type Issue = z.core.$ZodIssue;

/** What stood where the fault is; of a union that is told apart by a field, what stood in that field. */
const sentAt = (issue: Issue): unknown =>
  issue.code === 'invalid_union' && issue.discriminator !== undefined
    ? (issue.input as Readonly<Record<string, unknown>> | undefined)?.[issue.discriminator]
    : issue.input;

/** Those of the alternatives of a union that would have been met with the fewest changes. */
const nearest = (alternatives: readonly (readonly Issue[])[]): readonly Issue[] =>
  alternatives.reduce((least, other) => (other.length < least.length ? other : least));

const foundBy = (part: string, issue: Issue): readonly Found[] => {
  const within = issue.code === 'invalid_union' ? issue.errors : [];
  if (within.length > 0)
    return nearest(within).flatMap((inner) => foundBy(part, { ...inner, path: [...issue.path, ...inner.path] }));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: pointerTo(part, [...issue.path, key]), kind: 'unknown-field', facts: {} }));
  const path = pointerTo(part, issue.path);
  const fault = faultOfIssue(issue);
  const isMissing = 'input' in issue && sentAt(issue) === undefined;
  return [isMissing ? { path, kind: 'missing', facts: {}, expected: fault } : { path, ...fault }];
};

/** What is wrong with a part of a request by its schema: what it is read as, or every finding. What was sent stands in none. */
export const foundIn = (
  part: string,
  schema: z.ZodType,
  value: unknown,
): { readonly read: unknown; readonly found: readonly Found[] } => {
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success
    ? { read: parsed.data, found: [] }
    : { read: undefined, found: parsed.error.issues.flatMap((issue) => foundBy(part, issue)) };
};
