import { readFileSync } from 'node:fs';
import { Parser } from '@asyncapi/parser';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { replyTypes } from '../../../functions/change/transit/reply.ts';
import { schemaWriter } from '../../../functions/contracts/schema-writer.ts';
import { inboundQueues } from '../../../functions/queue/inbound-queues.ts';
import { partnerMessageTypes } from '../../../functions/schema/partner-message.ts';
import { requestOf } from '../queue/intake/partner-messages.ts';
import { releasedMessages } from '../queue/released-messages.ts';

const text = readFileSync(new URL('../../../functions/asyncapi.json', import.meta.url), 'utf8');

type Schema = {
  readonly $ref?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
};

type Channel = {
  readonly address: string;
  readonly messages: Readonly<Record<string, { readonly payload: Schema; readonly headers?: object }>>;
};

const document = JSON.parse(text) as {
  readonly channels: Readonly<Record<'transit-requests' | 'outbound' | 'outbound-justice', Channel>>;
  readonly operations: Readonly<Record<string, { readonly messages: readonly { readonly $ref: string }[] }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

const component = (schema: Schema | undefined): Schema | undefined =>
  document.components.schemas[schema?.$ref?.split('/').at(-1) ?? ''];

/** The fields that the data of a message must have. */
const required = ({ messages }: Channel, type: string): readonly string[] => {
  const schema = component(component(messages[type]?.payload)?.properties?.['data']);
  if (schema === undefined) throw new Error(`asyncapi.json has no data of ${type}: run npm run contracts`);
  return schema.required ?? [];
};

describe('asyncapi.json', () => {
  test('is what the tables and schemas say: else run npm run contracts', async () => {
    const { asyncApiOf } = await import('../../../functions/contracts/async-api.ts');
    const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(text).toBe(`${JSON.stringify(asyncApiOf(version), null, 2)}\n`);
  });

  test('is an AsyncAPI 3.0 document to the official parser, with no error and no warning', async () => {
    const parsed = await new Parser().parse(text);
    expect(parsed.diagnostics.filter(({ severity }) => severity < 2)).toEqual([]);
    expect(parsed.document?.version()).toBe('3.0.0');
  });

  test('that parser would have told an error', async () => {
    const wrong = text.replace('"#/channels/outbound"', '"#/channels/nowhere"');
    const parsed = await new Parser().parse(wrong);
    expect(parsed.diagnostics.some(({ severity }) => severity === 0)).toBe(true);
  });

  test('has what a partner sends on the queue to which it sends, and no more', () => {
    const { address, messages } = document.channels['transit-requests'];
    expect(address).toBe('readmit-{stage}-transit-requests-{state}');
    expect(Object.keys(messages)).toEqual(partnerMessageTypes);
    expect(text).toContain(`"x-max-message-bytes": ${inboundQueues['transit-requests'].maxMessageBytes}`);
  });

  test('has every reply on the queue that a partner reads, each with its signature', () => {
    const { address, messages } = document.channels.outbound;
    expect(address).toBe('readmit-{stage}-outbound-{state}.fifo');
    for (const type of replyTypes) expect(Object.keys(messages)).toContain(`readmit.transit.${type}.v1`);
    for (const type of Object.keys(messages)) expect(messages[type]?.headers).toEqual({ $ref: '#/components/schemas/Signed' });
    expect(document.components.schemas['Signed']?.required).toEqual(['signature']);
  });

  test('has what a central authority is told on a queue of its own, signed, and nothing of readmission there, nor the other way round', () => {
    const { address, messages } = document.channels['outbound-justice'];
    expect(address).toBe('readmit-{stage}-outbound-justice-{state}.fifo');
    expect(Object.keys(messages)).toEqual(['readmit.convicted-transfer.changed.v1']);
    for (const { headers } of Object.values(messages)) expect(headers).toEqual({ $ref: '#/components/schemas/Signed' });
    for (const type of Object.keys(document.channels.outbound.messages)) expect(type).not.toContain('convicted');
  });

  test('has each message in an operation', () => {
    const told = Object.values(document.operations).flatMap(({ messages }) => messages.map(({ $ref }) => $ref));
    const all = Object.entries(document.channels).flatMap(([channel, { messages }]) =>
      Object.keys(messages).map((type) => `#/channels/${channel}/messages/${type}`),
    );
    expect(told.toSorted()).toEqual(all.toSorted());
  });
});

const { 'transit-requests': inbound, outbound, 'outbound-justice': justice } = document.channels;

describe('a partner that was written for the released messages', () => {
  test.each(Object.entries(releasedMessages.sent))('is understood where it sends %s', (type, fields) => {
    expect(Object.keys(inbound.messages)).toContain(type);
    expect(fields).toEqual(expect.arrayContaining([...required(inbound, type)]));
  });

  test.each(Object.entries(releasedMessages.said))('finds in %s what it found before', (type, fields) => {
    expect(Object.keys(outbound.messages)).toContain(type);
    expect(required(outbound, type)).toEqual(expect.arrayContaining([...fields]));
  });

  test.each(
    Object.entries(releasedMessages.saidToJustice),
  )('finds in %s, as a central authority, what it found before', (type, fields) => {
    expect(required(justice, type)).toEqual(expect.arrayContaining([...fields]));
  });

  test('is known to this list in every type that there is', () => {
    expect(Object.keys(justice.messages)).toEqual(Object.keys(releasedMessages.saidToJustice));
    expect(Object.keys(inbound.messages)).toEqual(Object.keys(releasedMessages.sent));
    expect(Object.keys(outbound.messages).toSorted()).toEqual(Object.keys(releasedMessages.said).toSorted());
  });
});

describe('the schemas in it', () => {
  test('take the sample by another reader of them than the service, and not without its declaration', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false }).addSchema(document, 'contract');
    const request = 'contract#/channels/transit-requests/messages/readmit.transit.requested.v1/payload';
    expect(ajv.validate({ $ref: request }, requestOf()), ajv.errorsText()).toBe(true);
    expect(ajv.validate({ $ref: request }, requestOf(undefined, { declared: false }))).toBe(false);
    expect(ajv.errorsText()).toContain('declared');
  });

  test('are not written where two things have one name', () => {
    const { write } = schemaWriter();
    const once = (about: z.ZodType) => write(z.object({ about: about.meta({ id: 'Twice' }) }));
    once(z.string());
    expect(() => once(z.int())).toThrow('Two schemas are called Twice');
  });
});
