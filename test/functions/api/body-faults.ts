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

/** The text with spaces behind it, so that it has that many bytes. */
export const ofBytes = (content: string, bytes: number): string =>
  content + ' '.repeat(Math.max(0, bytes - Buffer.byteLength(content)));

const isDate = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}/.test(value);

const isState = (value: unknown): boolean => typeof value === 'string' && /^[A-Z]{2}$/.test(value);

/** The problem with a text that is none in that place. */
const kindIn = (value: unknown): ProblemKind => {
  if (isDate(value)) return 'no-such-date';
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
      .map(({ path }) => ({
        name: `30 February in ${at(path)}`,
        kind: 'no-such-date' as const,
        change: sent((whole) => replaced(whole, path, '2026-02-30')),
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
          other('half a character', kindIn(value), 'A\ud800'),
          other('a NUL', kindIn(value), 'A\u0000'),
        ];
      }),
  ];
};
