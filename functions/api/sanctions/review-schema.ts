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

const decided = once(() => ({
  decidedOn: day(),
  reference: line(100),
  official: line(200),
  reasons: text(4000),
}));

const outcome = once(() =>
  z
    .discriminatedUnion('is', [
      z.strictObject({ is: z.literal('lifted'), ground: z.enum(liftingGrounds) }).meta({ id: 'BanLifted' }),
      z.strictObject({ is: z.literal('kept') }).meta({ id: 'BanKept' }),
    ])
    .meta({ id: 'BanOutcome' }),
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
        .meta({ description: 'The `n` of the review that is answered; without one the authority looked at the ban of its own' }),
      outcome: outcome(),
      ...decided(),
    })
    .meta({ id: 'SanctionLifting' }),
);

export const banReviewKept = once(() =>
  z
    .object({
      n: z.int(),
      ban: z.int(),
      cause: z.enum(reviewCauses),
      openedAt: instant(),
      request: z.object(request()).meta({ id: 'BanReviewRequestKept' }).exactOptional(),
      outcome: z
        .object({
          ban: z.enum(['lifted', 'kept']),
          ground: z.enum(liftingGrounds).exactOptional(),
          ...decided(),
          at: instant(),
        })
        .meta({ id: 'BanReviewOutcome' })
        .exactOptional(),
    })
    .meta({ id: 'BanReview' }),
);
