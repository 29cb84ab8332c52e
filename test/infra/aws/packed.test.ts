import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packed } from '../../../infra/aws/packed.ts';

const loaded = (values: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>> => {
  const folder = mkdtempSync(join(tmpdir(), 'readmit-packed-'));
  const { code, beside } = packed('register.ts', 'register.br', values);
  writeFileSync(join(folder, 'register.br'), beside);
  writeFileSync(join(folder, 'index.mjs'), code);
  return import(pathToFileURL(join(folder, 'index.mjs')).href);
};

const agreements = [{ id: 'a', sides: [['FR'], ['KZ']] }];

describe('What is packed beside a bundle', () => {
  it('comes out as it went in', async () => {
    const values = { agreements, default: { Қ: 1 } };
    expect({ ...(await loaded(values)) }).toEqual(values);
  });

  it('is read when it is first asked for where a function makes it, and once', async () => {
    const { register } = (await loaded({ register: () => agreements })) as { readonly register: () => unknown };
    expect(register()).toEqual(agreements);
    expect(register()).toBe(register());
  });

  it.each([
    ['a function that makes no data', () => () => 1],
    ['a function of something', (one: number) => one],
    ['a value that is unset', undefined],
    ['a function within a value', { of: [() => 1] }],
    ['a field that is unset', { from: undefined }],
    ['a set', new Set(['FR'])],
  ])('is not %s, which JSON would lose', (_, value) => {
    expect(() => packed('register.ts', 'register.br', { register: value })).toThrow(
      'register.ts is packed as data, but its register is not',
    );
  });
});
