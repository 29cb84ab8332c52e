import { vi } from 'vitest';
import { instantAt } from '../../../domain/time/instant.ts';
import { dumpOf } from '../../embedded/table.ts';
import { sweepParts } from '../schedule/sweep-parts.ts';
import { started } from '../started.ts';
import { unhurried } from '../unhurried.ts';
import { moment } from './same-each-time.ts';
import type { Message, Sweep } from './turn.ts';

/** A message with its type, as it went. */
export type Told = { readonly type: string; readonly summary?: string; readonly payload: Readonly<Record<string, unknown>> };

type Handing = {
  readonly handler: (event: object, context: never) => Promise<{ readonly batchItemFailures: readonly object[] }>;
};

/** What is said to a State, of all that is owed to queues. */
const outbound = ({ to, body }: { readonly to: { readonly queue: string }; readonly body: string }): readonly Told[] => {
  if (to.queue === 'duty-mail') return [];
  const payload = JSON.parse(body) as Told['payload'];
  return [{ type: String(payload['type']), payload }];
};

/** The queues of partner States on that table: what they send, what comes due, and what they are told. */
export const queuesOn = async (table: string) => {
  const intake = await started<Handing>('queue/transit-requests');
  return {
    send: async ({ sends, message, shows }: Message, n: number): Promise<readonly Told[]> => {
      vi.setSystemTime(moment);
      const payload = message();
      const record = {
        messageId: `message-${n}`,
        body: JSON.stringify(payload),
        eventSourceARN: `arn:aws:sqs:eu-central-1:000000000000:readmit-test-transit-requests-${sends.toLowerCase()}`,
        attributes: { SentTimestamp: String(moment + n) },
      };
      const { batchItemFailures } = await intake.handler({ Records: [record] }, unhurried as never);
      if (batchItemFailures.length > 0) throw new Error(`Message ${n} was not taken in: ${record.body}`);
      return shows === undefined ? [] : [{ type: String(payload['type']), summary: shows, payload }];
    },
    /** Gives what was said in it. */
    sweep: async ({ sweptAfterHours }: Sweep): Promise<readonly Told[]> => {
      const parts = await sweepParts(table);
      const now = moment + sweptAfterHours * 3_600_000;
      vi.setSystemTime(now);
      await parts.begin(instantAt(moment));
      await parts.sweep(instantAt(now));
      return parts.sent.flatMap(outbound);
    },
    /** What is still to be said. */
    owed: async (): Promise<readonly Told[]> =>
      (await dumpOf(table)).filter(({ pk }) => pk.startsWith('OUTBOX#')).flatMap((item) => outbound(item as never)),
  };
};
