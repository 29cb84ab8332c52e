import { nextOwnDateAt, ownDatesBetween } from '../../domain/alert/own-date-alert.ts';
import { ownDatesAtOnce } from '../../domain/policy/bounds.ts';
import { lookBackHours } from '../../domain/policy/deadlines.ts';
import type { StateCode } from '../../domain/state-code.ts';
import { addHours, type Instant, instantOf } from '../../domain/time/instant.ts';
import { untilSaved } from '../change/until-saved.ts';
import type { Alerts } from '../ports/case-alerts.ts';
import type { CaseStore } from '../ports/case-store.ts';
import { ownDateMails } from './own-date-mails.ts';

export type WatchOfOwnDates = {
  readonly alerts: Pick<Alerts, 'find' | 'unknown' | 'replace'>;
  readonly cases: Pick<CaseStore, 'load'>;
};

/**
 * Tells a State of the dates of its own file that fell due by now, and nobody else, once per alert however often it runs. It looks a day
 * further back than what was due: by another midnight of its zone, which laws move, an alert may fall due an hour earlier than was noted.
 */
export const watchOwnDates = async (
  { alerts, cases }: WatchOfOwnDates,
  { caseId, state }: { readonly caseId: string; readonly state: StateCode },
  now: Instant,
): Promise<'alerted' | 'nothing-owed'> => {
  const seen = await alerts.find(caseId, state);
  if (seen?.dueAt === undefined || seen.dueAt > now) return 'nothing-owed';
  const { dueAt } = seen;
  const files = await cases.load(caseId, state);
  if (files === undefined) return 'nothing-owed';
  const owed = ownDateMails(files.shared, ownDatesBetween(files, state, addHours(dueAt, -lookBackHours), now), now);
  // A digest may be closed while alerts are written for it: then they stand in the next one.
  return untilSaved('A digest', async () => {
    const unknown = await alerts.unknown(owed);
    const [told, [left]] = [unknown.slice(0, ownDatesAtOnce), unknown.slice(ownDatesAtOnce)];
    const next = left === undefined ? nextOwnDateAt(files, state, now, now) : instantOf(left.at);
    const replaced = await alerts.replace(seen, next, told, now);
    if (replaced === 'done') return told.length > 0 ? 'alerted' : 'nothing-owed';
    const current = await alerts.find(caseId, state);
    return current?.dueAt === dueAt ? replaced : 'nothing-owed';
  });
};
