import * as z from 'zod';
import { limitNames, startEvents } from '../../../domain/agreement/limit.ts';
import { categories, treatedAsNationals } from '../../../domain/agreement/scope.ts';
import { byName } from '../../../domain/by-name.ts';
import { once } from '../../../domain/once.ts';
import { rule, ruleOrNone } from './rule-schema.ts';

/** How long a time is. */
export const period = once(() =>
  z.object({ count: z.int(), unit: z.enum(['hours', 'days', 'calendar-days', 'working-days', 'months', 'years']) }).meta({
    id: 'Period',
    description: '`days`: the text leaves open which are meant; 24 hours each, calendar days and working days are all kept',
  }),
);

/** Which day is the first to count. */
export const firstDay = once(() => z.enum(['after-event', 'event']));

/** What it takes to extend a time, beside the period. */
const needed = () => ({
  needs: z.enum(['notice', 'reasons', 'consent']).exactOptional(),
  once: z.literal(true).exactOptional(),
});

const extension = once(() =>
  z.union([
    z.object({ by: period(), ...needed() }),
    z.object({ to: period(), ...needed() }),
    z.object({ whileObstacleLasts: z.literal(true), ...needed() }),
  ]),
);

const limit = once(() =>
  z
    .object({
      categories: z.array(z.enum(categories)).meta({ description: 'For whom it holds' }),
      treatedAs: z
        .enum(treatedAsNationals)
        .exactOptional()
        .meta({ description: 'For whom of them alone: who is not a national and is treated as one for this reason' }),
      owedBy: rule(z.enum(['requesting', 'requested', 'issuer'])).meta({
        description: 'Who owes what is to be done within it; inferred where the text of the limit names nobody',
      }),
      period: ruleOrNone(period()),
      start: rule(z.enum(startEvents)).meta({ description: 'From which event it is counted; from what is planned, back' }),
      expiry: ruleOrNone(z.string()).meta({ description: 'What the silence of whoever owes the act does once the time is over' }),
      extension: ruleOrNone(extension()),
      latest: rule(period()).exactOptional().meta({ description: 'A second bar beside the period: told, never computed' }),
      firstDay: rule(firstDay())
        .exactOptional()
        .meta({ description: 'Where the text of this limit has a formula for the first day' }),
      inTimeWhen: rule(z.enum(['sent', 'received']))
        .exactOptional()
        .meta({ description: 'Of a reply: by which day it is in time' }),
      act: rule(z.enum(['claim', 'establish', 'return']))
        .exactOptional()
        .meta({ description: 'Of an error: what has to be done within the time' }),
      onReply: rule(z.enum(['stands-still', 'begins-again']))
        .exactOptional()
        .meta({ description: 'What its run does to the time to reply' }),
    })
    .meta({
      id: 'TimeLimit',
      description: 'A time limit as it holds for some persons or for all; each part is a rule of its own',
    }),
);

/** Every time limit of an agreement, by its name. */
export const limits = once(() => z.object(byName(limitNames, () => z.array(limit()))));
