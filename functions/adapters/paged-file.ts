import type { Pages } from '../ports/file-pages.ts';
import { joined, pagePrefix } from './pages.ts';
import { allOf } from './stretch.ts';
import type { Table } from './table.ts';
import { untilThrough } from './until-through.ts';

/** A file is written by few at once, and its pages are read in a moment. */
const tries = 5;

/** A file's item: what of it is small, and which pages it has beside. */
export type PagedItem = { readonly file: unknown; readonly pages?: Pages };

/** The whole file of an item, its pages read where it has any; undefined where they moved since the item was read. */
export const wholeFile = async <File>(table: Table, pk: string, { file, pages = {} }: PagedItem): Promise<File | undefined> =>
  joined<File>(file, pages, Object.keys(pages).length === 0 ? [] : await allOf(table, { pk, prefix: pagePrefix }));

/** Reads again as long as something moved between a file's item and its pages. Throws StoreBusy where that does not end. */
export const inOnePicture = <T>(once: () => Promise<T | 'moved-on'>): Promise<T> => untilThrough('A file', tries, once);
