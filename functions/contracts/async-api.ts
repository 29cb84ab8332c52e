import type * as z from 'zod';
import { channels } from './async-api-channels.ts';
import { operations } from './async-api-operations.ts';
import { finished } from './document/passes.ts';
import { saidMessages, saidToJustice } from './said-messages.ts';
import { schemaWriter } from './schema-writer.ts';
import { sentMessages } from './sent-messages.ts';
import { whoStandsForIt } from './who-stands-for-it.ts';

const signed = {
  type: 'object',
  description: 'Message attributes of SQS: name them when you receive, or they do not come',
  required: ['signature'],
  properties: {
    signature: {
      type: 'string',
      description:
        'A detached JWS (RFC 7515, appendix F; ES256) over exactly the bytes of the body: put the base64url of the body between the two dots, and check it with the key of the header’s `kid`, which stands at /.well-known/jwks.json',
      pattern: '^[A-Za-z0-9_-]+\\.\\.[A-Za-z0-9_-]+$',
    },
  },
};

type Payload = { readonly properties: { readonly data: { readonly required?: readonly string[] } } };

type Told = { readonly summary: string; readonly schema: z.ZodType };

const withId = { location: '$message.payload#/id', description: 'A reply names it as data/inReplyTo' };
const withReplied = { location: '$message.payload#/data/inReplyTo', description: 'The id of the message that this answers' };

/** What a partner sends. */
const sentMessage = (payload: object): object => ({ correlationId: withId, payload });

/** What a partner is told: signed, and where it always answers a message, said to which. */
const saidMessage = (payload: object): object => {
  const { required = [] } = (payload as Payload).properties.data;
  return {
    headers: { $ref: '#/components/schemas/Signed' },
    ...(required.includes('inReplyTo') ? { correlationId: withReplied } : {}),
    payload,
  };
};

const description = `The queues by which partner States speak with Readmit, written from the side of the service: what it *receives*, a partner sends; what it *sends*, a partner receives.

Each State has two queues of its own; its central authority for transfers of convicted persons has another to read, with an account of its own. All messages are CloudEvents 1.0 in JSON, as the body of an SQS message. Types have a version: what comes to one later is only ever more facts, and more types come beside them.`;

const servers = {
  sqs: {
    host: 'sqs.{region}.amazonaws.com',
    protocol: 'sqs',
    description:
      'Amazon SQS. Your State is told the addresses of its queues, and each authority uses its own with the credentials of its own account',
    variables: { region: { description: 'The region of the deployment', examples: ['eu-central-1'] } },
  },
};

/** The queues of partner States as an AsyncAPI 3.0 document, from the tables and schemas and nothing else. */
export const asyncApiOf = (version: string): object => {
  const { write, named } = schemaWriter();
  const written = (messages: Readonly<Record<string, Told>>, how: (payload: object) => object) =>
    Object.fromEntries(
      Object.entries(messages).map(([name, { summary, schema }]) => [
        name,
        { name, contentType: 'application/json', summary, ...how(write(schema)) },
      ]),
    );
  const [sent, said, toJustice] = [sentMessages(), saidMessages(), saidToJustice()];
  return finished({
    asyncapi: '3.0.0',
    info: {
      title: 'Readmit: the queues of partner States',
      version,
      description,
      ...whoStandsForIt,
      tags: [
        { name: 'transits', description: 'A person is carried through a State: asked for and answered by queue' },
        { name: 'cases', description: 'Readmission: by queue a State is told alone that a case of its own changed' },
        {
          name: 'convicted-transfers',
          description: 'Transfers of convicted persons: by queue a central authority is told alone that one of its own changed',
        },
      ],
    },
    defaultContentType: 'application/json',
    servers,
    channels: channels(written(sent, sentMessage), written(said, saidMessage), written(toJustice, saidMessage)),
    operations: operations(sent, Object.keys(said), Object.keys(toJustice)),
    components: { schemas: { Signed: signed, ...named() } },
  });
};
