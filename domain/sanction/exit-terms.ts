import type { Files } from '../file/files.ts';
import { moverOf } from '../file/kind.ts';
import type { Movement } from '../file/movement.ts';
import type { OwnFile } from '../file/own-file.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { sideOf } from '../file/side.ts';
import { exitProofDays } from '../policy/own-dates.ts';
import type { StateCode } from '../state-code.ts';
import { addDays, dayInUtc, earliestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { isOnReturn } from './ban-time.ts';
import { countingExits } from './counting-exits.ts';
import { exitOfDecision, exitsOfDecision } from './exit-of-decision.ts';
import { liftingOf } from './lifting-of.ts';
import { later, type SanctionTerm } from './sanction-term.ts';
import { withdrawnSince } from './withdrawn-since.ts';

type Departed = Movement & Required<Pick<Movement, 'departure'>>;

/** The last movement on which that State moved the person and the departure is recorded. */
const departedFrom = (shared: ReadmissionCase, state: StateCode): Departed | undefined => {
  const movements = [
    ...shared.earlierMovements,
    ...('transfer' in shared && shared.transfer !== undefined ? [shared.transfer] : []),
  ];
  const side = sideOf(shared, state);
  return movements.findLast(
    (movement): movement is Departed =>
      movement.departure !== undefined && movement.stage !== 'failed' && moverOf(movement.kind) === side,
  );
};

/** Since when something hangs on the exit: a ban whose time begins with it, or an alert for return that ends with it. */
const hangsSince = (own: OwnFile): Instant | undefined => {
  const { entryBans = [], borderAlerts = [] } = own;
  const exits = countingExits(own);
  const bans = entryBans
    .filter((ban) => isOnReturn(ban) && (ban.origin.from === 'decision' || ban.confirmedAt !== undefined))
    .filter(({ n }) => liftingOf(own, n) === undefined && !exits.some(({ ban }) => ban === n));
  const alerts = borderAlerts.filter(({ kind, deletion }) => kind === 'return' && deletion === undefined);
  return [...bans.map(({ confirmedAt, recordedAt }) => confirmedAt ?? recordedAt), ...alerts.map(({ recordedAt }) => recordedAt)]
    .sort()
    .at(0);
};

/** That the person departed and the exit is not proved, where something hangs on it. CESEDA R711-1, R711-2 say how; the day is of the house. */
export const exitTerms = ({ shared, own }: Files, state: StateCode): readonly SanctionTerm[] => {
  const movement = departedFrom(shared, state);
  const since = hangsSince(own);
  if (movement === undefined || since === undefined) return [];
  const exit = exitOfDecision(own);
  return [
    {
      kind: 'exit-to-be-proved',
      of: movement.n,
      day: addDays(dayInUtc(movement.departure.at), exitProofDays),
      since: later(later(since, movement.departure.recordedAt), withdrawnSince(own, exit)),
      source: `House rule: the proof of the exit is asked for ${exitProofDays} days after a departure (how it is proved: R711-1 and R711-2 of the CESEDA in France)`,
      rests: 'on-house-rule',
      done: (exit?.on ?? '') >= earliestDayAnywhere(movement.departure.at),
    },
  ];
};

const endOfReturnAlert = {
  source: 'art. 6(2), 8 and 14(a), Regulation (EU) 2018/1860: without delay once the return is confirmed',
  rests: 'on-law',
} as const;

const endOfRefusalAlert = {
  source: 'art. 40, Regulation (EU) 2018/1861: once the decision on which it is based was withdrawn or annulled',
  rests: 'on-law',
} as const;

/** Alerts that no longer have what they rest on: for return once the exit is proved, for refusal of entry once the ban is lifted. */
export const borderAlertTerms = (own: OwnFile): readonly SanctionTerm[] => {
  const { borderAlerts = [] } = own;
  const [exit] = exitsOfDecision(own);
  return borderAlerts.flatMap(({ n, kind, ban, recordedAt, deletion }): readonly SanctionTerm[] => {
    const lifting = ban === undefined ? undefined : liftingOf(own, ban);
    const ended = kind === 'return' ? exit?.recordedAt : lifting?.at;
    if (ended === undefined) return [];
    const since = later(recordedAt, ended);
    const alert = { of: n, day: dayInUtc(since), since, done: deletion !== undefined };
    return [
      kind === 'return'
        ? { kind: 'return-alert-to-be-ended', ...alert, ...endOfReturnAlert }
        : { kind: 'refusal-alert-to-be-deleted', ...alert, ...endOfRefusalAlert },
    ];
  });
};
