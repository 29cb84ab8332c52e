import * as z from 'zod';
import { adaptationWays } from '../../../domain/convicted-transfer/not-harsher.ts';
import { adjustmentReasons, sentencesWithoutEnd } from '../../../domain/convicted-transfer/sentence.ts';
import { once } from '../../../domain/once.ts';
import { day } from '../../schema/day.ts';
import { note } from '../../schema/says.ts';
import { line } from '../../schema/text.ts';

/** No court imposes more, and no arithmetic of dates goes further. */
const most = { years: 100, months: 1200, days: 36_500 } as const;

const termFields = once(() => ({
  years: z.int().min(0).max(most.years),
  months: z.int().min(0).max(most.months),
  days: z.int().min(0).max(most.days),
}));

const term = once(() => z.strictObject(termFields()).meta({ id: 'PrisonTerm' }));

const imposed = once(() =>
  z
    .discriminatedUnion('is', [
      z.strictObject({ is: z.literal('term'), ...termFields() }).meta({ id: 'SentenceForTerm' }),
      z.strictObject({ is: z.enum(sentencesWithoutEnd) }).meta({ id: 'SentenceWithoutEnd' }),
    ])
    .meta({ id: 'SentenceImposed' }),
);

const adjustment = once(() =>
  z
    .strictObject({
      days: z.int().min(0).max(most.days),
      why: z.enum(adjustmentReasons),
      decidedOn: day(),
      authority: line(200),
    })
    .meta({ id: 'SentenceAdjustment' }),
);

/** Each of them, and all together, within what a date can be counted by. */
const adjustments = (what: string) =>
  z
    .array(adjustment())
    .max(60)
    .superRefine((list, context) => {
      const sum = list.reduce((all, { days }) => all + days, 0);
      if (sum > most.days) note(context, 'above-most', { most: most.days });
    })
    .exactOptional()
    .meta({ description: `${what}; in all ${most.days} days at most` });

const sentence = once(() =>
  z
    .strictObject({
      imposed: imposed(),
      servedFrom: day().meta({ description: 'The first day that was served of it' }),
      deducted: adjustments('Days that count as served although they lie before, or were remitted'),
      added: adjustments('Days that do not count although they lie after'),
    })
    .meta({ id: 'Sentence' }),
);

/** The sentence as the sentencing State states it. */
export const sentenceRecord = once(() =>
  z
    .strictObject({
      sentence: sentence(),
      custodial: z.boolean().meta({ description: 'Whether it deprives of liberty' }),
      offence: line(300),
      judgment: line(300).meta({ description: 'The court and the number of the judgment' }),
    })
    .meta({ id: 'SentenceRecord' }),
);

const adaptation = once(() =>
  z
    .strictObject({
      how: z.enum(adaptationWays),
      decidedOn: day(),
      article: line(200).meta({ description: 'The article of the law of the administering State on the act' }),
      term: imposed().meta({ description: 'The whole term, what was served already included' }),
      servedDays: z
        .int()
        .min(0)
        .max(most.days)
        .meta({ description: 'How many days of it count as served on the day of the decision' }),
      longest: term().exactOptional().meta({ description: 'The longest that the own law has for the act, where it has one' }),
      pecuniary: z.boolean().meta({ description: 'Whether it puts a fine in the place of the sentence: it may not' }),
    })
    .meta({ id: 'SentenceAdaptation' }),
);

/** What the court of the administering State decided on the execution. */
export const courtDecision = once(() =>
  z.strictObject({ adaptation: adaptation(), court: line(200), reference: line(200) }).meta({ id: 'CourtDecisionOnSentence' }),
);
