import type { Agreement } from '../../domain/agreement/agreement.ts';
import { agreementOf } from '../../domain/agreement/agreement-of.ts';
import { alertsBetween, nextAlertAt } from '../../domain/alert/owed-alerts.ts';
import { recordMissed } from '../../domain/deadline/record-missed.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { writtenBy } from '../change/case/written.ts';
import { untilSaved } from '../change/until-saved.ts';
import type { Agreements } from '../ports/agreements.ts';
import type { Alerts, SharedCase } from '../ports/case-alerts.ts';
import type { CaseStore } from '../ports/case-store.ts';
import { alertsOf } from './alerts-of.ts';

export type Watch = {
  readonly alerts: Alerts;
  readonly cases: Pick<CaseStore, 'save'>;
  readonly agreements: Agreements;
  readonly onPaper: readonly StateCode[];
};

export type Watched = 'missed-recorded' | 'alerted' | 'nothing-owed';

/** Records what was missed as a change by the service itself. It writes the next alert and the mails together with it. */
const recorded = async (
  { cases }: Watch,
  stored: SharedCase,
  agreement: Agreement,
  now: Instant,
): Promise<Watched | undefined> => {
  const { shared, head } = stored;
  const moved = recordMissed({ shared }, agreement, now);
  if (moved === undefined) return undefined;
  const act = { caseId: shared.id, state: 'service', move: 'recordMissed', at: now } as const;
  const written = writtenBy(act, { shared: head, own: head }, { shared }, moved, agreement);
  const saved = await cases.save({ ...act, before: stored, moved, written });
  return saved === 'saved' ? 'missed-recorded' : 'nothing-owed';
};

/**
 * Does what a case owes by now: records deadlines that were missed, with what the silence does under the agreement, or tells
 * the officers of the State that owes an act, once per alert however often it runs. A case that moved on meanwhile is left
 * alone: the change that moved it set its own next alert.
 */
export const watchCase = async (watch: Watch, caseId: string, now: Instant): Promise<Watched> => {
  const { alerts, agreements, onPaper } = watch;
  const seen = await alerts.find(caseId);
  if (seen?.dueAt === undefined || seen.dueAt > now) return 'nothing-owed';
  const stored = await alerts.caseOf(caseId);
  if (stored === undefined) return 'nothing-owed';
  const { shared } = stored;
  const agreement = agreementOf(agreements(), shared.agreement);
  const outcome = await recorded(watch, stored, agreement, now);
  if (outcome !== undefined) return outcome;

  const owed = alertsOf(shared, agreement, alertsBetween(shared, agreement, seen.dueAt, now), now, onPaper);
  // A digest may be closed while alerts are written for it: then they stand in the next one.
  return untilSaved('A digest', async () => {
    const unknown = await alerts.unknown(owed);
    const replaced = await alerts.replace(seen, nextAlertAt(shared, agreement, now), unknown, now);
    if (replaced === 'done') return unknown.length > 0 ? 'alerted' : 'nothing-owed';
    const current = await alerts.find(caseId);
    return current?.dueAt === seen.dueAt ? replaced : 'nothing-owed';
  });
};
