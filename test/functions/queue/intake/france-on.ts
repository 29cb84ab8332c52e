import { randomUUID } from 'node:crypto';
import { stateOf } from '../../../../domain/state-code.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { type TakenIn, takeIn } from '../../../../functions/queue/intake/take-in.ts';
import { dumpOf } from '../../../embedded/table.ts';
import { intakeOn } from './intake-on.ts';

type Said = { readonly id: string; readonly type: string; readonly data: Readonly<Record<string, unknown>> };

/** France at its queue: what it sends at an instant, and what it is owed in the groups whose names begin so, on that table. */
export const franceOn = (table: string, sentAt: Instant) => {
  const intake = intakeOn(table);
  return {
    intake,
    send: (message: unknown, at: Instant = sentAt): Promise<TakenIn> =>
      takeIn(intake, {
        partner: stateOf('FR'),
        body: typeof message === 'string' ? message : JSON.stringify(message),
        sentAt: at,
        queueMessageId: randomUUID(),
      }),
    saidIn: async (group: string): Promise<readonly Said[]> =>
      (await dumpOf(table))
        .filter(({ pk, to }) => pk.startsWith(`OUTBOX#${group}`) && (to as { state?: string }).state === 'FR')
        .map(({ body }) => JSON.parse(String(body)) as Said),
  };
};
