import * as z from 'zod';
import { clockNames } from '../../../domain/agreement/clock-name.ts';
import { certainties } from '../../../domain/agreement/fact.ts';
import { missedEffects } from '../../../domain/file/missed-deadline.ts';
import { once } from '../../../domain/once.ts';
import { instant } from '../../schema/moment.ts';

/** A time that was over, as it stands in the view of a case. */
export const missedDeadline = once(() =>
  z
    .object({
      clock: z.enum(clockNames),
      n: z.int().exactOptional(),
      owedBy: z.enum(['requesting', 'requested']),
      from: z.string().meta({ description: 'The instant or the day from which it was counted' }),
      until: instant().meta({ description: 'When it was over in the latest reading' }),
      effect: z.enum(missedEffects),
      source: z.string(),
      article: z
        .string()
        .exactOptional()
        .meta({ description: 'Where the rule stands in the text; absent from what earlier releases recorded' }),
      certainty: z.enum(certainties).exactOptional(),
      recordedAt: instant(),
    })
    .meta({ id: 'MissedDeadline', description: 'A time that was over in every reading, with what its end does' }),
);
