import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { BreakKind, Json } from './break-kinds.ts';
import { breaksIn } from './breaks-in.ts';

const read = (file: string): Buffer => readFileSync(new URL(file, import.meta.url));

const now = JSON.parse(read('../../../functions/openapi.json').toString('utf8')) as Json;
const lastRelease = JSON.parse(brotliDecompressSync(read('last-release-openapi.json.br')).toString('utf8')) as Json;

/** What is otherwise since the last release all the same, and why it had to be. With the next release that is written, nothing stands in it. */
const known: readonly { readonly kind: BreakKind; readonly at: RegExp; readonly why: string }[] = [
  { kind: 'pattern-narrowed', at: /./, why: 'The contract of that release was looser than its service, which took no more' },
  {
    kind: 'value-removed',
    at: /person\/sex$/,
    why: 'X is taken still, and no longer named: generators make one name of x and X',
  },
  { kind: 'bound-narrowed', at: /body\/legs$/, why: 'No way without a leg was ever taken: now the contract says so' },
  {
    kind: 'bound-narrowed',
    at: /header If-Match$/,
    why: 'An empty one was refused before too, and a dozen tags of this service fit into its length: nobody has seen more',
  },
  {
    kind: 'field-removed',
    at: /^GET \/agreements/,
    why: 'Rules became facts with their sources, or one for each category of persons',
  },
  { kind: 'type-changed', at: /^GET \/agreements/, why: 'The same' },
  {
    kind: 'field-optional',
    at: /^GET \/cases\/\{caseId\} reply\/extensions/,
    why: 'Where an agreement asks for notice alone there are no reasons',
  },
  { kind: 'field-optional', at: /deadlines reply\/items/, why: 'What was not found is counted from no event' },
  { kind: 'problem-of-other-status', at: /./, why: 'What is on file at the moment is 409; the type is the same' },
];

const isKnown = ({ kind, at }: { readonly kind: BreakKind; readonly at: string }): boolean =>
  known.some((each) => each.kind === kind && each.at.test(at));

describe('a client of the last release', () => {
  test('goes on working with the contract of today, but for what is known', () => {
    expect(breaksIn(lastRelease, now).filter((found) => !isKnown(found))).toEqual([]);
  });

  test('is told of nothing as known that is not so', () => {
    const found = breaksIn(lastRelease, now);
    expect(known.filter(({ kind, at }) => !found.some((each) => each.kind === kind && at.test(each.at)))).toEqual([]);
  });
});

const thing = {
  type: 'object',
  properties: {
    id: { type: 'string', pattern: '^a', maxLength: 9 },
    kind: { type: 'string', enum: ['one', 'two'] },
    note: { type: 'string' },
    parts: { type: 'array', items: { $ref: '#/components/schemas/Part' } },
  },
  required: ['id'],
  additionalProperties: false,
};

const small = {
  paths: {
    '/things': {
      post: {
        security: [],
        parameters: [{ in: 'query', name: 'limit', schema: { type: 'integer', maximum: 100 } }],
        requestBody: { required: false, content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
          409: { description: 'https://readmit.example/problems/busy' },
        },
      },
    },
  },
  components: {
    schemas: { Thing: thing, Part: { type: 'object', properties: { n: { type: 'integer' } }, required: ['n'] } },
  },
};

/** The small contract with that place otherwise; `undefined` takes it away. */
const otherwise = (path: readonly (string | number)[], value: unknown): Json => {
  const copy = structuredClone(small) as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  const inside = path.slice(0, -1).reduce<unknown>((at, step) => (at as typeof copy)[step], copy) as typeof copy;
  if (value === undefined) delete inside[last];
  else inside[last] = value;
  return copy;
};

const schema = ['components', 'schemas', 'Thing'] as const;
const post = ['paths', '/things', 'post'] as const;

describe('a change of the contract', () => {
  test.each<readonly [string, readonly BreakKind[], readonly (string | number)[], unknown]>([
    ['an operation that is gone', ['operation-removed'], post, undefined],
    ['a token that is needed', ['token-needed'], [...post, 'security'], [{ token: [] }]],
    ['a body that is needed', ['body-required'], [...post, 'requestBody', 'required'], true],
    ['another status of success', ['success-changed'], [...post, 'responses', '200'], undefined],
    ['a problem that is gone', ['problem-removed'], [...post, 'responses', '409'], undefined],
    ['a parameter that is gone', ['parameter-removed'], [...post, 'parameters'], []],
    ['a parameter that is needed', ['parameter-required'], [...post, 'parameters', 0, 'required'], true],
    ['a bound of a parameter', ['bound-narrowed'], [...post, 'parameters', 0, 'schema', 'maximum'], 50],
    ['a field that is gone', ['field-removed', 'field-removed'], [...schema, 'properties', 'note'], undefined],
    ['a field that is needed', ['field-required'], [...schema, 'required'], ['id', 'note']],
    ['a field that an answer need not have', ['field-optional'], [...schema, 'required'], []],
    ['another type', ['type-changed', 'type-changed'], [...schema, 'properties', 'note', 'type'], 'integer'],
    ['null in an answer', ['type-changed'], [...schema, 'properties', 'note', 'type'], ['string', 'null']],
    ['a value that is no longer taken', ['value-removed'], [...schema, 'properties', 'kind', 'enum'], ['one']],
    ['a pattern that is narrower', ['pattern-narrowed'], [...schema, 'properties', 'id', 'pattern'], '^aa'],
    ['a pattern where there was none', ['pattern-narrowed'], [...schema, 'properties', 'note', 'pattern'], '^a'],
    ['a shorter text', ['bound-narrowed'], [...schema, 'properties', 'id', 'maxLength'], 5],
    ['a longer text that is needed', ['bound-narrowed'], [...schema, 'properties', 'id', 'minLength'], 5],
    [
      'a field within a list that is gone',
      ['field-removed', 'field-optional'],
      ['components', 'schemas', 'Part', 'properties'],
      {},
    ],
  ])('is found: %s', (_what, kinds, path, value) => {
    const found = breaksIn(small, otherwise(path, value)).map(({ kind }) => kind);
    expect(found).toEqual(expect.arrayContaining([kinds[0]]));
    expect(found.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  test('that moves a problem to another status is found', () => {
    const moved = otherwise([...post, 'responses'], {
      200: small.paths['/things'].post.responses[200],
      422: small.paths['/things'].post.responses[409],
    });
    expect(breaksIn(small, moved)).toEqual([{ kind: 'problem-of-other-status', at: 'POST /things busy' }]);
  });

  test.each<readonly [string, readonly (string | number)[], unknown]>([
    ['another operation', ['paths', '/others'], { get: { responses: { 200: {} } } }],
    ['a field that may be sent', [...schema, 'properties', 'more'], { type: 'string' }],
    ['another value of an enumeration', [...schema, 'properties', 'kind', 'enum'], ['one', 'two', 'three']],
    ['a wider bound', [...schema, 'properties', 'id', 'maxLength'], 20],
    ['another problem', [...post, 'responses', '422'], { description: 'https://readmit.example/problems/other' }],
    ['a schema by another name', [...post, 'requestBody', 'content', 'application/json', 'schema'], thing],
    ['a parameter that may be left out', [...post, 'parameters', 1], { in: 'query', name: 'name', schema: {} }],
  ])('that only adds breaks nothing: %s', (_what, path, value) => {
    expect(breaksIn(small, otherwise(path, value))).toEqual([]);
  });
});
