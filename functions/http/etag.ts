import { createHash } from 'node:crypto';
import { canonical } from '../history/canonical.ts';

/** The strong ETag of a view: a hash of exactly what this caller sees. What the caller cannot see does not move it. */
export const etagOf = (view: unknown): string =>
  `"${createHash('sha256').update(canonical(view)).digest('base64url').slice(0, 27)}"`;

/** Whether an If-Match header names that ETag. A list of tags and `*` are taken as RFC 9110 says; weak tags never match. */
export const matches = (ifMatch: string, etag: string): boolean =>
  ifMatch.trim() === '*' || ifMatch.split(',').some((tag) => tag.trim() === etag);
