import * as z from 'zod';
import { once } from '../../domain/once.ts';
import { day } from './day.ts';
import { line, text } from './text.ts';

/** Whether somebody interpreted. Not stated is not `not needed`. */
export const interpreting = once(() =>
  z.discriminatedUnion('was', [
    z.strictObject({ was: z.enum(['present', 'by-telephone']), interpreter: line(200) }),
    z.strictObject({ was: z.literal('not-needed'), why: text(500) }),
  ]),
);

/** Whether the person was heard before something is found or decided against the person. */
export const hearing = once(() =>
  z
    .discriminatedUnion('was', [
      z
        .strictObject({
          was: z.literal('heard'),
          heardOn: day(),
          language: line(50).meta({ description: 'The language in which the person was heard, one the person understands' }),
          interpreting: interpreting(),
          statement: text(4000).meta({ description: 'What the person said' }),
        })
        .meta({ id: 'HearingHeld' }),
      z.strictObject({ was: z.literal('not-heard'), why: text(1000) }).meta({ id: 'HearingNotHeld' }),
    ])
    .meta({ id: 'HearingOfPerson' }),
);
