import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withoutFormats } from '../../../infra/aws/without-string-formats.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { source, names } = withoutFormats(readFileSync(`${root}node_modules/zod/v4/classic/schemas.js`, 'utf8'));

describe('The formats of strings that are left out of the bundles', () => {
  it('are all that zod makes from a string', () => {
    expect(names.length).toBeGreaterThan(20);
    expect(names).toEqual(expect.arrayContaining(['email', 'uuid', 'datetime', 'jwt']));
    expect(source).not.toMatch(/this\.check\(core\._\w+\(Zod/);
  });

  it('are called by no schema', () => {
    // `z.uuid()` and `z.iso.date()` stay; `z.string().uuid()` would be missing in a bundle.
    const calls = new RegExp(`(?<!\\bz\\s*|\\biso\\s*)\\.(?:${names.join('|')})\\(`, 'g');
    const found = globSync(`${root}functions/**/*.ts`).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(calls)].map(([call]) => `${file.slice(root.length)}: ${call}`),
    );
    expect(found).toEqual([]);
  });
});
