import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { stateOf } from '../../../../domain/state-code.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { type Intake, takeIn } from '../../../../functions/queue/intake/take-in.ts';
import { startApi } from '../../calls.ts';
import { intakeOn } from './intake-on.ts';
import { requestOf, withdrawalOf } from './partner-messages.ts';

let intake: Intake;
beforeAll(async () => {
  const { table } = await startApi();
  intake = intakeOn(table);
});

const sentAt = new Date().toISOString() as Instant;

const send = (message: unknown) =>
  takeIn(intake, { partner: stateOf('FR'), body: JSON.stringify(message), sentAt, queueMessageId: randomUUID() });

test('of two messages with one id about two transits, that wait and came at once, one waits and the other is a conflict', async () => {
  for (let time = 0; time < 10; time += 1) {
    const id = randomUUID();
    const both = [requestOf(), requestOf()].map((request) => ({ request, early: { ...withdrawalOf(request), id } }));
    const outcomes = await Promise.all(both.map(({ early }) => send(early)));
    expect([...outcomes].sort()).toEqual(['conflict', 'waits']);
    const statuses = await Promise.all(
      both.map(async ({ request }) => {
        expect(await send(request)).toBe('applied');
        return (await intake.transits.load(request.subject))?.transit?.status;
      }),
    );
    expect(statuses).toEqual(outcomes.map((outcome) => (outcome === 'waits' ? 'withdrawn' : 'requested')));
  }
});
