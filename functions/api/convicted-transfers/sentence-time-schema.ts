import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { day, dayCounted } from '../../schema/day.ts';

const left = once(() => z.object({ months: z.int(), days: z.int() }).meta({ id: 'TimeLeftToServe' }));

/** What a sentence comes to on a day, in both readings, and how it was counted. */
export const sentenceTime = once(() =>
  z
    .discriminatedUnion('is', [
      z
        .object({ is: z.literal('without-end'), on: day().meta({ description: 'The day of which this is said' }) })
        .meta({ id: 'SentenceTimeWithoutEnd' }),
      z
        .object({
          is: z.literal('term'),
          on: day(),
          end: z.object({ earliest: dayCounted(), latest: dayCounted() }).meta({
            description: 'Its last day: with the first day served as a whole day of it, and without',
          }),
          left: z.object({ least: left(), most: left() }).meta({
            description: 'What is left to serve at the beginning of that day, in whole calendar months and days beyond them',
          }),
          steps: z
            .array(z.object({ what: z.string(), day: dayCounted() }).meta({ id: 'SentenceStep' }))
            .meta({ description: 'How it was counted, in the later reading' }),
        })
        .meta({ id: 'SentenceTimeOfTerm' }),
    ])
    .meta({ id: 'SentenceTime' }),
);
