import * as z from 'zod';
import { once } from '../../domain/once.ts';

/** What acknowledging an alert answers. */
export const alertAcknowledged = once(() =>
  z
    .object({ alertId: z.string(), acknowledged: z.object({ at: z.iso.datetime(), official: z.string() }) })
    .meta({ id: 'AcknowledgedAlert' }),
);

export type AlertAcknowledged = z.output<ReturnType<typeof alertAcknowledged>>;
