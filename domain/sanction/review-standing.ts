import type { BanReview } from '../file/ban-review.ts';
import type { OwnFile } from '../file/own-file.ts';
import type { StateCode } from '../state-code.ts';
import { type CalendarDate, earliestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { requestTerms } from './ban-terms.ts';
import { isOpenReview } from './open-review.ts';

/** How the question whether a ban is to stand is itself: open or not, and, of a request, from when on silence counts as refusal. */
export type ReviewStanding = {
  readonly open: boolean;
  /** The last day for an answer, and whether it went by everywhere without one: then the person can challenge the refusal. */
  readonly answer?: { readonly by: CalendarDate; readonly source: string; readonly refusedBySilence: boolean };
};

/** How a review stands as of now. Of a State whose law was not read no day is computed. CESEDA L613-9. */
export const reviewStanding = (own: OwnFile, review: BanReview, state: StateCode, now: Instant): ReviewStanding => {
  const open = isOpenReview(own, review);
  const term = requestTerms(own, state).find(({ of }) => of === review.n);
  if (term === undefined) return { open };
  return {
    open,
    answer: {
      by: term.day,
      source: term.source,
      refusedBySilence: !term.done && term.day < earliestDayAnywhere(now),
    },
  };
};
