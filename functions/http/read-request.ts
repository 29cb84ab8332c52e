import type * as z from 'zod';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Found } from '../schema/finding.ts';
import { doubtfulFields } from './doubtful-fields.ts';
import { decidingPart } from './etag.ts';
import { type ApiEvent, header } from './event.ts';
import { invalid } from './findings.ts';
import { foundIn } from './found-in.ts';
import type { RequestFailure } from './problems.ts';
import { readBody } from './read-body.ts';
import type { Route } from './route.ts';

/** A request whose parts passed the row's schemas. `asSent` is the body before the schema, for its hash. */
export type ReadRequest = {
  readonly params: unknown;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly asSent: unknown;
};

/** Reads path, query and body by the row's schemas and gives all findings at once. */
export const readRequest = (route: Route, event: ApiEvent): Result<ReadRequest, RequestFailure> => {
  const sent = route.body === undefined ? ok(undefined) : readBody(event);
  if (!sent.ok) return sent;

  const errors: Found[] = [...doubtfulFields(event)];
  const parse = (part: string, schema: z.ZodType, value: unknown): unknown => {
    const { read, found } = foundIn(part, schema, value);
    errors.push(...found);
    return read;
  };
  const params = parse('path', route.params(), event.pathParameters ?? {});
  const query = parse('query', route.query(), event.queryStringParameters ?? {}) as Readonly<Record<string, unknown>>;
  const body = route.body === undefined ? undefined : parse('body', route.body(), sent.value);
  if (errors.length > 0) return fail(invalid(errors));
  return ok({ params, query, body, asSent: sent.value });
};

/** The caller's own key of a POST, by which a repeat is recognised. */
export const idempotencyKey = (event: ApiEvent): Result<string, RequestFailure> => {
  const key = header(event, 'Idempotency-Key');
  if (key === undefined || key === '') return fail({ kind: 'idempotency-key-missing' });
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) return fail({ kind: 'idempotency-key-invalid' });
  return ok(key);
};

/** The view the caller decided on. `*` names no view, and so counts as missing. */
export const ifMatch = (route: Route, event: ApiEvent): Result<string, RequestFailure> => {
  const tag = header(event, 'If-Match')?.trim();
  if (!route.changesCase) return ok('');
  return tag === undefined || tag === '' || tag === '*' ? fail({ kind: 'if-match-missing' }) : ok(decidingPart(tag));
};
