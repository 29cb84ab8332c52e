import * as z from 'zod';
import { once } from '../../http/once.ts';
import { instant } from '../../http/schema-words.ts';

const hash = once(() => z.string().regex(/^[0-9a-f]{64}$/));

const entry = once(() =>
  z
    .object({
      caseId: z.uuid(),
      chain: z.enum(['shared', 'own']),
      n: z.int().positive(),
      at: instant(),
      state: z.string(),
      move: z.string(),
      status: z.string(),
      commitments: z.record(z.string(), hash().nullable()),
      previous: hash(),
      hash: hash(),
    })
    .meta({ id: 'HistoryEntry' }),
);

/** A page of one chain. With all pages joined it can be checked offline; the salt opens the commitments. */
export const historyPage = once(() =>
  z
    .object({
      caseId: z.uuid(),
      chain: z.enum(['shared', 'own']),
      salt: z.string(),
      entries: z.array(entry()),
      next: z.string().exactOptional(),
      assumptions: z.array(z.string()),
    })
    .meta({ id: 'CaseHistory' }),
);
