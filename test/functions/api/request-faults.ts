import type { Route } from '../../../functions/http/route.ts';
import { machine, person } from '../calls.ts';
import { everywhere, notThere } from '../named-file.ts';
import { onPaperHere } from '../on-paper-here.ts';
import { statesOf } from '../opening-for.ts';
import { type OperationRow, type ReadyCall, sideOfPart } from '../operations.ts';
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
      name: 'a token of a State that is not connected, whatever it may do',
      kind: 'state-not-connected',
      change: () => ({ claims: person(`${onPaperHere}.officer`) }),
    },
    {
      name: 'a machine’s token of a State that is not connected',
      kind: 'state-not-connected',
      change: () => ({ claims: machine(`${onPaperHere}.officer`) }),
    },
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
    {
      name: 'a token of two authorities of one State',
      kind: 'token-of-two-authorities',
      change: () => ({ claims: person('KZ.officer', 'KZ.justice') }),
    },
    {
      name: 'a machine’s token of two authorities of one State',
      kind: 'token-of-two-authorities',
      change: () => ({ claims: machine('KZ.officer', 'KZ.justice') }),
    },
  ],
  list: [
    { name: 'a page of no lines', kind: 'invalid-request', change: () => ({ query: { limit: '0' } }) },
    { name: 'a page of 101 lines', kind: 'invalid-request', change: () => ({ query: { limit: '101' } }) },
    ...['0x10', '1e1', '+5', ' 5', '5 ', '5.0', '', '-1', '٥', 'NaN', '1_0', '0b1'].map((limit) => ({
      name: `a page of ${JSON.stringify(limit)} lines`,
      kind: 'invalid-request' as const,
      change: () => ({ query: { limit } }),
    })),
    { name: 'a page of bytes that are not UTF-8', kind: 'invalid-request', change: () => ({ query: { limit: '\uFFFD' } }) },
  ],
  query: [
    { name: 'a query that is not known', kind: 'unknown-field', change: ({ query }) => ({ query: { ...query, surprise: '1' } }) },
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((name) => ({
      name: `a query ${name}`,
      kind: 'unknown-field' as const,
      change: ({ query }: ReadyCall) => ({ query: Object.fromEntries([...Object.entries(query ?? {}), [name, '1']]) }),
    })),
  ],
} as const satisfies Record<string, readonly Fault[]>;

const cursors = (field: string): readonly Fault[] => [
  { name: 'a cursor that is none', kind: 'cursor-forged', change: () => ({ query: { [field]: 'bm9uZQ' } }) },
  {
    name: 'a cursor signed by somebody else',
    kind: 'cursor-forged',
    change: () => ({ query: { [field]: `bm9uZQ.${'A'.repeat(22)}.${'A'.repeat(43)}` } }),
  },
];

const firstRole = ({ roles }: Route): string => (roles === 'anyone' ? 'officer' : (roles[0] ?? 'officer'));

const otherRole = ({ route }: OperationRow): Fault => {
  const role = route.roles !== 'anyone' && route.roles.includes('monitor') ? 'officer' : 'monitor';
  return { name: 'a role that may not', kind: 'role-missing', change: () => ({ claims: person(`FR.${role}`) }) };
};

const ofFile = ({ name, route }: OperationRow): readonly Fault[] => {
  const kind = notThere(route.path);
  return [
    { name: 'the id of none', kind, change: () => everywhere('0190a000-0000-7000-8000-000000000000') },
    { name: 'an id that is none', kind: 'invalid-request', change: () => everywhere('CASE#1') },
    {
      name: 'a file of other States',
      kind,
      change: () => ({ claims: person(`${statesOf(name).outsider}.${firstRole(route)}`) }),
    },
  ];
};

const ofOtherSide = ({ name, route }: OperationRow): readonly Fault[] => {
  const { requesting, requested } = statesOf(name);
  const other = sideOfPart(route.side) === 'requesting' ? requested : requesting;
  return [
    { name: 'the other side', kind: 'other-side-acts', change: () => ({ claims: person(`${other}.${firstRole(route)}`) }) },
  ];
};

const byMachine = ({ route }: OperationRow): readonly Fault[] => [
  { name: 'a machine', kind: 'person-required', change: () => ({ claims: machine(`FR.${firstRole(route)}`) }) },
];

/** What can be wrong with any request of a row beside its body. */
export const requestFaults = (row: OperationRow): readonly Fault[] => {
  const { route } = row;
  const cursor = ['cursor', 'after'].find((field) => field in route.query().shape);
  return [
    ...requests.query,
    ...(route.method === 'POST' ? requests.post : []),
    ...(route.changesCase ? requests.change : []),
    ...(route.roles === 'anyone' ? [] : [...requests.token, otherRole(row)]),
    ...(route.person ? byMachine(row) : []),
    ...(route.side === undefined ? [] : ofFile(row)),
    ...(route.side === undefined || route.side === 'any-party' ? [] : ofOtherSide(row)),
    ...(cursor === undefined ? [] : [...requests.list, ...cursors(cursor)]),
  ];
};
