import { createHmac, timingSafeEqual } from 'node:crypto';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { StateCode } from '../../domain/state-code.ts';
import { canonical } from '../history/canonical.ts';
import type { RequestFailure } from './problems.ts';

/** Which list a cursor belongs to: the operation, the State that reads it, and what was asked for, path and filters. */
export type ListOf = {
  readonly operation: string;
  readonly state: StateCode;
  readonly asked: unknown;
  /** To whom alone the cursors of version 0.1.0 led on. */
  readonly subject?: string;
};

const sign = (key: string, text: string): Buffer => createHmac('sha256', key).update(text).digest();

const bound = (list: ListOf): string => canonical(list);

/** A cursor that says where the next page starts. Opaque, signed, and of use to this State and list only: whoever goes on from it. */
export const cursorTo = (key: string, list: ListOf, after: string): string => {
  const place = Buffer.from(after).toString('base64url');
  const owner = sign(key, bound(list)).subarray(0, 16).toString('base64url');
  const text = `${place}.${owner}`;
  return `${text}.${sign(key, text).toString('base64url')}`;
};

/** Where the page starts, if the cursor was given by this service, to this State, for this list. */
export const readCursor = (key: string, list: ListOf, cursor: string): Result<string, RequestFailure> => {
  const [place, owner, mac, ...rest] = cursor.split('.');
  if (place === undefined || owner === undefined || mac === undefined || rest.length > 0) return fail({ kind: 'cursor-forged' });
  const expected = sign(key, `${place}.${owner}`);
  const given = Buffer.from(mac, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return fail({ kind: 'cursor-forged' });
  const mine = sign(key, bound(list)).subarray(0, 16).toString('base64url');
  if (owner !== mine) return fail({ kind: 'cursor-of-another-list' });
  return ok(Buffer.from(place, 'base64url').toString('utf8'));
};
