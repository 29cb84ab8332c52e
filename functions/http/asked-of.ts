import type { Caller } from '../../domain/caller.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { ApiEvent } from './event.ts';
import type { HttpPorts } from './http-ports.ts';
import type { RequestFailure } from './problems.ts';
import { idempotencyKey, ifMatch } from './read-request.ts';
import { receiptKey } from './receipt-key.ts';
import { replayed } from './replay.ts';
import type { Answered, Asked } from './request.ts';
import type { Route } from './route.ts';

/** A POST that is to be done, or the answer it got when it was done before. */
export type Posted = { readonly asked: Asked } | { readonly before: Answered };

/**
 * Reads the headers of a POST and looks for its receipt. The receipt comes first: a repeat gets its answer again although
 * the view named by its If-Match has long moved on.
 */
export const askedOf = async (
  name: string,
  route: Route,
  caller: Caller | undefined,
  { clock, receipts }: HttpPorts,
  event: ApiEvent,
  request: string,
): Promise<Result<Posted, RequestFailure>> => {
  if (caller === undefined || receipts === undefined) throw new Error(`${name} is a POST without caller or receipts`);
  const key = idempotencyKey(event);
  if (!key.ok) return key;
  const receipt = { key: receiptKey(caller, name, key.value), request };
  const done = await replayed(receipts, receipt.key, request);
  if (done !== undefined) return done.ok ? ok({ before: done.value }) : done;

  const tag = ifMatch(route, event);
  if (!tag.ok) return tag;
  const replay = () => replayed(receipts, receipt.key, request);
  return ok({ asked: { caller, now: clock(), move: name, ifMatch: tag.value, receipt, replay } });
};
