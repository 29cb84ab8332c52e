import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { cursor, limit } from '../../http/paging-words.ts';
import { says } from '../../schema/says.ts';
import { line } from '../../schema/text.ts';

/** Which alert is meant. */
export const ofAlert = once(() =>
  z.strictObject({ alertId: z.string().regex(/^\d{8}T\d{6}Z-[A-Za-z0-9_-]{22}$/, says('not-an-alert-id')) }),
);

/** Which of its alerts an office asks for. */
export const alertsAsked = once(() =>
  z.strictObject({
    acknowledged: z
      .enum(['true', 'false'])
      .transform((text) => text === 'true')
      .exactOptional()
      .meta({
        description: 'Those alone that are, or are not, acknowledged: a page can then be short and still have a next one',
      }),
    limit: limit(),
    cursor: cursor(),
  }),
);

/** Who has read an alert. */
export const acknowledgement = once(() => z.strictObject({ official: line(200) }).meta({ id: 'AlertAcknowledgement' }));
