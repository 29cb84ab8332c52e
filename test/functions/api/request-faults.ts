import type { Route } from '../../../functions/http/route.ts';
import { machine, person } from '../calls.ts';
import { france, kazakhstan } from '../operations.ts';
import type { Fault } from './body-faults.ts';

const header = (name: string, value: string | undefined): Fault['change'] => {
  return ({ headers }) => ({ headers: { ...headers, [name]: value } });
};

const requests = {
  post: [
    { name: 'no Idempotency-Key', kind: 'idempotency-key-missing', change: header('Idempotency-Key', undefined) },
    { name: 'an empty Idempotency-Key', kind: 'idempotency-key-missing', change: header('Idempotency-Key', '') },
    { name: 'an Idempotency-Key with a space', kind: 'idempotency-key-invalid', change: header('Idempotency-Key', 'a b') },
    { name: 'a key of 201 characters', kind: 'idempotency-key-invalid', change: header('Idempotency-Key', 'k'.repeat(201)) },
    { name: 'an Idempotency-Key beyond ASCII', kind: 'idempotency-key-invalid', change: header('Idempotency-Key', 'clé') },
  ],
  change: [
    { name: 'no If-Match', kind: 'if-match-missing', change: header('If-Match', undefined) },
    { name: 'an empty If-Match', kind: 'if-match-missing', change: header('If-Match', '') },
    { name: 'If-Match: *', kind: 'if-match-missing', change: header('If-Match', ' * ') },
    { name: 'If-Match of another view', kind: 'stale-view', change: header('If-Match', '"another-view"') },
    { name: 'If-Match with * among its tags', kind: 'stale-view', change: header('If-Match', '"another-view", *') },
    {
      name: 'the right tag, but weak',
      kind: 'stale-view',
      change: ({ headers }) => ({ headers: { ...headers, 'If-Match': `W/${headers?.['If-Match']}` } }),
    },
  ],
  token: [
    { name: 'a token of no State', kind: 'token-of-no-state', change: () => ({ claims: person() }) },
    { name: 'a token of a role without State', kind: 'token-of-no-state', change: () => ({ claims: person('officer') }) },
    {
      name: 'a token of a State that does not exist',
      kind: 'token-of-no-state',
      change: () => ({ claims: person('XX.officer') }),
    },
    { name: 'a machine’s token of no State', kind: 'token-of-no-state', change: () => ({ claims: machine() }) },
    {
      name: 'a token of two States',
      kind: 'token-of-two-states',
      change: () => ({ claims: person('FR.officer', 'KZ.officer') }),
    },
    {
      name: 'a machine’s token of two States',
      kind: 'token-of-two-states',
      change: () => ({ claims: machine('FR.officer', 'KZ.officer') }),
    },
    { name: 'a role that may not', kind: 'role-missing', change: () => ({ claims: person('FR.monitor') }) },
  ],
  ofCase: [
    { name: 'the id of no case', kind: 'case-not-found', change: () => ({ caseId: '0190a000-0000-7000-8000-000000000000' }) },
    { name: 'an id that is none', kind: 'invalid-request', change: () => ({ caseId: 'CASE#1' }) },
    { name: 'a case of other States', kind: 'case-not-found', change: () => ({ claims: person('NL.officer') }) },
  ],
  list: [
    { name: 'a cursor that is none', kind: 'cursor-forged', change: () => ({ query: { cursor: 'bm9uZQ' } }) },
    {
      name: 'a cursor signed by somebody else',
      kind: 'cursor-forged',
      change: () => ({ query: { cursor: `bm9uZQ.${'A'.repeat(22)}.${'A'.repeat(43)}` } }),
    },
    { name: 'a page of no lines', kind: 'invalid-request', change: () => ({ query: { limit: '0' } }) },
    { name: 'a page of 101 lines', kind: 'invalid-request', change: () => ({ query: { limit: '101' } }) },
  ],
  byRequesting: [{ name: 'the requesting State', kind: 'other-side-acts', change: () => ({ claims: france }) }],
  byRequested: [{ name: 'the requested State', kind: 'other-side-acts', change: () => ({ claims: kazakhstan }) }],
  query: [{ name: 'a query that is not known', kind: 'unknown-field', change: () => ({ query: { surprise: '1' } }) }],
} as const satisfies Record<string, readonly Fault[]>;

const byMachine = ({ roles }: Route): readonly Fault[] => [
  { name: 'a machine', kind: 'person-required', change: () => ({ claims: machine(`FR.${roles[0]}`) }) },
];

/** What can be wrong with any request of a row beside its body. */
export const requestFaults = (route: Route): readonly Fault[] => [
  ...requests.query,
  ...(route.method === 'POST' ? requests.post : []),
  ...(route.changesCase ? requests.change : []),
  ...(route.roles === 'anyone' ? [] : requests.token),
  ...(route.person ? byMachine(route) : []),
  ...(route.side === undefined ? [] : requests.ofCase),
  ...(route.side === 'requested' ? requests.byRequesting : []),
  ...(route.side === 'requesting' ? requests.byRequested : []),
  ...('cursor' in route.query().shape ? requests.list : []),
];
