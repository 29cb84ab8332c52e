import * as z from 'zod';
import { clockNames } from '../../../domain/agreement/clock-name.ts';
import { deadlineStates } from '../../../domain/deadline/deadline.ts';
import { detentionStandings } from '../../../domain/deadline/detention-clocks.ts';
import { detentionClockNames } from '../../../domain/deadline/detention-limits.ts';
import { detentionGrounds } from '../../../domain/file/detention.ts';
import { holdKinds } from '../../../domain/file/hold.ts';
import { once } from '../../../domain/once.ts';
import { day } from '../../schema/day.ts';
import { instant } from '../../schema/moment.ts';
import { state } from '../../schema/state.ts';
import { period } from './time-limit-schema.ts';

const explainedDay = once(() =>
  z
    .object({
      day: day(),
      counted: z.int().exactOptional().meta({ description: 'The number that the day got; absent where it was not counted' }),
      why: z.string().exactOptional(),
      tentative: z.literal(true).exactOptional(),
    })
    .meta({ id: 'ExplainedDay' }),
);

const end = once(() =>
  z
    .object({
      until: instant().meta({ description: 'The first instant that is too late' }),
      lastDay: day().exactOptional().meta({ description: 'The last day, in `zone`' }),
      zone: z
        .string()
        .meta({ description: 'Whose calendar and midnight count in this reading: either State’s, where the text does not say' }),
      unit: z.enum(['hours', 'calendar-days', 'working-days', 'months']),
      count: z.int(),
      firstDay: z.enum(['after-event', 'event']),
      restDays: z.enum(['saturday-sunday', 'sunday']),
      rollsForward: z.boolean(),
      days: z.array(explainedDay()),
      restsOn: z.array(z.string()).meta({ description: 'What of the calendar this rests on and is not settled' }),
    })
    .meta({ id: 'DeadlineReading' }),
);

const readings = once(() => z.object({ earliest: end(), latest: end() }));

const deadline = once(() =>
  z
    .object({
      clock: z.enum(clockNames),
      n: z.int().exactOptional(),
      owedBy: z.enum(['requesting', 'requested']),
      state: state().meta({ description: 'The State that owes the act' }),
      standing: z.enum(deadlineStates),
      event: z.string().exactOptional().meta({ description: 'From what it is counted; absent where that was not found' }),
      from: z.string().exactOptional(),
      doneAt: instant().exactOptional(),
      late: z.literal(true).exactOptional(),
      cured: z.literal(true).exactOptional().meta({ description: 'Too short, and cured by the other side’s confirmation' }),
      readings: readings().exactOptional().meta({ description: 'The earlier alarms; only after the later is anything missed' }),
      original: z
        .object({ earliest: instant(), latest: instant() })
        .exactOptional()
        .meta({ description: 'Until when it ran before it was extended' }),
      rule: z
        .object({ period: period(), source: z.string(), article: z.string().exactOptional(), certainty: z.string() })
        .exactOptional(),
      expiry: z
        .object({
          effect: z.string(),
          source: z.string(),
          article: z.string().exactOptional(),
          certainty: z.string().exactOptional(),
        })
        .exactOptional(),
      lookUp: z.string().exactOptional().meta({ description: 'Why nothing is computed, and where the law is to be looked up' }),
    })
    .meta({ id: 'Deadline' }),
);

const prolonging = once(() =>
  z
    .object({
      decidedBy: z.literal('judge'),
      upToDays: z.int(),
      grounds: z
        .array(z.enum(detentionGrounds))
        .meta({ description: 'One of these must be there; empty where the article names none' }),
      exceptional: z.literal(true).exactOptional(),
      source: z.string(),
    })
    .meta({ id: 'DetentionProlonging' }),
);

const detentionEnd = once(() => z.object({ until: instant(), days: z.array(explainedDay()) }));

const detentionClock = once(() =>
  z
    .object({
      clock: z.enum(detentionClockNames),
      afterDays: z.int().meta({ description: 'Days from the notification of the placement' }),
      standing: z.enum(detentionStandings).meta({
        description: 'prolonged: a judge’s decision that reaches beyond it is recorded; missed: it is over, and none is',
      }),
      since: day(),
      earliest: detentionEnd(),
      latest: detentionEnd(),
      orderedUntil: day()
        .exactOptional()
        .meta({ description: 'Until when a judge let it last, where that is before this limit' }),
      says: z.string(),
      beyond: prolonging()
        .exactOptional()
        .meta({ description: 'What it takes to keep the person longer; absent where no judge can prolong it' }),
      notes: z.array(z.string()).meta({ description: 'What is open, or lies outside what is computed' }),
      source: z.string(),
    })
    .meta({ id: 'DetentionClock' }),
);

/** Every clock of a case, and the detention clocks of the caller's own file. */
export const caseDeadlines = once(() =>
  z
    .object({
      caseId: z.uuid(),
      at: instant(),
      agreement: z.string(),
      edition: z.string(),
      items: z.array(deadline()),
      own: z
        .object({
          detention: z.array(detentionClock()),
          holds: z
            .array(
              z.object({
                hold: z.int().meta({ description: 'The `n` of the hold, as `ownFile.holds` of your view of the case shows it' }),
                kind: z.enum(holdKinds),
                clocks: z.record(z.enum([...clockNames, 'detention']), z.enum(['runs-on', 'can-be-extended'])),
              }),
            )
            .meta({ description: 'Your open holds, and what each does to every clock: none stops one' }),
          noProspect: z.string().exactOptional(),
        })
        .exactOptional()
        .meta({ description: 'Of your own file alone; the other State sees nothing of it' }),
      assumptions: z.array(z.string()),
    })
    .meta({ id: 'CaseDeadlines' }),
);
