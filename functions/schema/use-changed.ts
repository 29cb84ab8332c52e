import * as z from 'zod';
import { categories } from '../../domain/agreement/scope.ts';
import { once } from '../../domain/once.ts';
import { state } from './state.ts';

/** What stopping or resuming the use of an agreement answers. */
export const useChanged = once(() =>
  z
    .object({
      agreement: z.string(),
      state: state().meta({ description: 'Whose use it is' }),
      stop: z.int().positive().meta({ description: 'The number of the stop among those of your State under the agreement' }),
      use: z.enum(['stopped', 'resumed']),
      category: z.enum(categories).exactOptional(),
      destination: state().exactOptional(),
      at: z.iso.datetime(),
    })
    .meta({ id: 'UseChanged' }),
);

export type UseChanged = z.output<ReturnType<typeof useChanged>>;
