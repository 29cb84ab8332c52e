import * as z from 'zod';
import { once } from '../../domain/once.ts';
import { type Instant, isInstant } from '../../domain/time/instant.ts';
import { note, says } from './says.ts';

/** RFC 3339 with all that it leaves open: small letters, a space between day and time, any fraction, a leap second; seconds may be left out. */
const written = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d)(?::(\d\d)(?:\.\d{1,20})?)?([Zz]|[+-]\d\d:\d\d)$/;

const isTime = (value: string): boolean => {
  const [, day, minute, second = '00', zone = ''] = written.exec(value) ?? [];
  const whole = second === '60' ? '59' : second;
  return day !== undefined && isInstant(`${day}T${minute}:${whole}${zone.toUpperCase().replace('-00:00', 'Z')}` as Instant);
};

/** When the sender says that it happened. Nothing here goes by it. */
export const eventTime = once(() =>
  z
    .string()
    .superRefine((value, context) => {
      if (isTime(value)) return;
      note(context, isTime(`${value}Z`) ? 'moment-without-zone' : written.test(value) ? 'no-such-moment' : 'not-a-moment');
    })
    .meta({ format: 'date-time', example: '2026-11-24T08:00:00Z' }),
);

const jsonInUtf8 = /^application\/json\s*(?:;\s*charset\s*=\s*(?:utf-8|"utf-8")\s*)?$/i;

/** The media type of the data: JSON, and in UTF-8, which is all that an SQS message and JSON (RFC 8259) can be in. */
export const dataContentType = once(() =>
  z
    .string()
    .refine((value) => jsonInUtf8.test(value.trim()), says('not-json-in-utf8'))
    .meta({
      description: '`application/json`, in letters of any case; a charset is `utf-8`',
      example: 'application/json; charset=utf-8',
    }),
);

/** Taken, and not looked at: the schema of the data is that of the type. */
export const dataSchema = once(() =>
  z
    .string()
    .max(2000)
    .refine((value) => URL.canParse(value), says('not-an-absolute-uri'))
    .meta({ format: 'uri', description: 'Taken, and not looked at: the type alone says how the data are' }),
);

/** A number; as the text that the extension Sequence has, it is one by the time that a schema sees it. */
export const sequence = once(() =>
  z
    .int()
    .min(1)
    .max(10_000)
    .meta({
      type: ['integer', 'string'],
      pattern: '^0{0,20}[1-9][0-9]{0,4}$',
      description:
        'Counts your messages about the transit, from 1: an early one waits. A number, or the same in digits as text, as the extension Sequence has it',
    }),
);

/** How a contract tells of attributes that are taken and mean nothing here. What takes them off is `eventAttributes`. */
export const extensionAttributes = {
  additionalProperties: {
    description: 'An extension attribute. It is taken and changes nothing; `traceparent` and `tracestate` come back on the reply',
    type: ['string', 'integer', 'boolean', 'null'],
    maxLength: 2000,
  },
  propertyNames: { pattern: '^[a-z0-9]{1,50}$' },
} as const;
