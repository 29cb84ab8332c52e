import { fail, ok } from '../../../domain/result.ts';
import { etagOf } from '../../http/etag.ts';
import type { Asked, Operation } from '../../http/request.ts';
import type { AlertLists } from '../../ports/alert-lists.ts';
import { StoreBusy } from '../../ports/store-busy.ts';
import type { AlertRoutes } from './routes.ts';

const tries = 5;

/** The answer that the same request got a moment ago, while this one ran; undefined where it got none. */
const givenBefore = async (asked: Asked) => {
  const replay = await asked.replay();
  if (replay === undefined || !replay.ok) return replay;
  const { answer, etag } = replay.value;
  if (!('alertId' in answer)) throw new Error('The receipt is of an operation that acknowledges nothing');
  return ok({ body: answer, etag });
};

/** Acknowledges the alert as it is now; undefined where it moved meanwhile. */
const acknowledgeOnce = async (alerts: AlertLists, alertId: string, official: string, asked: Asked) => {
  const { caller, now, receipt } = asked;
  const seen = await alerts.find(caller.state, alertId);
  if (seen === undefined) return fail({ kind: 'alert-not-found' as const });
  const { acknowledged: before } = seen;
  // Whoever acknowledged it may be this very request, sent twice: then its answer is owed again.
  if (before !== undefined) return (await givenBefore(asked)) ?? fail({ kind: 'alert-already-acknowledged' as const, ...before });
  const answer = { alertId, acknowledged: { at: now, official } };
  const etag = etagOf(answer);
  const saved = await alerts.acknowledge(seen, answer.acknowledged, { ...receipt, answer, etag }, now);
  if (saved === 'saved') return ok({ body: answer, etag });
  return saved === 'key-taken' ? givenBefore(asked) : undefined;
};

export const acknowledgeAlert =
  (alerts: AlertLists): Operation<AlertRoutes['acknowledgeAlert']> =>
  async ({ params: { alertId }, body: { official }, asked }) => {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const done = await acknowledgeOnce(alerts, alertId, official, asked);
      if (done !== undefined) return done;
    }
    throw new StoreBusy(`The alert moved ${tries} times while it was acknowledged`);
  };
