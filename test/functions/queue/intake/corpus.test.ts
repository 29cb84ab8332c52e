import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { stateOf } from '../../../../domain/state-code.ts';
import { instantOf } from '../../../../domain/time/instant.ts';
import { type Intake, takeIn } from '../../../../functions/queue/intake/take-in.ts';
import { dumpOf } from '../../../embedded/table.ts';
import { startApi } from '../../calls.ts';
import { intakeOn } from './intake-on.ts';

const folder = new URL('../../../samples/messages/', import.meta.url);
const namesIn = (part: string): string[] => readdirSync(new URL(part, folder)).filter((name) => name !== 'replies.json');
const textOf = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

type Expected = { readonly type: string; readonly kind: string; readonly paths: readonly string[]; readonly inReplyTo?: string };
type Reply = {
  readonly type: string;
  readonly data: {
    readonly kind?: string;
    readonly inReplyTo: string;
    readonly errors?: readonly { readonly path: string }[];
  };
};

const replies = JSON.parse(textOf('invalid/replies.json')) as Readonly<Record<string, Expected>>;

let table: string;
let intake: Intake;
beforeAll(async () => {
  ({ table } = await startApi());
  intake = intakeOn(table);
});

/** The day on which the messages are sent: they name days of their own. */
const sentAt = instantOf('2026-11-24T08:00:00Z');

/** Sends the text, about a transit of its own, and gives what it came to with what France is told. */
const send = async (text: string) => {
  const transitId = randomUUID();
  const spelled = text.includes('0F0E0D0C') ? transitId.toUpperCase() : transitId;
  const body = text.replace(/0f0e0d0c-0b0a-4908-8706-050403020100/i, spelled);
  const queueMessageId = randomUUID();
  const before = new Set((await dumpOf(table)).map(({ pk, sk }) => `${pk} ${sk}`));
  const outcome = await takeIn(intake, { partner: stateOf('FR'), body, sentAt, queueMessageId });
  const said = (await dumpOf(table))
    .filter(
      ({ pk, sk, to }) => pk.startsWith('OUTBOX#') && !before.has(`${pk} ${sk}`) && (to as { state?: string }).state === 'FR',
    )
    .map(({ body: told }) => JSON.parse(String(told)) as Reply);
  return { outcome, said, transitId };
};

describe('a message of the corpus that is right', () => {
  const contract = JSON.parse(readFileSync(new URL('../../../../functions/asyncapi.json', import.meta.url), 'utf8')) as {
    readonly channels: {
      readonly 'transit-requests': { readonly messages: Readonly<Record<string, { readonly payload: object }>> };
    };
    readonly components: object;
  };
  const ajv = new Ajv({ strict: false, validateFormats: false });

  test.each(namesIn('valid'))('%s is as the contract says', (name) => {
    const message = JSON.parse(textOf(`valid/${name}`)) as { readonly type: string };
    const { payload } = contract.channels['transit-requests'].messages[message.type] ?? { payload: {} };
    const valid = ajv.compile({ ...payload, components: contract.components });
    expect(valid(message), JSON.stringify(valid.errors)).toBe(true);
  });

  test.each(namesIn('valid').filter((name) => name.startsWith('request')))('%s is received', async (name) => {
    const { outcome, said } = await send(textOf(`valid/${name}`));
    expect([outcome, said.map(({ type }) => type)]).toEqual(['applied', ['readmit.transit.received.v1']]);
  });

  test.each(
    namesIn('valid').filter((name) => !name.startsWith('request')),
  )('%s waits for the request before it', async (name) => {
    expect(await send(textOf(`valid/${name}`))).toMatchObject({ outcome: 'waits', said: [] });
  });
});

describe('a message of the corpus that is wrong', () => {
  test.each(namesIn('invalid'))('%s is told why, at which place', async (name) => {
    const { type, kind, paths, inReplyTo } = replies[name] ?? { type: 'not in replies.json', kind: '', paths: [] };
    const { said } = await send(textOf(`invalid/${name}`));
    expect(said.map((reply) => [reply.type, reply.data.kind, reply.data.errors?.map(({ path }) => path)])).toEqual([
      [type, kind, paths],
    ]);
    if (inReplyTo !== undefined) expect(said[0]?.data.inReplyTo).toBe(inReplyTo);
  });

  test('has its reply beside it, and no reply is there without it', () => {
    expect(Object.keys(replies).sort()).toEqual(namesIn('invalid').sort());
  });
});
