import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { leanSchemas, namedIn } from '../../../infra/aws/lean-zod.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const zod = readFileSync(`${root}node_modules/zod/v4/classic/schemas.js`, 'utf8');

describe('The formats of strings that are left out of the bundles', () => {
  const { source, formats } = leanSchemas(zod, new Set());

  it('are all that zod makes from a string', () => {
    expect(formats.length).toBeGreaterThan(20);
    expect(formats).toEqual(expect.arrayContaining(['email', 'uuid', 'datetime', 'jwt']));
    expect(source).not.toMatch(/this\.check\(core\._\w+\(Zod/);
  });

  it('are called by no schema', () => {
    // `z.uuid()` and `z.iso.date()` stay; `z.string().uuid()` would be missing in a bundle.
    const calls = new RegExp(`(?<!\\bz\\s*|\\biso\\s*)\\.(?:${formats.join('|')})\\(`, 'g');
    const found = globSync(`${root}functions/**/*.ts`).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(calls)].map(([call]) => `${file.slice(root.length)}: ${call}`),
    );
    expect(found).toEqual([]);
  });
});

describe('The methods of schemas that are left out of the bundles', () => {
  it('are those that nobody names, and stay where somebody does', () => {
    const [none, some] = [
      leanSchemas(zod, new Set()),
      leanSchemas(zod, namedIn('z.object({})\n  .catchall(z.string())?.readonly()')),
    ];
    expect(none.methods).toEqual(expect.arrayContaining(['catchall', 'readonly', 'encodeAsync', 'spa', 'min', 'optional']));
    expect(new Set(none.methods.filter((name) => !some.methods.includes(name)))).toEqual(new Set(['catchall', 'readonly']));
    for (const { source, methods } of [none, some]) {
      for (const name of methods) expect(source).not.toMatch(new RegExp(`^ {4}(async |get |set )?${name}(\\(|: )`, 'm'));
    }
    expect(some.source).toMatch(/^ {4}catchall\(/m);
  });

  it('are called by no method that stays', () => {
    const { methods } = leanSchemas(zod, new Set());
    expect(methods).not.toEqual(expect.arrayContaining(['check']));
    expect(methods.filter((name) => zod.includes(`this.${name}(`))).toEqual([]);
  });

  it('are none of the tools beside them', () => {
    const names = [...zod.matchAll(/^(?:export )?(?:async )?(?:function|const) (\w+)/gm)].map(([, name]) => name);
    const { source } = leanSchemas(zod, new Set());
    expect([...source.matchAll(/^(?:export )?(?:async )?(?:function|const) (\w+)/gm)].map(([, name]) => name)).toEqual(names);
  });
});
