import * as z from 'zod';
import { once } from '../../domain/once.ts';
import { instant } from './moment.ts';

/** Where a file is fetched. */
export const downloadPlace = once(() =>
  z
    .object({
      url: z.url().meta({ description: 'Fetched by GET, without a token. Whoever has it can fetch this file' }),
      until: instant().meta({ description: 'Until when fetching can begin' }),
    })
    .meta({ id: 'DownloadPlace' }),
);
