import type { ProblemKind } from './problems.ts';
import type { Route } from './route.ts';

const notFound = ({ path }: Route): ProblemKind => {
  if (path.includes('{documentId}')) return 'document-not-found';
  if (path.includes('{transferId}')) return 'convicted-transfer-not-found';
  return path.includes('{transitId}') ? 'transit-not-found' : 'case-not-found';
};

const ofBodies = [
  'malformed-json',
  'body-missing',
  'unsupported-media-type',
  'no-such-date',
  'zone-missing',
  'date-not-readable',
  'date-outside-years',
  'unknown-state',
  'body-too-large',
] as const;

/** The problems that follow from a row itself, so that no row lists them. What is left to `problems` is what the operation may answer. */
export const standardProblems = (route: Route): readonly ProblemKind[] => [
  'invalid-request',
  'unknown-field',
  ...(route.body === undefined ? [] : ofBodies),
  ...(route.method === 'POST' ? (['idempotency-key-missing', 'idempotency-key-invalid', 'idempotency-key-reused'] as const) : []),
  ...(route.roles === 'anyone'
    ? []
    : (['token-of-no-state', 'token-of-two-states', 'token-of-two-authorities', 'state-not-connected', 'role-missing'] as const)),
  ...(route.person ? (['person-required'] as const) : []),
  ...(route.changesCase ? (['if-match-missing', 'stale-view', 'list-full'] as const) : []),
  ...(route.side === undefined ? [] : [notFound(route)]),
  ...(route.side === undefined || route.side === 'any-party' ? [] : (['other-side-acts'] as const)),
  ...(['cursor', 'after'].some((field) => field in route.query().shape)
    ? (['cursor-forged', 'cursor-of-another-list'] as const)
    : []),
];
