import type * as z from 'zod';
import type { Finding } from '../schema/finding.ts';
import type { RequestFailure } from './problems.ts';

type Issue = z.core.$ZodIssue;

/** Schemas of our own mark what kind of problem their finding is, by the custom issue's `params`. */
const ownKinds = ['no-such-date', 'unknown-state'] as const;

type Kind = Extract<RequestFailure, { readonly errors: unknown }>['kind'];

const kindOf = (issue: Issue): Kind => {
  if (issue.code === 'unrecognized_keys') return 'unknown-field';
  if (issue.code !== 'custom') return 'invalid-request';
  return ownKinds.find((kind) => kind === issue.params?.['problem']) ?? 'invalid-request';
};

const pointer = (part: string, path: readonly PropertyKey[]): string =>
  [part, ...path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');

const findingsOf = (part: string, issue: Issue): readonly Finding[] => {
  if (issue.code !== 'unrecognized_keys') return [{ path: pointer(part, issue.path), message: issue.message }];
  return issue.keys.map((key) => ({ path: pointer(part, [...issue.path, key]), message: 'This field is not known here' }));
};

/** How many findings an answer tells at most: a body can have more than anybody reads. */
const findingsAtMost = 1000;

/** The failure of a request that its schemas do not pass, with its findings. Findings of one kind alone give that kind. */
export const invalid = (found: readonly { readonly part: string; readonly issue: Issue }[]): RequestFailure => {
  const kinds = new Set(found.map(({ issue }) => kindOf(issue)));
  const [only] = kinds.size === 1 ? kinds : [];
  return {
    kind: only ?? 'invalid-request',
    errors: found.flatMap(({ part, issue }) => findingsOf(part, issue)).slice(0, findingsAtMost),
  };
};
