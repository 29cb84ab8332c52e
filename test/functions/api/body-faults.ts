import { gzipSync } from 'node:zlib';
import type { ProblemKind } from '../../../functions/http/problems.ts';
import type { ReadyCall } from '../operations.ts';

/** One way to spoil a good call, and the problem that it must be answered with. */
export type Fault = {
  readonly name: string;
  readonly kind: ProblemKind;
  readonly change: (call: ReadyCall) => Partial<ReadyCall>;
};

type Path = readonly (string | number)[];

export const bodyLimit = 150_000;

/** Every place in a value, with what stands there. */
const placesIn = (value: unknown, path: Path = []): readonly { readonly path: Path; readonly value: unknown }[] => {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [{ path, value }, ...parts.flatMap(([step, part]) => placesIn(part, [...path, step as string | number]))];
};

/** The value with something else in one place. */
const replaced = (value: unknown, [step, ...rest]: Path, by: unknown): unknown => {
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((part, index) => (index === step ? replaced(part, rest, by) : part));
  const held = value as Record<string, unknown>;
  return { ...held, [step]: replaced(held[step], rest, by) };
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

const sent = (change: (body: Record<string, unknown>) => unknown): Fault['change'] => {
  return ({ body }) => ({ body: change(body as Record<string, unknown>) });
};

/** The call with that text as its body. */
export const text = (content: string, headers: Record<string, string | undefined> = {}): Fault['change'] => {
  return (call) => {
    const { body: _body, ...rest } = call;
    return {
      ...rest,
      body: undefined,
      text: content,
      headers: { 'Content-Type': 'application/json', ...call.headers, ...headers },
    };
  };
};

/** The call with those bytes as its body. */
const bytes = (content: Uint8Array, headers: Record<string, string> = {}): Fault['change'] => {
  return (call) => ({
    ...text('', headers)(call),
    text: undefined as never,
    bytes: content,
  });
};

/** Ways to send what is JSON in no reading, or in two. `valid` is an object. */
const bytesAndKeys = (valid: string): readonly Fault[] => {
  const [key = ''] = Object.keys(JSON.parse(valid) as object);
  const first = JSON.stringify(key);
  const latin = valid.replace('{', '{"surprise":"Préfecture",');
  const media = (type: string, coding?: string): Fault['change'] =>
    bytes(Buffer.from(valid), { 'Content-Type': type, ...(coding === undefined ? {} : { 'Content-Encoding': coding }) });
  return [
    { name: 'a key that stands twice', kind: 'malformed-json', change: text(valid.replace('{', `{${first}:null,`)) },
    {
      name: 'a key that stands twice, once escaped',
      kind: 'malformed-json',
      change: text(valid.replace('{', `{"\\u${key.charCodeAt(0).toString(16).padStart(4, '0')}${key.slice(1)}":null,`)),
    },
    { name: 'a key that stands twice within', kind: 'malformed-json', change: text(valid.replace('{', '{"in":{"a":1,"a":1},')) },
    { name: 'Latin-1', kind: 'malformed-json', change: bytes(Buffer.from(latin, 'latin1')) },
    {
      name: 'half of a character in UTF-8',
      kind: 'malformed-json',
      change: bytes(Buffer.from(latin).subarray(0, latin.indexOf('é') + 1)),
    },
    { name: 'an overlong slash', kind: 'malformed-json', change: bytes(Buffer.from([0x22, 0xc0, 0xaf, 0x22])) },
    { name: 'UTF-16', kind: 'malformed-json', change: bytes(Buffer.from(valid, 'utf16le')) },
    { name: 'a byte order mark', kind: 'malformed-json', change: bytes(Buffer.from(`\uFEFF${valid}`)) },
    {
      name: 'what a gateway could not read',
      kind: 'malformed-json',
      change: text(valid.replace('{', '{"surprise":"Pr\uFFFDfecture",')),
    },
    { name: 'JSON declared to be UTF-16', kind: 'unsupported-media-type', change: media('application/json; charset=utf-16') },
    {
      name: 'JSON declared to be Latin-1',
      kind: 'unsupported-media-type',
      change: media('application/json; charset="ISO-8859-1"'),
    },
    {
      name: 'JSON of two charsets',
      kind: 'unsupported-media-type',
      change: media('application/json; charset=utf-8; charset=utf-16'),
    },
    { name: 'a parameter that is none', kind: 'unsupported-media-type', change: media('application/json; charset') },
    { name: 'JSON in a coding that nobody unpacks', kind: 'unsupported-media-type', change: media('application/json', 'br') },
    { name: 'JSON compressed twice', kind: 'unsupported-media-type', change: media('application/json', 'gzip, gzip') },
    {
      name: 'what begins as if it were compressed and is not',
      kind: 'unsupported-media-type',
      change: bytes(Buffer.from([0x1f, 0x8b, 0x08]), { 'Content-Encoding': 'gzip' }),
    },
    {
      name: 'what is small and unpacks to too much',
      kind: 'body-too-large',
      change: bytes(gzipSync(ofBytes(valid, bodyLimit + 1)), { 'Content-Encoding': 'gzip' }),
    },
  ];
};

/** The text with spaces behind it, so that it has that many bytes. */
export const ofBytes = (content: string, bytes: number): string =>
  content + ' '.repeat(Math.max(0, bytes - Buffer.byteLength(content)));

const isDate = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}/.test(value);

