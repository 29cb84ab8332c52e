import type { Found } from '../schema/finding.ts';
import type { FindingKind } from '../schema/finding-words/finding-words.ts';
import type { RequestFailure } from './problems.ts';

type Kind = Extract<RequestFailure, { readonly errors: unknown }>['kind'];

/** The findings that make a problem of their own, where a request has no others. */
const problemOf: { readonly [Finding in FindingKind]?: Kind } = {
  'unknown-field': 'unknown-field',
  'no-such-day': 'no-such-date',
  'no-such-moment': 'no-such-date',
  'no-such-birth-date': 'no-such-date',
  'moment-without-zone': 'zone-missing',
  'not-a-day': 'date-not-readable',
  'not-a-moment': 'date-not-readable',
  'not-a-birth-date': 'date-not-readable',
  'day-outside-years': 'date-outside-years',
  'moment-outside-years': 'date-outside-years',
  'birth-before-years': 'date-outside-years',
  'not-a-state': 'unknown-state',
  'not-a-nationality': 'unknown-state',
  'not-a-country-of-birth': 'unknown-state',
};

/** How many findings an answer tells at most: a body can have more than anybody reads. */
const findingsAtMost = 1000;

/** The failure of a request that its schemas do not pass, with its findings. Findings of one kind of problem alone give that kind. */
export const invalid = (errors: readonly Found[]): RequestFailure => {
  const kinds = new Set(errors.map(({ kind }) => problemOf[kind] ?? 'invalid-request'));
  const [only] = kinds.size === 1 ? kinds : [];
  return { kind: only ?? 'invalid-request', errors: errors.slice(0, findingsAtMost) };
};
