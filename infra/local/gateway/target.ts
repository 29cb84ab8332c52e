import type { IncomingMessage } from 'node:http';

/** What a request asks for: its path as sent, and the fields of its query with their values, decoded, in order. */
export type Target = { readonly path: string; readonly query: readonly (readonly [string, string])[] };

/** RFC 9112 section 3.2: one that does not fit, or two of them, are answered with 400. */
const host = /^(?:[\w.~!$&'()*+,;=%-]+|\[[\da-f:.]+\])(?::\d*)?$/i;

const hostsOf = ({ rawHeaders }: IncomingMessage): readonly string[] =>
  rawHeaders.flatMap((name, index) => (index % 2 === 0 && name.toLowerCase() === 'host' ? [rawHeaders[index + 1] ?? ''] : []));

/** Throws URIError where it is not percent-encoded UTF-8. */
const decoded = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '));

const fieldsOf = (query: string): Target['query'] =>
  query
    .split('&')
    .filter((field) => field !== '')
    .map((field) => {
      const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(field) ?? [];
      return [decoded(name), decoded(value)] as const;
    });

/** Reads the first line of a request and its Host, or says in a sentence why they cannot be read. */
export const targetOf = (request: IncomingMessage): Target | string => {
  const hosts = hostsOf(request);
  const [only] = hosts;
  if (request.httpVersion !== '1.0' && only === undefined) return 'The request has no Host';
  if (hosts.length > 1 || (only !== undefined && !host.test(only))) return 'The Host of the request is none';
  const asked = (request.url ?? '/').replace(/^https?:\/\/[^/?]*/i, '');
  if (!/^[\x21-\x7e]*$/.test(asked)) return 'The path has characters that are not percent-encoded';
  const at = asked.indexOf('?');
  const path = (at < 0 ? asked : asked.slice(0, at)) || '/';
  try {
    decodeURIComponent(path);
    return { path, query: at < 0 ? [] : fieldsOf(asked.slice(at + 1)) };
  } catch (error) {
    if (error instanceof URIError) return 'Path or query are not percent-encoded UTF-8';
    throw error;
  }
};
