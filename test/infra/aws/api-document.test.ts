import { validate } from '@readme/openapi-parser';
import { describe, expect, it } from 'vitest';
import { anyMethod, apiDocument } from '../../../infra/aws/api-document.ts';
import { functionRows } from '../../../infra/aws/function-rows.ts';

const place = {
  name: 'readmit-here',
  userPoolArn: 'arn:aws:cognito-idp:eu-central-1:000000000000:userpool/one',
  onlyAtItsDomain: false,
  functionArn: (name: string) => `arn:aws:lambda:eu-central-1:000000000000:function:readmit-here-${name}`,
  invocationOf: (arn: string) => `${arn}/invocations`,
};
const document = apiDocument(place, functionRows());

describe('The document of the API', () => {
  it('is valid OpenAPI', async () => {
    // The parser writes into what it reads.
    const copy = JSON.parse(JSON.stringify(document)) as Parameters<typeof validate>[0];
    expect(await validate(copy)).toMatchObject({ valid: true });
  });

  it('declares every parameter of a path', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const inPath = [...path.matchAll(/\{(\w+)\+?\}/g)].map(([, name]) => name);
      for (const { parameters = [] } of Object.values(methods)) {
        expect(parameters).toEqual(inPath.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })));
      }
    }
  });

  it('calls a parameter the same at one place of all paths, without which the gateway takes none of them', () => {
    const names = new Map<string, Set<string>>();
    for (const path of Object.keys(document.paths)) {
      const segments = path.split('/');
      segments.forEach((segment, index) => {
        if (!segment.startsWith('{')) return;
        const before = segments.slice(0, index).join('/');
        names.set(before, (names.get(before) ?? new Set()).add(segment));
      });
    }
    expect(names.size).toBeGreaterThan(0);
    expect([...names].filter(([, different]) => different.size > 1)).toEqual([]);
  });

  it('answers every method of every path, and every path that is none, by the one function that knows them all', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const { security, operationId, 'x-amazon-apigateway-integration': integration } = methods[anyMethod] ?? {};
      expect([path, security, operationId, integration?.uri]).toEqual([
        ...[path, undefined, undefined],
        place.invocationOf(place.functionArn('api-open')),
      ]);
    }
    const nowhere = Object.entries(document.paths).filter(([, methods]) => Object.keys(methods).length === 1);
    expect(nowhere.map(([path]) => path)).toEqual(['/', '/{proxy+}']);
    const without = functionRows().filter(({ name }) => name !== 'api-open');
    expect(() => apiDocument(place, without)).toThrow('Not exactly one function');
  });

  it('has for every GET a HEAD that is no other, and asks as much of who sends it', () => {
    const gets = Object.values(document.paths).filter((methods) => 'get' in methods);
    expect(gets.length).toBeGreaterThan(0);
    for (const { get, head } of gets) {
      const { operationId: _name, ...same } = get ?? {};
      expect(head).toEqual(same);
    }
    const heads = Object.values(document.paths).filter((methods) => 'head' in methods);
    expect(heads).toHaveLength(gets.length);
  });

  it('compresses what is not small', () => {
    expect(document['x-amazon-apigateway-minimum-compression-size']).toBe(1024);
  });

  it('has every body come as the bytes that were sent', () => {
    expect(document['x-amazon-apigateway-binary-media-types']).toEqual(['*/*']);
  });

  it('has no more than four fifths of the 300 segments of paths that API Gateway takes in one API', () => {
    const segments = Object.keys(document.paths).flatMap((path) =>
      path.split('/').map((_, index, all) => all.slice(0, index + 1).join('/')),
    );
    expect(new Set(segments).size).toBeLessThanOrEqual(240);
  });
});