const isState = (value: unknown): boolean => typeof value === 'string' && /^[A-Z]{2}$/.test(value);

/** A date of birth of which the year alone is known. */
const isYear = (value: unknown): boolean => typeof value === 'string' && /^\d{4}$/.test(value);

/** The problem with a text that is none in that place. */
const kindIn = (value: unknown): ProblemKind => {
  if (isDate(value) || isYear(value)) return 'date-not-readable';
  return isState(value) ? 'unknown-state' : 'invalid-request';
};

/** What can be wrong with the body of an operation, found in its own sample. */
export const bodyFaults = (body: Record<string, unknown>): readonly Fault[] => {
  const places = placesIn(body);
  const valid = JSON.stringify(body);
  const at = (path: Path): string => `/${path.join('/')}`;
  return [
    { name: 'JSON that breaks off', kind: 'malformed-json', change: text(valid.slice(0, -1)) },
    { name: 'no body', kind: 'body-missing', change: text('') },
    { name: 'a body of spaces', kind: 'body-missing', change: text(' \n ') },
    {
      name: 'a form',
      kind: 'unsupported-media-type',
      change: text(valid, { 'Content-Type': 'application/x-www-form-urlencoded' }),
    },
    {
      name: 'text that only looks like JSON',
      kind: 'unsupported-media-type',
      change: text(valid, { 'Content-Type': 'text/json' }),
    },
    { name: 'no content type', kind: 'unsupported-media-type', change: text(valid, { 'Content-Type': undefined }) },
    { name: 'a body of one byte too much', kind: 'body-too-large', change: text(ofBytes(valid, bodyLimit + 1)) },
    ...bytesAndKeys(valid),
    { name: 'a list', kind: 'invalid-request', change: text('[]') },
    { name: 'null', kind: 'invalid-request', change: text('null') },
    { name: 'an empty object', kind: 'invalid-request', change: text('{}') },
    { name: 'a field __proto__', kind: 'unknown-field', change: text(valid.replace('{', '{"__proto__":{"role":"supervisor"},')) },
    ...places
      .filter(({ value }) => isObject(value))
      .map(({ path, value }) => ({
        name: `an unknown field in ${at(path)}`,
        kind: 'unknown-field' as const,
        change: sent((whole) => replaced(whole, path, { ...(value as object), surprise: 1 })),
      })),
    ...places
      .filter(({ value }) => isDate(value))
      .map(({ path, value }) => ({
        name: `30 February in ${at(path)}`,
        kind: 'no-such-date' as const,
        change: sent((whole) => replaced(whole, path, String(value).includes('T') ? '2026-02-30T08:00:00Z' : '2026-02-30')),
      })),
    ...places
      .filter(({ value }) => isState(value))
      .map(({ path }) => ({
        name: `a State that does not exist in ${at(path)}`,
        kind: 'unknown-state' as const,
        change: sent((whole) => replaced(whole, path, 'XX')),
      })),
    ...places
      .filter(({ value }) => typeof value === 'string')
      .flatMap(({ path, value }) => {
        const other = (name: string, kind: ProblemKind, by: unknown): Fault => ({
          name: `${name} in ${at(path)}`,
          kind,
          change: sent((whole) => replaced(whole, path, by)),
        });
        return [
          other('a number', 'invalid-request', 7),
          other('null', 'invalid-request', null),
          other('nothing', kindIn(value), ''),
          other('half a character', 'malformed-json', 'A\ud800'),
          other('a NUL', kindIn(value), 'A\u0000'),
        ];
      }),
  ];
};
