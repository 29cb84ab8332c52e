import * as z from 'zod';
import { once } from '../../domain/once.ts';
import { day } from './day.ts';
import { moment } from './moment.ts';

/** Whether a text was meant for a day: it has no time. */
const isDay = (value: string): boolean => /^[^T ]*$/i.test(value);

/** A day of the calendar, or a point in time with its zone. What is told of a wrong one is what the one says that was meant. */
export const dayOrMoment = once(() =>
  z
    .string()
    .max(64)
    .superRefine((value, context) => {
      const { error } = (isDay(value) ? day() : moment()).safeParse(value);
      const [issue] = error?.issues ?? [];
      if (issue === undefined) return;
      const params = 'params' in issue ? { params: issue.params ?? {} } : {};
      context.addIssue({ code: 'custom', message: issue.message, ...params });
    })
    .transform((value) => (isDay(value) ? { day: day().parse(value) } : { moment: moment().parse(value) }))
    .meta({
      description: 'A day of your authority’s calendar, or a point in time with its zone',
      example: '2026-12-01',
      override: { type: 'string', maxLength: 64 },
    }),
);

export type DayOrMoment = z.output<ReturnType<typeof dayOrMoment>>;
