import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { stateOf } from '../../../../domain/state-code.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { type Intake, takeIn } from '../../../../functions/queue/intake/take-in.ts';
import { dumpOf } from '../../../embedded/table.ts';
import { startApi } from '../../calls.ts';
import { intakeOn } from '../../queue/intake/intake-on.ts';
import { itineraryOf, passageOf, requestOf } from '../../queue/intake/partner-messages.ts';

let table: string;
let intake: Intake;
beforeAll(async () => {
  ({ table } = await startApi());
  intake = intakeOn(table);
});

const sentAt = new Date().toISOString() as Instant;

const send = (message: unknown, at = sentAt) =>
  takeIn(intake, { partner: stateOf('FR'), body: JSON.stringify(message), sentAt: at, queueMessageId: randomUUID() });

const toldOf = async (transitId: string): Promise<readonly unknown[]> =>
  (await dumpOf(table)).flatMap(({ pk, alert }) => {
    if (!pk.startsWith('ALERT#OF#') || (alert as { caseId: string }).caseId !== transitId) return [];
    const { state, subject, urgency } = alert as Record<string, string>;
    return [[state, subject, urgency]];
  });

describe('the duty officers of both States', () => {
  const urgent = ['FR', 'KZ'].map((state) => [state, 'transit-take-back', 'urgent']);

  test('are told at once of somebody who entered although nothing was accepted, once however often it is reported', async () => {
    const request = requestOf();
    const report = passageOf(request, 'entered', sentAt);
    for (const message of [request, report, report]) await send(message);
    expect(await toldOf(request.subject)).toEqual(expect.arrayContaining(urgent));
    expect(await toldOf(request.subject)).toHaveLength(3);
  });

  test('of the transit State are told of a request that is to be answered, and anew where the way is another', async () => {
    const request = requestOf();
    await send(request);
    expect(await toldOf(request.subject)).toEqual([['KZ', 'transit-requested', 'at-once']]);
    await send(itineraryOf(request), new Date(Date.parse(sentAt) + 1000).toISOString() as Instant);
    expect(await toldOf(request.subject)).toEqual([0, 1].map(() => ['KZ', 'transit-requested', 'at-once']));
  });

  test('are told also where the report came before the request', async () => {
    const request = requestOf();
    await send(passageOf(request, 'entered', sentAt));
    expect(await toldOf(request.subject)).toEqual([]);
    await send(request);
    expect(await toldOf(request.subject)).toEqual(urgent);
  });
});
