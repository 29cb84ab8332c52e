import { agreementOf } from '../../domain/agreement/agreement-of.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { lapseTransit } from '../../domain/transit/lapse-transit.ts';
import { transitOwed } from '../../domain/transit/owed-transit.ts';
import type { Salts } from '../change/salts.ts';
import { missedChange } from '../change/transit/missed-change.ts';
import { missedOwed } from '../change/transit/missed-owed.ts';
import { nextDueAt } from '../change/transit/next-due.ts';
import { alertsOwed } from '../change/transit/owed-alerts.ts';
import { type Present, transitChange } from '../change/transit/transit-change.ts';
import { turnedBy } from '../change/transit/turned-by.ts';
import type { Agreements } from '../ports/agreements.ts';
import type { Alerts } from '../ports/case-alerts.ts';
import type { StoredTransit } from '../ports/stored-transit.ts';
import type { TransitChange } from '../ports/transit-change.ts';
import type { TransitStore } from '../ports/transit-store.ts';

export type WatchOfTransits = {
  readonly transits: Pick<TransitStore, 'load' | 'dueAt' | 'save' | 'waiting'>;
  readonly alerts: Pick<Alerts, 'unknown'>;
  readonly agreements: Agreements;
  readonly served: readonly StateCode[];
  readonly onPaper: readonly StateCode[];
  readonly salts: Salts;
};

/** What the time has brought about by now: a lapse as a change by the service itself, or only what the officers are told. */
const broughtAbout = (
  { agreements, salts }: WatchOfTransits,
  stored: Present,
  now: Instant,
): { readonly change: TransitChange; readonly lapsed: boolean } => {
  const { transit, own } = stored;
  const owed = transitOwed(transit, agreementOf(agreements(), transit.agreement), own).filter(({ at }) => at <= now);
  const lapsed = lapseTransit(transit, now);
  const told = lapsed === undefined ? owed : owed.filter(({ what }) => what === 'lapse');
  const says = { type: 'lapsed', data: {} } as const;
  const moved = lapsed === undefined ? {} : { transit: lapsed, says };
  const change = transitChange(stored, moved, { state: 'service', move: 'lapseTransit', at: now }, agreements, salts);
  const after = lapsed ?? transit;
  const dueAt = nextDueAt({ ...stored, transit: after, own }, agreements, now);
  return { lapsed: lapsed !== undefined, change: { ...change, dueAt, alerts: told.flatMap((one) => alertsOwed(transit, one)) } };
};

/** Does what is owed about messages of a partner that are missing. What else the transit owes is due at once, in the next run. */
const watchMissing = async (
  watch: WatchOfTransits,
  transitId: string,
  stored: StoredTransit,
  now: Instant,
): Promise<'missing-told' | 'nothing-owed'> => {
  const due = missedOwed(stored).filter(({ at }) => at <= now);
  const messages = await turnedBy(
    watch.transits,
    transitId,
    stored.waiting.map(({ sequence }) => sequence),
  );
  if (messages === 'moved-on') return 'nothing-owed';
  const change = missedChange(transitId, stored, messages, due, watch, now);
  const alerts = await watch.alerts.unknown(change.alerts);
  return (await watch.transits.save({ ...change, alerts })) === 'saved' ? 'missing-told' : 'nothing-owed';
};

/**
 * Does what a transit owes by now: lets it lapse, or tells the officers of an answer that is due, an exit that nobody reported, a
 * revocation that nobody acknowledged; says which messages are missing before those that wait; once per alert however often it runs. A transit that moved on meanwhile is left alone: the
 * change that moved it set when it next falls due.
 */
export const watchTransit = async (
  watch: WatchOfTransits,
  transitId: string,
  now: Instant,
): Promise<'lapsed' | 'alerted' | 'missing-told' | 'nothing-owed'> => {
  const dueAt = await watch.transits.dueAt(transitId);
  if (dueAt === undefined || dueAt > now) return 'nothing-owed';
  const stored = await watch.transits.load(transitId);
  if (stored === undefined) return 'nothing-owed';
  if (missedOwed(stored).some(({ at }) => at <= now)) return watchMissing(watch, transitId, stored, now);
  if (stored.transit === undefined) return 'nothing-owed';
  const { change, lapsed } = broughtAbout(watch, { ...stored, transit: stored.transit }, now);
  const alerts = await watch.alerts.unknown(change.alerts);
  const saved = await watch.transits.save({ ...change, alerts });
  if (saved !== 'saved') return 'nothing-owed';
  if (lapsed) return 'lapsed';
  return alerts.length > 0 ? 'alerted' : 'nothing-owed';
};
