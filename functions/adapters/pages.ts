import { hashOf } from '../history/canonical.ts';
import type { Pages } from '../ports/file-pages.ts';
import type { Key } from './keys.ts';
import type { Write } from './transaction.ts';

/** A field of a file up to this size stands in the file's own item: an ordinary case is one item. */
const inlineBytes = 4096;

/** A page holds entries of a list up to this size, and always one: what is added to a long list rewrites its last page alone. */
const pageBytes = 16_384;

export const pagePrefix = 'PAGE#';

type Fields = Readonly<Record<string, unknown>>;

/** Some entries of a list, or a field that is no list. */
type Content = { readonly entries: readonly unknown[] } | { readonly value: unknown };

type Page = { readonly field: string; readonly n: number; readonly seal: string; readonly content: Content };

export type Split = { readonly file: Fields; readonly pages: readonly Page[] };

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** The store keeps no order of fields: the seal does not depend on it. */
const sealOf = (content: Content): string => hashOf(content).slice(0, 22);

/** The entries on pages, in their order; what stood on a page before stays there when more is added. */
const onPages = (entries: readonly unknown[]): readonly Content[] => {
  const pages: unknown[][] = [];
  let left = 0;
  for (const entry of entries) {
    const bytes = bytesOf(entry);
    if (pages.length === 0 || bytes > left) {
      pages.push([]);
      left = pageBytes;
    }
    pages.at(-1)?.push(entry);
    left -= bytes;
  }
  return pages.map((page) => ({ entries: page }));
};

/**
 * A file as it is stored: what is small in one item, and every field that has grown on pages of its own, so that no item comes near
 * the 400 KB that the store takes, and a change rewrites what it changed.
 */
export const split = (file: object): Split => {
  const fields = Object.entries(file).filter(([, value]) => value !== undefined);
  const grown = fields.filter(([, value]) => bytesOf(value) > inlineBytes);
  const contents = ([field, value]: readonly [string, unknown]): readonly Page[] =>
    (Array.isArray(value) ? onPages(value) : [{ value }]).map((content, index) => ({
      field,
      n: index + 1,
      seal: sealOf(content),
      content,
    }));
  return { file: Object.fromEntries(fields.filter((entry) => !grown.includes(entry))), pages: grown.flatMap(contents) };
};

/** Which pages a file has: field by field, the seal of each. It stands in the file's item. */
export const tableOf = ({ pages }: Split): Pages => {
  const table: Record<string, string[]> = {};
  for (const { field, seal } of pages) table[field] = [...(table[field] ?? []), seal];
  return table;
};

const pageKey = (pk: string, field: string, n: number): Key => ({
  pk,
  sk: `${pagePrefix}${field}#${String(n).padStart(6, '0')}`,
});

/** The pages that are not stored as they are now; one that the file no longer has is emptied. */
export const pageWrites = (pk: string, now: Split, before: Pages = {}): readonly Write<never>[] => {
  const table = tableOf(now);
  const changed = now.pages.filter(({ field, n, seal }) => before[field]?.[n - 1] !== seal);
  const gone = Object.entries(before).flatMap(([field, seals]) =>
    seals.map((_seal, index) => ({ field, n: index + 1 })).slice(table[field]?.length ?? 0),
  );
  return [
    ...changed.map(({ field, n, seal, content }) => ({ put: { ...pageKey(pk, field, n), seal, ...content } })),
    ...gone.map(({ field, n }) => ({ put: pageKey(pk, field, n) })),
  ];
};

/** The file with what stands on pages, or undefined where a page is not the one that the file's item names: it moved meanwhile. */
export const joined = <File>(file: unknown, pages: Pages, items: readonly Fields[]): File | undefined => {
  const bySk = new Map(items.map((item) => [item['sk'], item]));
  const whole: Record<string, unknown> = { ...(file as Fields) };
  for (const [field, seals] of Object.entries(pages)) {
    const found = seals.map((_seal, index) => bySk.get(pageKey('', field, index + 1).sk));
    if (found.some((page, index) => page?.['seal'] !== seals[index])) return undefined;
    whole[field] =
      found[0]?.['entries'] === undefined
        ? found[0]?.['value']
        : found.flatMap((page) => page?.['entries'] as readonly unknown[]);
  }
  return whole as File;
};
