import type { EntryBan } from '../file/entry-ban.ts';
import type { Files } from '../file/files.ts';
import type { OwnFile } from '../file/own-file.ts';
import { reviewDays } from '../policy/own-dates.ts';
import type { StateCode } from '../state-code.ts';
import { addDays, addMonths, type CalendarDate, latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { type BanTime, banTime, isOnReturn } from './ban-time.ts';
import { bearingBans } from './bearing-bans.ts';
import { countingExits } from './counting-exits.ts';
import { executingExit } from './executing-exit.ts';
import { lastDaysInTime } from './left-in-time.ts';
import { isOpenReview } from './open-review.ts';
import type { BanRules } from './rules/ban-rules.ts';
import { banRulesOf } from './rules/rules-of.ts';
import { byLaw, later, type SanctionTerm } from './sanction-term.ts';
import { withdrawnSince } from './withdrawn-since.ts';

/** When the ban came to be one from which something follows: an earlier one only once a second person compared it with its paper. */
const standsSince = (ban: EntryBan): Instant => ban.confirmedAt ?? ban.recordedAt;

/** The last day on which it can be proved that the person left in time, after which the ban does not fall by that. CESEDA L613-8. */
const leftInTimeTerm = (own: OwnFile, ban: EntryBan, { leftInTime }: BanRules, state: StateCode): readonly SanctionTerm[] => {
  const { returnDecision } = own;
  const last = lastDaysInTime(own, ban, state);
  const exit = executingExit(own, ban);
  // An exit of its own executed something else than the decision whose time is on record.
  if (returnDecision === undefined || last === undefined || countingExits(own).some((proof) => proof.ban === ban.n)) return [];
  return [
    {
      kind: 'proof-of-leaving-in-time',
      of: ban.n,
      day: last.toProve,
      since: later(later(standsSince(ban), returnDecision.recordedAt), withdrawnSince(own, exit, ban.n)),
      ...byLaw(leftInTime),
      done: exit !== undefined,
    },
  ];
};

/** Whether somebody decided on the ban in the time of that review: from the first reminder of it until the first of the next. */
const isReviewed = ({ banReviews = [] }: OwnFile, ban: number, day: CalendarDate, next: CalendarDate): boolean =>
  banReviews.some(
    ({ ban: about, outcome }) =>
      about === ban &&
      outcome !== undefined &&
      outcome.decidedOn >= addDays(day, -reviewDays) &&
      outcome.decidedOn < addDays(next, -reviewDays),
  );

/** Which five years end next after today, counted from 1. */
const nextReview = (decidedOn: CalendarDate, years: number, today: CalendarDate): number => {
  const ended = Math.floor((Number(today.slice(0, 4)) - Number(decidedOn.slice(0, 4))) / years);
  return ended > 0 && addMonths(decidedOn, 12 * years * ended) > today ? ended : Math.max(0, ended) + 1;
};

/** The review that is ahead, and the last one that is behind: those before it are overtaken. CESEDA L613-9: every five years from the decision. */
const reviewTerms = (
  own: OwnFile,
  ban: EntryBan,
  { reviewYears }: BanRules,
  until: CalendarDate | undefined,
  now: Instant,
): readonly SanctionTerm[] => {
  const dayOf = (count: number): CalendarDate => addMonths(ban.decidedOn, 12 * reviewYears.value * count);
  const ahead = nextReview(ban.decidedOn, reviewYears.value, latestDayAnywhere(now));
  return [ahead - 1, ahead]
    .filter((count) => count > 0 && (until === undefined || dayOf(count) <= until))
    .map((count) => ({
      kind: 'five-year-review',
      of: ban.n,
      day: dayOf(count),
      since: standsSince(ban),
      ...byLaw(reviewYears),
      done: isReviewed(own, ban.n, dayOf(count), dayOf(count + 1)),
    }));
};

const latestRecorded = (own: OwnFile, ban: EntryBan): Instant => {
  const exit = executingExit(own, ban);
  return [
    exit?.recordedAt,
    withdrawnSince(own, exit, ban.n),
    ...(ban.prolongations ?? []).map(({ recordedAt }) => recordedAt),
  ].reduce<Instant>(later, standsSince(ban));
};

/** How a ban stands of which something is computed. */
const bearing = ['not-begun', 'running', 'over'] as const satisfies readonly BanTime['is'][];

/** The dates that a ban sets the State that decided it. None of a ban that was lifted, or of which nothing is computed. */
export const banTerms = (files: Pick<Files, 'own'>, ban: EntryBan, state: StateCode, now: Instant): readonly SanctionTerm[] => {
  const time = banTime(files, ban, state, now);
  const rules = banRulesOf(state, ban.decidedOn);
  if (rules === undefined || !bearing.some((is) => is === time.is)) return [];
  const { own } = files;
  const until = 'until' in time ? time.until : undefined;
  const end: readonly SanctionTerm[] =
    until === undefined
      ? []
      : [
          {
            kind: 'ban-ends',
            of: ban.n,
            day: until,
            since: latestRecorded(own, ban),
            ...byLaw(rules.begins),
            done: time.is === 'over',
          },
        ];
  return [...leftInTimeTerm(own, ban, rules, state), ...reviewTerms(own, ban, rules, until, now), ...end];
};

/** By when the requests for a review of a ban are answered: no answer by then counts as a refusal. CESEDA L613-9. */
export const requestTerms = (own: OwnFile, state: StateCode): readonly SanctionTerm[] =>
  (own.banReviews ?? []).flatMap((review): readonly SanctionTerm[] => {
    const { request } = review;
    const ban = bearingBans(own).find(({ n }) => n === review.ban);
    const rules = request && banRulesOf(state, request.receivedOn);
    if (request === undefined || rules === undefined || ban === undefined || !isOnReturn(ban)) return [];
    return [
      {
        kind: 'answer-to-request',
        of: review.n,
        day: addMonths(request.receivedOn, rules.answerMonths.value),
        since: review.openedAt,
        ...byLaw(rules.answerMonths),
        done: !isOpenReview(own, review),
      },
    ];
  });
