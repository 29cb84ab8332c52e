import { readFileSync } from 'node:fs';
import { validate } from '@readme/openapi-parser';
import { describe, expect, test } from 'vitest';
import { apiFunctions } from '../../../functions/api/tables.ts';
import { openApiOf } from '../../../functions/contracts/open-api.ts';
import { withOperations } from '../../../functions/contracts/operations-table.ts';
import { gatewayProblems, problemType } from '../../../functions/http/gateway-problems.ts';
import { faultProblems, problems } from '../../../functions/http/problems.ts';
import { standardProblems } from '../../../functions/http/standard-problems.ts';
import { sample } from '../calls.ts';
import { kebab, operations } from '../operations.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

type Described = {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly requestBody?: object;
  readonly security: readonly object[];
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly headers?: object; readonly content?: object }>
  >;
};

const document = JSON.parse(read('functions/openapi.json')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly responses: Described['responses'] };
};

/** The response itself, where it stands once for many operations. */
const inFull = (response: Described['responses'][string] & { readonly $ref?: string }): Described['responses'][string] => {
  const name = response.$ref?.split('/').at(-1);
  return (name === undefined ? response : document.components.responses[name]) ?? response;
};

const described = (method: string, path: string): Described => {
  const found = document.paths[path]?.[method.toLowerCase()];
  if (found === undefined) throw new Error(`openapi.json lacks ${method} ${path}: run npm run contracts`);
  return {
    ...found,
    responses: Object.fromEntries(Object.entries(found.responses).map(([status, one]) => [status, inFull(one)])),
  };
};

describe('openapi.json', () => {
  test('is what the tables say: else run npm run contracts', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(read('functions/openapi.json')).toBe(`${JSON.stringify(openApiOf(apiFunctions, version), null, 2)}\n`);
    expect(read('functions/README.md')).toBe(withOperations(read('functions/README.md'), apiFunctions));
  });

  test('is a valid OpenAPI document', async () => {
    expect(await validate(structuredClone(document) as never)).toMatchObject({ valid: true });
  });

  test('has the operations of the tables and no others', () => {
    const told = Object.values(document.paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
    expect(told.sort()).toEqual(operations.map(({ name }) => name).sort());
  });
});

describe.each(operations)('$name in openapi.json', ({ name, folder, route }) => {
  const operation = described(route.method, route.path);
  const named = (where: string) => (operation.parameters ?? []).filter((parameter) => parameter.in === where);

  test('lists every problem it can answer, under its status', () => {
    const publishes = route.may.some((grant) => grant === 'publish key');
    const kinds = [
      ...[...standardProblems(route), ...route.problems].map((kind) => ({ kind, status: problems[kind].status })),
      ...Object.entries(faultProblems)
        .filter(([kind]) => kind !== 'key-set-incomplete' || publishes)
        .map(([kind, { status }]) => ({ kind, status })),
      ...Object.values(gatewayProblems).filter(({ kind }) => kind === 'too-many-requests' || kind === 'timeout'),
    ];
    for (const { kind, status } of kinds) {
      const reply = operation.responses[String(status)];
      expect(reply?.description.split('\n'), kind).toContain(problemType(kind));
      expect(Object.keys(reply?.content ?? {})).toEqual(['application/problem+json']);
    }
    expect(operation.responses['503']?.description.includes(problemType('key-set-incomplete'))).toBe(publishes);
  });

  test('says after how long to send it again where it answers with too many requests, or that the store is busy', () => {
    const withHeader = Object.entries(operation.responses).filter(([, { headers = {} }]) => 'Retry-After' in headers);
    expect(withHeader.map(([status]) => status)).toEqual(['429', '503']);
  });

  test('says how to authenticate where it asks for a token', () => {
    const { headers = {} } = operation.responses['401'] ?? {};
    expect('WWW-Authenticate' in headers).toBe(route.roles !== 'anyone');
  });

  test('has the parameters of its path, each required, and those of its query', () => {
    const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
    expect(named('path').map((parameter) => parameter.name)).toEqual(inPath);
    expect(Object.keys(route.params().shape)).toEqual(inPath);
    expect(named('path').every(({ required }) => required)).toBe(true);
    expect(named('query').map((parameter) => parameter.name)).toEqual(Object.keys(route.query().shape));
  });

  test('asks for the headers that it needs', () => {
    const headers = named('header').map((parameter) => parameter.name);
    expect(headers.includes('Idempotency-Key')).toBe(route.method === 'POST');
    expect(headers.includes('If-Match')).toBe(route.changesCase);
    const needed = named('header').filter(({ name: header }) => ['Idempotency-Key', 'If-Match'].includes(header));
    expect(needed.every(({ required }) => required)).toBe(true);
    expect(operation.security).toEqual(route.roles === 'anyone' ? [] : [{ token: [] }, { oauth: ['readmit/api'] }]);
  });

  if (route.body !== undefined) {
    test('has a sample request that its schema takes', () => {
      expect(operation.requestBody).toBeDefined();
      expect(route.body?.().safeParse(sample(`${folder}/${kebab(name)}`))).toMatchObject({ success: true });
    });
  }
});

describe('the tables of operations', () => {
  test('name each operation and each method with path once', () => {
    const names = operations.map(({ name }) => name);
    const paths = operations.map(({ route }) => `${route.method} ${route.path}`);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(paths).size).toBe(paths.length);
  });

  const parts = ['requesting', 'requested', 'mover', 'receiver', 'issuer', 'sentencing', 'administering', 'any-party'];

  test('a row that changes a case is a POST that names a side', () => {
    for (const { route } of operations.filter(({ route: { changesCase } }) => changesCase)) {
      expect(route).toMatchObject({ method: 'POST', side: expect.toBeOneOf(parts) });
    }
  });

  test('a path that names a file, or a document of one, is for its parties', () => {
    const named = /\{(?:case|document|transit|transfer)Id\}/;
    for (const { route } of operations) expect(named.test(route.path)).toBe(route.side !== undefined);
  });

  test('each operation lies in a file of its name, in the folder of its function', () => {
    for (const { name, folder } of operations) {
      expect(read(`functions/api/${folder}/${kebab(name)}.ts`)).toContain(`export const ${name} =`);
    }
  });
});
