import type { BanReview } from '../../../../domain/file/ban-review.ts';
import type { EntryBan } from '../../../../domain/file/entry-ban.ts';
import { banTerms, requestTerms } from '../../../../domain/sanction/ban-terms.ts';
import { isOpenReview } from '../../../../domain/sanction/open-review.ts';
import type { BanRules } from '../../../../domain/sanction/rules/ban-rules.ts';
import { earliestDayAnywhere } from '../../../../domain/time/calendar-date.ts';
import { appealTime } from './appeal-time.ts';
import { type Section, type Speaking, stated } from './speaking.ts';
import { dayText, spanText } from './spoken.ts';

/** A ban that was told with the decision is challenged in its time; one that was told apart in a month of its own, or less in custody. CESEDA L614-1. */
const courtIn = (speaking: Speaking, { notifiedOn }: EntryBan): readonly string[] => {
  const { court, shorter } = speaking.words.sanctions.ban.remedies;
  const { returnDecision } = speaking.own;
  if (returnDecision?.notifiedOn === notifiedOn) return [court, appealTime(speaking, returnDecision)];
  const time = appealTime(speaking, { appealPeriod: 'one-month', notifiedOn });
  return [court, time, ...(time === speaking.words.remedies.over ? [] : [shorter])];
};

const nextReview = (speaking: Speaking, ban: EntryBan): readonly string[] => {
  const { state, now, language, words } = speaking;
  const today = earliestDayAnywhere(now);
  const next = banTerms(speaking, ban, state, now).find(({ kind, day }) => kind === 'five-year-review' && day >= today);
  return next === undefined ? [] : [stated(speaking, words.sanctions.ban.remedies.reviewOn, dayText(language, next.day))];
};

const byLaw = (speaking: Speaking, ban: EntryBan, { reviewYears, answerMonths }: BanRules): readonly string[] => {
  const { lifting, review, silence } = speaking.words.sanctions.ban.remedies;
  return [
    ...courtIn(speaking, ban),
    lifting,
    stated(speaking, review, spanText(speaking.language, 'year', reviewYears.value)),
    ...nextReview(speaking, ban),
    stated(speaking, silence, spanText(speaking.language, 'month', answerMonths.value)),
  ];
};

const reviewIn = (speaking: Speaking, review: BanReview): readonly string[] => {
  const { own, state, language, words } = speaking;
  const { open, asked, silentUntil, kept, keptBy } = words.sanctions.ban.remedies;
  const { request, outcome } = review;
  if (outcome !== undefined) {
    const decision = `${outcome.reference}, ${dayText(language, outcome.decidedOn)}`;
    return [stated(speaking, kept, outcome.reasons), stated(speaking, keptBy, decision)];
  }
  if (!isOpenReview(own, review)) return [];
  if (request === undefined) return [open[review.cause]];
  const last = requestTerms(own, state).find(({ of }) => of === review.n);
  return [
    open[review.cause],
    stated(speaking, asked, dayText(language, request.receivedOn)),
    ...(last === undefined ? [] : [stated(speaking, silentUntil, dayText(language, last.day))]),
  ];
};

/** What the person can do against a ban that stands, and what came of it so far. `rules` are absent where the law of the State was not read. */
export const banRemediesSection = (speaking: Speaking, ban: EntryBan, rules: BanRules | undefined): Section => {
  const { heading, inDecision } = speaking.words.sanctions.ban.remedies;
  const reviews = (speaking.own.banReviews ?? []).filter((review) => review.ban === ban.n);
  return {
    heading,
    paragraphs: [
      ...(rules === undefined ? [inDecision] : byLaw(speaking, ban, rules)),
      ...reviews.flatMap((review) => reviewIn(speaking, review)),
    ],
  };
};
