import { createHash } from 'node:crypto';
import { canonical } from '../history/canonical.ts';

const hashed = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('base64url').slice(0, 27);

/** What a tag names after the hash of the view. */
const besideView = /\.[\w-]{27}(?="\s*(?:,|$))/g;

/**
 * The strong ETag of a view: a hash of exactly what this caller sees. What the caller cannot see does not move it. `beside`: what is
 * shown with the view and decides on some changes alone; its hash stands after a dot, and none where nothing is there.
 */
export const etagOf = (view: unknown, beside: readonly unknown[] = []): string =>
  `"${hashed(view)}${beside.length === 0 ? '' : `.${hashed(beside)}`}"`;

/** The tags of an If-Match header for a change on which nothing decides but the view. */
export const viewAlone = (ifMatch: string): string => ifMatch.replaceAll(besideView, '');

/** The tag of the view after a change, with what the caller knew beside the one before: by a change of the view it learns no more. */
export const knowingAsBefore = (after: string, ifMatch: string, before: string): string => {
  const sent = ifMatch.split(',').find((tag) => viewAlone(tag.trim()) === before);
  const [beside = ''] = sent?.trim().match(besideView) ?? [];
  return `${after.slice(0, -1)}${beside}"`;
};

/**
 * The tag of a view with which more is shown than a change is decided on, such as what the clock makes of it: the hash of all that stands
 * after a tilde, so that the tag moves with it. `decidingPart` takes it off again.
 */
export const alsoShowing = (etag: string, body: unknown): string => `${etag.slice(0, -1)}~${hashed(body)}"`;

/** The tags of an If-Match header without what was shown beside and decides on no change. */
export const decidingPart = (ifMatch: string): string => ifMatch.replaceAll(/~[\w-]{27}(?="\s*(?:,|$))/g, '');

/** Whether an If-Match header names that ETag. A list of tags and `*` are taken as RFC 9110 says; weak tags never match. */
export const matches = (ifMatch: string, etag: string): boolean =>
  ifMatch.trim() === '*' || ifMatch.split(',').some((tag) => tag.trim() === etag);

/**
 * Whether an If-None-Match header names that ETag: the list of tags, by weak comparison (RFC 9110 section 13.1.2), or `*`, which names
 * whatever is there. What stands outside the quotes of a tag names nothing.
 */
export const namesAny = (ifNoneMatch: string, etag: string): boolean =>
  ifNoneMatch.trim() === '*' ||
  [...ifNoneMatch.matchAll(/"[!#-~\u0080-\u00ff]*"/g)].some(([tag]) => tag === etag.replace(/^W\//, ''));
