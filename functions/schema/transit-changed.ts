import * as z from 'zod';
import { once } from '../../domain/once.ts';
import { transitStatuses } from '../../domain/transit/transit.ts';

/** What a change of a transit answers: ids and status only. The new view's ETag stands in the header. */
export const transitChanged = once(() =>
  z
    .object({
      transitId: z.uuid(),
      status: z.enum(transitStatuses),
      file: z
        .enum(['shared', 'own'])
        .meta({ description: 'Which file it changed: the one that both States see, or the own one' }),
      change: z.int().positive().meta({ description: 'The number of the entry in the history of that file' }),
      at: z.iso.datetime(),
      takeBackCase: z
        .uuid()
        .exactOptional()
        .meta({ description: 'The case in which the person is taken back, where it was opened' }),
      agreement: z.string(),
      assumptions: z.array(z.string()),
    })
    .meta({ id: 'TransitChanged' }),
);

export type TransitChanged = z.output<ReturnType<typeof transitChanged>>;
