import type { Office } from '../../../domain/alert/office.ts';
import { fail, ok } from '../../../domain/result.ts';
import { givenBefore, type IsAnswer } from '../../change/given-before.ts';
import { untilSaved } from '../../change/until-saved.ts';
import { etagOf } from '../../http/etag.ts';
import type { Asked } from '../../http/request.ts';
import type { AlertLists } from '../../ports/alert-lists.ts';
import type { AlertAcknowledged } from '../../schema/alert-acknowledged.ts';

const isAcknowledged: IsAnswer<AlertAcknowledged> = (answer): answer is AlertAcknowledged => 'alertId' in answer;

/** Which alert of which office somebody has read. */
export type Acknowledging = { readonly office: Office; readonly alertId: string; readonly official: string };

/** Acknowledges the alert as it is now; `moved-on` where it moved meanwhile. */
const acknowledgeOnce = async (alerts: AlertLists, { office, alertId, official }: Acknowledging, asked: Asked) => {
  const { now, receipt } = asked;
  const seen = await alerts.find(office, alertId);
  if (seen === undefined) return fail({ kind: 'alert-not-found' as const });
  const { acknowledged: before } = seen;
  // Whoever acknowledged it may be this very request, sent twice: then its answer is owed again.
  if (before !== undefined)
    return (await givenBefore(asked, isAcknowledged)) ?? fail({ kind: 'alert-already-acknowledged' as const, ...before });
  const answer = { alertId, acknowledged: { at: now, official } };
  const etag = etagOf(answer);
  const saved = await alerts.acknowledge(seen, answer.acknowledged, { ...receipt, answer, etag }, now);
  if (saved === 'saved') return ok({ body: answer, etag });
  return (saved === 'key-taken' ? await givenBefore(asked, isAcknowledged) : undefined) ?? 'moved-on';
};

/** Records that somebody of the office has read the alert: once, and by whom first. */
export const acknowledgedIn = (alerts: AlertLists, acknowledging: Acknowledging, asked: Asked) =>
  untilSaved('The alert', () => acknowledgeOnce(alerts, acknowledging, asked));
