import * as z from 'zod';
import { lacks } from '../../../domain/agreement/basis.ts';
import { certainties } from '../../../domain/agreement/fact.ts';
import { once } from '../../../domain/once.ts';
import { instant } from '../../schema/moment.ts';

/** How the mail of an alert, its own or that of its digest, stands. */
export const alertMail = once(() =>
  z
    .object({
      state: z.enum(['gathered', 'owed', 'sent', 'delivered', 'bounced']).meta({
        description:
          'Gathered: it will stand in a digest. Sent: accepted by the mail service. Delivered or bounced: as that service told',
      }),
      deliveredAt: instant().exactOptional(),
    })
    .meta({ id: 'AlertMail' }),
);

/** By which rule, or why there is none. */
export const alertBasis = once(() =>
  z.union([
    z.object({ certainty: z.enum(certainties), article: z.string().exactOptional() }).meta({ id: 'AlertRule' }),
    z.object({ lacks: z.enum(lacks) }).meta({ id: 'AlertWithoutRule' }),
  ]),
);
