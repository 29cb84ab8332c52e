import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Readonly<
  Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
>;

/** The package of what is imported: `@aws-sdk/lib-dynamodb` of a path in it, undefined of a file of ours or a module of Node. */
const packageOf = (imported: string): string | undefined =>
  /^(?:\.|node:)/.test(imported) ? undefined : /^(?:@[^/]+\/)?[^/]+/.exec(imported)?.[0];

/** What a file names by a statement, without those of types alone, which Node strips; what it loads as it goes, and fonts. */
const imports = /^(?:import|export) (?!type\b)(?:[^;']*\bfrom )?'([^']+)'|\bimport\('([^']+)'\)|\bresolve\('([^']+\.ttf)'\)/gm;

/** The packages that a text imports when it runs. */
const packagesIn = (text: string): readonly string[] =>
  [...text.matchAll(imports)].flatMap(([, stated, loaded, found]) => packageOf(stated ?? loaded ?? found ?? '') ?? []);

const importedIn = (pattern: string): ReadonlySet<string> =>
  new Set(globSync(pattern, { cwd: root, exclude: ['**/node_modules/**'] }).flatMap((file) => packagesIn(read(file))));

const whatRuns = importedIn('{domain,functions}/**/*.ts');

describe('the packages', () => {
  test('that a text imports when it runs are seen, those of types alone are not', () => {
    const text = `import * as z from 'zod';\nimport type { App } from 'aws-cdk-lib';\nimport { type A, b } from '@middy/core/deep';\nimport './own.ts';\nconst c = await import('jose');\n// from 'nowhere'\nexport const d = 'e';`;
    expect(packagesIn(text)).toEqual(['zod', '@middy/core', 'jose']);
    expect(whatRuns.size).toBeGreaterThan(8);
  });

  test('that functions import are dependencies, and nothing else is', () => {
    expect([...whatRuns].sort()).toEqual(Object.keys(dependencies).sort());
  });

  test('that only tests, infrastructure and tools import are of development', () => {
    const others = [...importedIn('{infra,test}/**/*.ts')].filter((name) => !whatRuns.has(name));
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter((name) => devDependencies[name] === undefined)).toEqual([]);
  });

  test('stand in one place each, with one exact version', () => {
    expect(Object.keys(dependencies).filter((name) => name in devDependencies)).toEqual([]);
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
