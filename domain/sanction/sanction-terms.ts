import type { Files } from '../file/files.ts';
import type { StateCode } from '../state-code.ts';
import { earliestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { banTerms, requestTerms } from './ban-terms.ts';
import { barredUntil } from './barred-until.ts';
import { bearingBans } from './bearing-bans.ts';
import { borderAlertTerms, exitTerms } from './exit-terms.ts';
import { byLaw, type SanctionTerm } from './sanction-term.ts';

const expulsionTerms = (
  { own: { expulsionDecisions = [] }, shared }: Files,
  state: StateCode,
  now: Instant,
): readonly SanctionTerm[] =>
  expulsionDecisions.flatMap((decision): readonly SanctionTerm[] => {
    const barred = barredUntil(decision, shared, state);
    if (barred === undefined) return [];
    return [
      {
        kind: 'expulsion-bar-ends',
        of: decision.n,
        day: barred.until,
        since: decision.recordedAt,
        ...byLaw(barred.rule),
        done: barred.until < earliestDayAnywhere(now),
      },
    ];
  });

/**
 * Every date that the own file of that State sets it about bans, alerts and expulsions as of now, the nearest first. A date that hangs on
 * something that is gone is gone too: that of a ban that was lifted, of an exit on which nothing hangs any more.
 */
export const sanctionTerms = (files: Files, state: StateCode, now: Instant): readonly SanctionTerm[] => {
  const { own } = files;
  const terms = [
    ...bearingBans(own).flatMap((ban) => banTerms(files, ban, state, now)),
    ...requestTerms(own, state),
    ...exitTerms(files, state),
    ...borderAlertTerms(own),
    ...expulsionTerms(files, state, now),
  ];
  return terms.sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
};
