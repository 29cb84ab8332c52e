import { describe, expect, test } from 'vitest';
import { apiFunctions } from '../../../functions/api/tables.ts';
import { pages } from '../../../functions/docs/pages.ts';

const all = pages();
const named = Object.keys(all);

const textOf = (page: string): string => all[page] ?? '';

/** What a reader sees: no script, no style, and nothing of what is meant as code. */
const readOf = (page: string): string =>
  textOf(page)
    .replaceAll(/<(script|style|pre|textarea|code)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, ' ');

const markupOf = (page: string): string => textOf(page).replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '');

/** The addresses to which a page leads, as they are under a stage. */
const leadsTo = (page: string): readonly URL[] =>
  [...markupOf(page).matchAll(/ href="([^"]*)"/g)]
    .map(([, address = '']) => address)
    .filter((address) => address !== 'data:,')
    .map((address) => new URL(address, `https://api.example/v1/docs${page === 'index' ? '' : `/${page}`}`));

const pageAt = ({ pathname }: URL): string | undefined =>
  pathname === '/v1/docs' ? 'index' : /^\/v1\/docs\/([\w-]+)$/.exec(pathname)?.[1];

const deadLinks = (page: string): readonly string[] =>
  leadsTo(page).flatMap((address) => {
    if (address.host !== 'api.example') return address.protocol === 'https:' ? [] : [address.href];
    if (/^\/v1\/(?:openapi|asyncapi)\.json$/.test(address.pathname)) return [];
    const target = textOf(pageAt(address) ?? '');
    const there = target !== '' && (address.hash === '' || target.includes(` id="${decodeURIComponent(address.hash.slice(1))}"`));
    return there ? [] : [address.href];
  });

/** The headings of a page that are more than one step below the one before. */
const skippedHeadings = (page: string): readonly string[] => {
  const levels = [...markupOf(page).matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
  return levels.flatMap((level, index) => (level > (levels[index - 1] ?? 0) + 1 ? [`h${level} at ${index}`] : []));
};

/** The fields of a page without a label. */
const unlabelled = (page: string): readonly string[] =>
  [...markupOf(page).matchAll(/<(?:input|select|textarea) id="([^"]*)"/g)]
    .map(([, id = '']) => id)
    .filter((id) => !textOf(page).includes(`<label for="${id}">`));

describe('the API reference', () => {
  test('has a page for every operation, and one for the messages', () => {
    const operations = Object.values(apiFunctions).flatMap(({ routes }) => Object.keys(routes));
    expect([...operations, 'index', 'schemas', 'messages'].filter((name) => !named.includes(name))).toEqual([]);
  });

  test('leads nowhere in vain, also where the API stands under a stage', () => {
    expect(leadsTo('index').length).toBeGreaterThan(90);
    expect(
      Object.fromEntries(named.map((page) => [page, deadLinks(page)] as const).filter(([, dead]) => dead.length > 0)),
    ).toEqual({});
  });

  test('shows no mark of Markdown to its reader', () => {
    expect(named.filter((page) => /`|\*\*/.test(readOf(page)))).toEqual([]);
  });

  test('labels every field', () => {
    expect(markupOf('openCase')).toMatch(/<textarea id="send-body"/);
    expect(named.flatMap(unlabelled)).toEqual([]);
  });

  test('has its headings in order, the first of them the title', () => {
    expect(
      Object.fromEntries(named.map((page) => [page, skippedHeadings(page)] as const).filter(([, all]) => all.length > 0)),
    ).toEqual({});
  });

  test('uses an id once on a page', () => {
    const twice = named.filter((page) => {
      const ids = [...markupOf(page).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      return new Set(ids).size < ids.length;
    });
    expect(twice).toEqual([]);
  });

  test('has a title of its own on each page', () => {
    const titles = named.map((page) => /<title>(.*)<\/title>/.exec(textOf(page))?.[1]);
    expect(new Set(titles).size).toBe(named.length);
  });

  test('fits each page into an answer of Lambda many times', () => {
    expect(named.filter((page) => Buffer.byteLength(textOf(page)) > 1_000_000)).toEqual([]);
  });
});
