import * as z from 'zod';
import { asksFrom, liftingGrounds, reviewCauses } from '../../../domain/file/ban-review.ts';
import { once } from '../../../domain/once.ts';
import { day } from '../../schema/day.ts';
import { instant } from '../../schema/moment.ts';
import { line, text } from '../../schema/text.ts';

const request = once(() => ({
  receivedOn: day(),
  from: z.enum(asksFrom),
  residenceShownBy: line(300).exactOptional().meta({ description: 'By what the residence abroad is shown' }),
  statement: text(4000),
}));

export const reviewRequest = once(() =>
  z
    .strictObject({ ban: z.int().positive().meta({ description: 'The `n` of the ban' }), ...request() })
    .meta({ id: 'BanReviewRequest' }),
);

/** What came of looking at a ban again: of a review, or by the authority of its own. */
export const lifting = once(() =>
  z
    .strictObject({
      ban: z.int().positive().meta({ description: 'The `n` of the ban' }),
      review: z
        .int()
        .positive()
        .exactOptional()
        .meta({ description: 'The `n` of the review that is answered; without one the authority lifts of its own' }),
      outcome: z.enum(['lifted', 'kept']),
      ground: z.enum(liftingGrounds).exactOptional().meta({ description: 'Why it is lifted' }),
      decidedOn: day(),
      reference: line(100),
      official: line(200),
      reasons: text(4000),
    })
    .meta({ id: 'SanctionLifting' }),
);

export const banReviewKept = once(() => {
  const { ban: _ban, review: _review, outcome, ...decided } = lifting().shape;
  return z
    .object({
      n: z.int(),
      ban: z.int(),
      cause: z.enum(reviewCauses),
      openedAt: instant(),
      request: z.object(request()).meta({ id: 'BanReviewRequestKept' }).exactOptional(),
      outcome: z
        .object({ ban: outcome, ...decided, at: instant() })
        .meta({ id: 'BanReviewOutcome' })
        .exactOptional(),
    })
    .meta({ id: 'BanReview' });
});
