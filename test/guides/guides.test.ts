import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const guides = ['README.md', ...globSync('{domain,functions,infra}/**/README.md', { cwd: root })].sort();

/** A guide without its blocks of code. */
const prose = (guide: string): string => read(guide).replace(/^```[\s\S]*?^```/gm, '');

/** The anchors that a page makes of its headings. */
const anchorsOf = (guide: string): readonly string[] =>
  [...prose(guide).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

const links = guides.flatMap((guide) =>
  [...prose(guide).matchAll(/\]\(([^)]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^https?:/.test(link))
    .map((link) => ({ guide, link })),
);

describe('the guides', () => {
  test('there is one in each part of the project', () => {
    expect(guides).toEqual([
      'README.md',
      'domain/README.md',
      'functions/README.md',
      'functions/queue/README.md',
      'infra/README.md',
    ]);
  });

  test('the first of them can be read: it has at most 300 lines', () => {
    expect(read('README.md').split('\n').length - 1).toBeLessThanOrEqual(300);
  });

  test('this test sees the links it is about', () => {
    expect(links.length).toBeGreaterThan(40);
    expect(anchorsOf('README.md')).toContain('why-it-is-like-this');
  });

  test.each(links)('$guide: $link leads to a file or heading that is there', ({ guide, link }) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? guide : join(dirname(guide), path);
    expect(existsSync(join(root, target)), target).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(target)).toContain(anchor);
  });

  test.each(guides)('%s names no script that is not there', (guide) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(guide).matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  test.each(guides)('%s names no file or folder of ours that is not there', (guide) => {
    const named = [...prose(guide).matchAll(/`((?:domain|functions|infra|test)\/[\w./*-]+)`/g)].map(([, path = '']) => path);
    expect(named.filter((path) => globSync(path, { cwd: root }).length === 0)).toEqual([]);
  });

  test.each(guides)('%s says at its end why it is like this, and leads to the other guides from its beginning', (guide) => {
    expect(anchorsOf(guide)).toContain('why-it-is-like-this');
    if (guide !== 'README.md') expect(read(guide).split('\n').slice(0, 25).join('\n')).toContain('](#why-it-is-like-this)');
  });

  test('every rule that the code names by its number stands in the guide of the law, and no text outside the project is named', () => {
    const rules = [...(read('domain/README.md').split('## Rules by number')[1] ?? '').matchAll(/^(\d+)\. /gm)].map(([, n]) => n);
    const code = globSync('{domain,functions,infra}/**/*.ts', { cwd: root }).map((file) => read(file));
    const named = code.flatMap((text) => [...text.matchAll(/design rules? ((?:\d+(?:, | and )?)+)/gi)]);
    const numbers = new Set(named.flatMap(([, list = '']) => list.match(/\d+/g) ?? []));
    expect(numbers.size).toBeGreaterThan(5);
    expect([...numbers].filter((n) => !rules.includes(n))).toEqual([]);
    expect(code.filter((text) => /\b(?:domain|design|treaties)\.md\b/.test(text))).toEqual([]);
  });
});
