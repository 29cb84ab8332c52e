import type * as z from 'zod';
import type { ApiEvent } from './event.ts';

/** What is wrong with fields of path and query before any schema: by the part of the request, as a schema would find it. */
export type FoundIn = { readonly part: string; readonly issue: z.core.$ZodIssue };

type Fields = Readonly<Record<string, string | undefined>>;

const found = (part: string, name: string, message: string): FoundIn => ({
  part,
  issue: { code: 'custom', path: [name], message, input: name },
});

/** What could not be read as UTF-8 stands there as U+FFFD. */
const unread = (part: string, fields: Fields | null): readonly FoundIn[] =>
  Object.entries(fields ?? {}).flatMap(([name, value]) =>
    `${name}${value}`.includes('\uFFFD') ? [found(part, name, 'It has bytes that are not UTF-8')] : [],
  );

/** Fields of which nobody can tell what they say: a field of the query that stands twice, and bytes that are not UTF-8. */
export const doubtfulFields = (event: ApiEvent): readonly FoundIn[] => [
  ...Object.entries(event.multiValueQueryStringParameters ?? {}).flatMap(([name, values = []]) =>
    values.length > 1 ? [found('query', name, 'It stands twice: nobody can tell which one counts')] : [],
  ),
  ...unread('query', event.queryStringParameters),
  ...unread('path', event.pathParameters),
];
