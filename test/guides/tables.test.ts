import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { register } from '../../domain/agreement/agreements/register.ts';
import { conditions } from '../../domain/movement/conditions.ts';
import { holdRules } from '../../domain/protection/hold-rules.ts';
import { apiFunctions } from '../../functions/api/tables.ts';
import type { Route } from '../../functions/http/route.ts';
import { readMessage } from '../../functions/queue/intake/read-message.ts';

const root = new URL('../../', import.meta.url).pathname;

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

type Package = Readonly<Record<'scripts' | 'dependencies' | 'devDependencies' | 'optionalDependencies', object>>;

const { scripts, ...dependencies } = JSON.parse(read('package.json')) as Package;

const guides = ['README.md', ...globSync('{domain,functions,infra}/**/README.md', { cwd: root })].sort();

/** What stands in a guide under a heading, up to the next one of the same level. */
const section = (guide: string, heading: string): string => {
  const [marks = ''] = heading.split(' ');
  const [, after = ''] = read(guide).split(`\n${heading}\n`);
  return after.split(new RegExp(`^${marks} `, 'm'))[0] ?? '';
};

const rowsOf = (text: string): readonly string[] => text.split('\n').filter((line) => /^\| [^-]/.test(line));

/** The names in marks of code in the first cell of each row. */
const firstCells = (text: string): readonly string[] =>
  rowsOf(text).flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));

describe('the tables of the README', () => {
  test('have every command of package.json: add a new one under "Commands"', () => {
    const named = firstCells(section('README.md', '## Commands')).flatMap((call) => {
      const [, script] = /^npm (?:run (?:-s )?)?([a-z][a-z:-]*)/.exec(call) ?? [];
      return script ?? [];
    });
    expect([...new Set(named)].sort()).toEqual(Object.keys(scripts).sort());
  });

  test('have every package of package.json, and no other: add a new one under "Dependencies"', () => {
    const { dependencies: one, devDependencies: two, optionalDependencies: three } = dependencies as Omit<Package, 'scripts'>;
    const ofClient = JSON.parse(read('test/clients/typescript/package.json')) as { readonly devDependencies: object };
    // The TypeScript of the generated client is named there as what it has beside it.
    const inClient = Object.keys(ofClient.devDependencies).filter((name) => name !== 'typescript');
    const installed = [one, two, three].flatMap((packages) => Object.keys(packages)).concat(inClient);
    expect([...firstCells(section('README.md', '### Dependencies'))].sort()).toEqual(installed.sort());
  });

  test('lead to what is new and to the licence', () => {
    expect(read('README.md')).toContain('](CHANGELOG.md)');
    expect(read('README.md')).toContain('](LICENSE)');
    expect(read('LICENSE')).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
  });
});

describe('a guide', () => {
  test.each(guides)('%s leads to each of its parts from its beginning', (guide) => {
    const text = read(guide).replace(/^```[\s\S]*?^```/gm, '');
    const [beginning = '', ...parts] = text.split(/^## /m);
    expect(parts.length).toBeGreaterThan(3);
    const anchors = parts.map((part) =>
      (part.split('\n')[0] ?? '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    );
    expect(anchors.filter((anchor) => !beginning.includes(`](#${anchor})`))).toEqual([]);
  });

  test.each(guides)('%s names a test by its whole path', (guide) => {
    expect([...read(guide).matchAll(/`([\w-]+\.test\.ts)`/g)].map(([, file]) => file)).toEqual([]);
  });
});

const inWords = (count: number): string =>
  'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )[count] ?? String(count);

describe('a number in a guide', () => {
  const open = Object.values(apiFunctions)
    .flatMap(({ routes }) => Object.values<Route>(routes))
    .filter(({ roles }) => roles === 'anyone');

  test.each([
    ['README.md', `holds ${inWords(register().length)} agreements of Kazakhstan`],
    ['domain/README.md', `is the guard: ${inWords(Object.keys(conditions).length)} conditions`],
    ['functions/README.md', `Every operation but ${inWords(open.length)} that are open`],
  ])('in %s is what is so: %s', (guide, says) => {
    expect(read(guide).replaceAll('\n', ' ')).toContain(says);
  });
});

describe('the table of holds in domain/README.md', () => {
  const rows = rowsOf(section('domain/README.md', '## Holds')).slice(1);

  test.each(
    Object.entries(holdRules),
  )('says of %s who releases it, and whether something must have been recorded', (kind, rule) => {
    const row = rows.find((line) => line.startsWith(`| ${kind.replace('-', ' ')} |`)) ?? '';
    const [, , setBy = '', releasedBy = '', needs = ''] = row.split('|').map((cell) => cell.trim());
    for (const role of rule.setBy) expect(setBy).toMatch(new RegExp(`anybody|${role}`));
    for (const role of rule.releasedBy) expect(releasedBy).toContain(role);
    expect(/another person|not who set it/.test(releasedBy)).toBe(rule.another);
    expect(needs === 'nothing').toBe(rule.needs === undefined);
  });

  test('has no other row', () => {
    expect(rows).toHaveLength(Object.keys(holdRules).length);
  });
});

describe('the name that a message without an id gets', () => {
  const [, part = ''] = /<!-- vectors: [^>]*-->\n([\s\S]*?)<!-- end of vectors -->/.exec(read('functions/queue/README.md')) ?? [];
  const vectors = [...part.matchAll(/^\| `([^`]+)` \| `([^`]+)` \|$/gm)].map(([, text = '', name = '']) => ({ text, name }));

  test('has a vector for either kind', () => {
    expect(vectors.map(({ name }) => name.split('-')[0])).toEqual(['unreadable', 'unnamed']);
  });

  test.each(vectors)('$text is answered as $name', ({ text, name }) => {
    expect(readMessage(text)).toMatchObject({ ok: false, error: { id: name } });
  });
});
