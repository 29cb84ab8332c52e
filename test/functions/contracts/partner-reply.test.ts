import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { stateOf } from '../../../domain/state-code.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { type AcceptedTransit, commonOf } from '../../../domain/transit/transit.ts';
import { saidMessages } from '../../../functions/contracts/said-messages.ts';
import { sentMessages } from '../../../functions/contracts/sent-messages.ts';
import { type Intake, takeIn } from '../../../functions/queue/intake/take-in.ts';
import { dumpOf } from '../../embedded/table.ts';
import { startApi } from '../calls.ts';
import { intakeOn } from '../queue/intake/intake-on.ts';
import { acknowledgementOf, itineraryOf, passageOf, requestOf, withdrawalOf } from '../queue/intake/partner-messages.ts';

let table: string;
let intake: Intake;

const sentAt = new Date().toISOString() as Instant;

let milliseconds = 0;

/** Each message a millisecond after the one before it, as a queue has them. */
const send = (message: unknown, partner = 'FR') => {
  milliseconds += 1;
  return takeIn(intake, {
    partner: stateOf(partner),
    body: typeof message === 'string' ? message : JSON.stringify(message),
    sentAt: addHours(sentAt, milliseconds / 3_600_000),
    queueMessageId: randomUUID(),
  });
};

/** What every State was told so far, each once. */
const told = async (): Promise<readonly { readonly type: string; readonly data: Readonly<Record<string, unknown>> }[]> => {
  const items = (await dumpOf(table)).filter(({ pk }) => pk.startsWith('OUTBOX#'));
  return items.filter(({ to }) => (to as { queue: string }).queue === 'outbound').map(({ body }) => JSON.parse(String(body)));
};

/** The facts that the contract names in the data of a message. */
const factsOf = (type: string): readonly string[] => {
  const schema = saidMessages()[type]?.schema;
  const data = schema instanceof z.ZodObject ? schema.shape['data'] : undefined;
  return data instanceof z.ZodObject ? Object.keys(data.shape) : [];
};

const later = (hours: number): Instant => addHours(sentAt, hours);

/** A request for a way that is entered so many hours from now. */
const enteredIn = (hours: number) => {
  const { itinerary } = requestOf()['data'] as { itinerary: { entry: object; exit: object } };
  const { entry, exit } = itinerary;
  return requestOf(randomUUID(), {
    itinerary: { ...itinerary, entry: { ...entry, at: later(hours) }, exit: { ...exit, at: later(hours + 6) } },
  });
};

/** The transit as it is once its State accepted it and revoked that, as far as the messages of the other State go. */
const revoke = async (transitId: string): Promise<void> => {
  const stored = await intake.transits.load(transitId);
  if (stored?.transit === undefined) throw new Error('There is no such transit');
  const { version: _seen, ...rest } = stored;
  const words = { at: sentAt, official: 'Specimen Official' };
  const acceptance: AcceptedTransit['acceptance'] = { ...words, meetingPoint: 'Gate 3', itineraryEdition: 1 };
  const revocation = { ...words, grounds: [], onwardNotAssured: true };
  const transit = { ...commonOf(stored.transit), status: 'revoked' as const, acceptance, revocation };
  const nothing = { entries: [], messages: [], replies: [], alerts: [], dueAt: undefined };
  await intake.transits.save({ transitId, before: stored, after: { ...rest, transit }, ...nothing, at: sentAt });
};

const everyMessage = async (): Promise<void> => {
  const [asked, withdrawn, entered, revoked] = [requestOf(), requestOf(), requestOf(), requestOf()];
  for (const request of [asked, withdrawn, entered, revoked]) await send(request);
  await send({ ...asked, time: '2026-01-01T00:00:00Z' });
  await send(itineraryOf(asked));
  await send({ ...withdrawalOf(asked), id: 'used', sequence: 1 });
  await send(withdrawalOf(withdrawn));
  await send(itineraryOf(withdrawn, 24, 3));
  await send(passageOf(entered, 'entered', sentAt));
  await revoke(revoked.subject);
  await send(acknowledgementOf(revoked));
  await send(withdrawalOf(requestOf(), 1));
  await send(enteredIn(240), 'PL');
  await send(enteredIn(30), 'PL');
  await send(enteredIn(-1), 'PL');
  await send('not json');
  await send({ ...requestOf(), type: 'readmit.transit.requested.v2' });
};

beforeAll(async () => {
  ({ table } = await startApi());
  intake = intakeOn(table);
  await everyMessage();
});

describe('what the intake says to partners', () => {
  test('is as the contract has it, in every type that a message can be answered with', async () => {
    const said = saidMessages();
    const events = await told();
    for (const event of events)
      expect(said[event.type]?.schema.safeParse(event), `${event.type}: ${JSON.stringify(event)}`).toMatchObject({
        success: true,
      });
    const answers = Object.values(sentMessages()).flatMap((message) =>
      message.answers.map((name) => `readmit.transit.${name}.v1`),
    );
    expect([...new Set(events.map(({ type }) => type))].toSorted()).toEqual(
      [...answers, 'readmit.transit.changed.v1', 'readmit.message.conflict.v1', 'readmit.message.rejected.v1'].toSorted(),
    );
  });

  test('tells no fact that the contract does not name, but why a message was rejected', async () => {
    for (const { type, data } of await told()) {
      if (type === 'readmit.message.rejected.v1') continue;
      expect(factsOf(type), type).toEqual(expect.arrayContaining(Object.keys(data)));
    }
  });

  test('would not be as the contract has it without the transit, or without what it answers', async () => {
    const [received] = (await told()).filter(({ type }) => type === 'readmit.transit.received.v1');
    const { schema } = saidMessages()['readmit.transit.received.v1'] ?? {};
    for (const field of ['transitId', 'inReplyTo', 'answer'])
      expect(schema?.safeParse({ ...received, data: { ...received?.data, [field]: undefined } }).success, field).toBe(false);
  });
});
