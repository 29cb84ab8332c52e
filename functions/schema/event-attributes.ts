import { traceparentOf } from '../trace.ts';
import type { Found } from './finding.ts';

/** The trace of which a message is part (the extension Distributed Tracing, after W3C Trace Context). */
export type Trace = { readonly traceparent: string; readonly tracestate?: string };

/** The attributes of an event that mean something here. Which of them an event of a type has, its schema says. */
const known: ReadonlySet<string> = new Set([
  'specversion',
  'id',
  'source',
  'type',
  'subject',
  'time',
  'datacontenttype',
  'dataschema',
  'sequence',
  'sequencetype',
  'data',
]);

const extensionName = /^[a-z0-9]{1,50}$/;

const extensionLength = 2000;

/** What CloudEvents lets an attribute be, in JSON. */
const isScalar = (value: unknown): boolean =>
  typeof value === 'boolean' ||
  (typeof value === 'string' && value.length <= extensionLength) ||
  (Number.isInteger(value) && Math.abs(value as number) <= 2 ** 31);

const tracestate = /^[ -~]{1,512}$/;

/** A trace that is none is left out, as W3C has it: it stops no message. */
const traceOf = (given: Readonly<Record<string, unknown>>): Trace | undefined => {
  const parent = traceparentOf(given['traceparent']);
  if (parent === undefined) return undefined;
  const state = given['tracestate'];
  return typeof state === 'string' && tracestate.test(state)
    ? { traceparent: parent, tracestate: state }
    : { traceparent: parent };
};

const digits = /^0{0,20}[1-9]\d{0,4}$/;

/** The extension Sequence writes a number as text, and may pad it, so that texts sort as the numbers do. */
const withNumber = ([name, value]: readonly [string, unknown]): readonly [string, unknown] =>
  name === 'sequence' && typeof value === 'string' && digits.test(value) ? [name, Number(value)] : [name, value];

/** An event as it came, apart: what counts, the trace, and what is wrong with the rest. */
export type EventAttributes = { readonly event: unknown; readonly trace?: Trace; readonly errors: readonly Found[] };

const faultOf = ([name, value]: readonly [string, unknown]): readonly Found[] => {
  const path = `message/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  if (name === 'data_base64') return [{ path, kind: 'data-in-base64', facts: {} }];
  if (!extensionName.test(name)) return [{ path, kind: 'unknown-field', facts: {} }];
  return isScalar(value) ? [] : [{ path, kind: 'not-an-attribute', facts: { most: extensionLength } }];
};

/**
 * Takes an event apart (CloudEvents 1.0.2, its JSON format and its extension Distributed Tracing). An attribute that is null is not
 * set. Extension attributes that mean nothing here are left out, of what makes the same content too: they say how an event travels, and
 * one that is sent again may travel another way.
 */
export const eventAttributes = (value: unknown): EventAttributes => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { event: value, errors: [] };
  const set = Object.entries(value).filter(([, given]) => given !== null);
  const trace = traceOf(value as Readonly<Record<string, unknown>>);
  return {
    event: Object.fromEntries(set.filter(([name]) => known.has(name)).map(withNumber)),
    ...(trace === undefined ? {} : { trace }),
    errors: set.filter(([name]) => !known.has(name)).flatMap(faultOf),
  };
};
