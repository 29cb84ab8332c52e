import type { Found } from '../schema/finding.ts';
import type { FindingKind } from '../schema/finding-words/finding-words.ts';
import type { ApiEvent } from './event.ts';
import { pointerTo } from './pointer-to.ts';

type Fields = Readonly<Record<string, string | undefined>>;

const found = (part: string, name: string, kind: FindingKind): Found => ({ path: pointerTo(part, [name]), kind, facts: {} });

/** What could not be read as UTF-8 stands there as U+FFFD. */
const unread = (part: string, fields: Fields | null): readonly Found[] =>
  Object.entries(fields ?? {}).flatMap(([name, value]) =>
    `${name}${value}`.includes('\uFFFD') ? [found(part, name, 'not-utf8')] : [],
  );

/** Fields of which nobody can tell what they say: a field of the query that stands twice, and bytes that are not UTF-8. */
export const doubtfulFields = (event: ApiEvent): readonly Found[] => [
  ...Object.entries(event.multiValueQueryStringParameters ?? {}).flatMap(([name, values = []]) =>
    values.length > 1 ? [found('query', name, 'stands-twice')] : [],
  ),
  ...unread('query', event.queryStringParameters),
  ...unread('path', event.pathParameters),
];
