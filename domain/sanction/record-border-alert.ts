import type { BorderAlert } from '../file/border-alert.ts';
import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { OwnFile } from '../file/own-file.ts';
import { type TooEarly, tooEarly } from '../policy/date-fault.ts';
import { fail, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { liftingOf } from './lifting-of.ts';
import { type BanLifted, type BanNotAsPaper, bearingBan, type NoSuchBan } from './named-ban.ts';
import { dayToCome } from './past-days.ts';
import { type OutsideSchengen, outsideSchengen } from './rules/schengen.ts';

type Entered = { readonly is: 'entered' } & Pick<BorderAlert, 'kind' | 'reference' | 'enteredOn' | 'ban'>;

type Deleted = { readonly is: 'deleted'; readonly n: number } & Pick<NonNullable<BorderAlert['deletion']>, 'on' | 'why'>;

export type BorderAlertFacts = (Entered | Deleted) & { readonly subject: string };

export type BorderAlertRefusal =
  | OutsideSchengen
  | InFuture
  | TooEarly
  | NoSuchBan
  | BanNotAsPaper
  | BanLifted
  | { readonly kind: 'no-such-border-alert' | 'border-alert-deleted'; readonly alert: number };

/** Of a ban that was lifted no alert is entered any more. 2018/1861 art. 40. */
const ofLiftedBan = (own: OwnFile, ban: number, enteredOn: CalendarDate): BanLifted | undefined => {
  const lifting = liftingOf(own, ban);
  return lifting === undefined || enteredOn <= lifting.decidedOn ? undefined : { kind: 'ban-lifted', ban, on: lifting.decidedOn };
};

const enter = (own: OwnFile, { is: _is, subject: by, ...facts }: Entered & { readonly subject: string }, now: Instant) => {
  const { ban, enteredOn } = facts;
  const toCome = dayToCome({ 'alert/enteredOn': enteredOn }, now);
  if (toCome !== undefined) return fail(toCome);
  const found = ban === undefined ? undefined : bearingBan(own, ban);
  if (found?.ok === false) return found;
  const banned = facts.kind === 'refusal-of-entry' ? found?.value.decidedOn : undefined;
  const early = tooEarly(
    'alert/enteredOn',
    enteredOn,
    banned,
    'House rule: nobody is refused entry for a ban before it is decided',
  );
  if (early !== undefined) return fail(early);
  const lifted = ban === undefined ? undefined : ofLiftedBan(own, ban, enteredOn);
  if (lifted !== undefined) return fail(lifted);
  const { borderAlerts = [] } = own;
  const alert = { ...facts, n: borderAlerts.length + 1, recordedAt: now, by };
  return moved({ own: { ...own, borderAlerts: [...borderAlerts, alert], changedAt: now } });
};

const remove = (own: OwnFile, { n: alert, on, why, subject: by }: Deleted & { readonly subject: string }, now: Instant) => {
  const toCome = dayToCome({ 'alert/on': on }, now);
  if (toCome !== undefined) return fail(toCome);
  const { borderAlerts = [] } = own;
  const found = borderAlerts.find(({ n }) => n === alert);
  if (found === undefined) return fail({ kind: 'no-such-border-alert', alert } as const);
  if (found.deletion !== undefined) return fail({ kind: 'border-alert-deleted', alert } as const);
  const early = tooEarly('alert/on', on, found.enteredOn, 'House rule: an alert is deleted once it is entered, and not before');
  if (early !== undefined) return fail(early);
  const deletion = { on, why, recordedAt: now, by };
  const after = borderAlerts.map((one) => (one.n === alert ? { ...one, deletion } : one));
  return moved({ own: { ...own, borderAlerts: after, changedAt: now } });
};

/**
 * Records that the State entered an alert in the Schengen Information System, or deleted one. It follows from neither finding nor ban,
 * and nothing follows from it. 2018/1860 art. 3, 6 and 8; 2018/1861 art. 24 and 40.
 */
export const recordBorderAlert = (
  { own }: Files,
  facts: BorderAlertFacts,
  state: StateCode,
  now: Instant,
): Result<Moved, BorderAlertRefusal> => {
  const outside = outsideSchengen(state);
  if (outside !== undefined) return fail(outside);
  return facts.is === 'entered' ? enter(own, facts, now) : remove(own, facts, now);
};
