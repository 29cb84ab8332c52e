import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../../functions/queue/intake/read-message.ts';
import { requestOf } from './partner-messages.ts';

const request = requestOf();
const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

const read = (message: unknown) => readMessage(typeof message === 'string' ? message : JSON.stringify(message));

const pathsOf = (message: unknown): readonly string[] => {
  const result = read(message);
  return result.ok ? [] : result.error.errors.map(({ path }) => path);
};

const { datacontenttype: _type, time: _time, sequence: _sequence, ...rest } = request;

/** Events as the serialisers of the official SDKs write them: the order and the form of their attributes, with our data. */
const ofSdks: readonly (readonly [string, unknown])[] = [
  [
    'sdk-javascript: a time with milliseconds, a charset, extensions at the top level',
    { ...rest, time: '2026-11-24T08:00:00.123Z', datacontenttype: 'application/json; charset=utf-8', sequence: 1 },
  ],
  [
    'sdk-java: an offset and nanoseconds, Sequence as text',
    {
      ...rest,
      time: '2026-11-24T09:00:00.123456789+01:00',
      datacontenttype: 'application/json',
      dataschema: 'https://interieur.example/schemas/transit-requested.json',
      sequence: '1',
      sequencetype: 'Integer',
    },
  ],
  [
    'sdk-go: RFC3339Nano, trailing zeros cut, traceparent and tracestate',
    {
      ...rest,
      datacontenttype: 'application/json',
      time: '2026-11-24T08:00:00.5Z',
      sequence: '1',
      traceparent,
      tracestate: 'a=1',
    },
  ],
  [
    'sdk-python: microseconds with +00:00, all but ASCII escaped, attributes that are not set as null',
    JSON.stringify({
      ...rest,
      time: '2026-11-24T08:00:00.123456+00:00',
      datacontenttype: null,
      dataschema: null,
      sequence: 1,
    }).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ],
  [
    'sdk-csharp: seven digits of a second, Sequence padded, a partition key',
    {
      ...rest,
      datacontenttype: 'application/json',
      time: '2026-11-24T08:00:00.1234567Z',
      sequence: '0000000001',
      partitionkey: 'fr',
    },
  ],
  ['in capitals', { ...rest, datacontenttype: 'APPLICATION/JSON;CHARSET="UTF-8"', time: '2026-11-24t08:00:00z', sequence: 1 }],
];

describe('events that other SDKs write', () => {
  test.each(ofSdks)('%s', (_what, event) => {
    const result = read(event);
    expect(result.ok ? [] : result.error.errors).toEqual([]);
    expect(result.ok && result.value.message).toMatchObject({ id: request.id, sequence: 1 });
  });

  test.each([
    '2026-11-24 08:00:00Z',
    '2026-11-24T08:00Z',
    '2026-12-31T23:59:60Z',
    '2026-11-24T08:00:00-00:00',
  ])('a time that RFC 3339 lets be written so is taken: %s', (time) => expect(pathsOf({ ...request, time })).toEqual([]));

  test.each([
    '2026-11-31T08:00:00Z',
    '2026-11-24T25:00:00Z',
    '2026-11-24T08:00:00',
    '2026-11-24',
    'now',
    '',
  ])('one that is none is not: %j', (time) => expect(pathsOf({ ...request, time })).toEqual(['message/time']));

  test.each([
    ['another charset', { datacontenttype: 'application/json; charset=utf-16' }, 'message/datacontenttype'],
    ['another type of data', { datacontenttype: 'application/xml' }, 'message/datacontenttype'],
    ['data in base64', { data_base64: 'e30=' }, 'message/data_base64'],
    ['a schema that is no URI', { dataschema: 'our schema' }, 'message/dataschema'],
    ['a sequence that is no number', { sequence: '1a' }, 'message/sequence'],
    ['a sequence of 0', { sequence: '0' }, 'message/sequence'],
    ['another kind of sequence', { sequencetype: 'String' }, 'message/sequencetype'],
    ['an attribute in capitals', { traceParent: traceparent }, 'message/traceParent'],
    ['an attribute that is an object', { comexampleother: {} }, 'message/comexampleother'],
    ['an attribute that is a fraction', { sampledrate: 0.5 }, 'message/sampledrate'],
    ['a text without end', { comment: 'x'.repeat(2001) }, 'message/comment'],
    ['__proto__', JSON.parse('{"__proto__":"x"}'), 'message/__proto__'],
    ['a version that is to come', { specversion: '1.1' }, 'message/specversion'],
    ['a fact that nobody knows', { data: { ...(request['data'] as object), extra: 1 } }, 'message/data/extra'],
  ])('%s is refused, with its place', (_what, but, path) => {
    const event = Object.fromEntries([...Object.entries(request), ...Object.entries(but)]);
    const text = JSON.stringify(event).replace(/\}$/, Object.hasOwn(but, '__proto__') ? ',"__proto__":"x"}' : '}');
    expect(pathsOf(text)).toContain(path);
  });

  test('how an event travels is no part of its content: sent again under another trace it is the same', () => {
    const contents = [
      request,
      { ...request, traceparent },
      { ...request, comexamplehop: 7, dataschema: null, sequence: '01' },
    ].map((event) => {
      const result = read(event);
      return result.ok ? result.value.content : undefined;
    });
    expect(new Set(contents).size).toBe(1);
    expect(contents[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a trace comes along where it is one, and stops nothing where it is none', () => {
    const traceOf = (but: object) => {
      const result = read({ ...request, ...but });
      return result.ok ? result.value.trace : 'refused';
    };
    expect(traceOf({ traceparent, tracestate: 'vendor=1' })).toEqual({ traceparent, tracestate: 'vendor=1' });
    expect(traceOf({ traceparent, tracestate: 'x\n' })).toEqual({ traceparent });
    expect(traceOf({ traceparent: '00-0-0-00' })).toBeUndefined();
    expect(traceOf({ traceparent: traceparent.replace(/4b.*36/, '0'.repeat(32)) })).toBeUndefined();
  });
});
