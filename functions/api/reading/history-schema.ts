import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import type { HistoryEntry } from '../../history/entry.ts';
import { unreadable } from '../../http/paging-words.ts';
import { instant } from '../../schema/moment.ts';
import { showingAllOf } from '../../schema/shown-whole.ts';
import { state } from '../../schema/state.ts';

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
      attachment: z
        .object({ attachmentId: z.uuid(), sha256: hash() })
        .exactOptional()
        .meta({ description: 'Which file it is about: added, shared, read, or the letter that was transcribed' }),
      inNameOf: state()
        .exactOptional()
        .meta({ description: 'In the name of which State it was done, as transcribed from its letter' }),
      commitments: z.record(z.string(), hash().nullable()),
      previous: hash(),
      hash: hash(),
    })
    .meta({ id: 'HistoryEntry' }),
);

/** A page of one chain of a case, or of a transit by its id. With all pages joined it can be checked offline; the salt opens the commitments. */
export const historyPage = showingAllOf<{ readonly entries: readonly HistoryEntry[] }>()(
  once(() =>
    z
      .object({
        caseId: z.uuid(),
        chain: z.enum(['shared', 'own']),
        salt: z.string(),
        entries: z.array(entry()),
        head: z.object({ n: z.int(), hash: z.string() }).meta({
          description: 'The end of the chain as this page was read: an export is whole where its last entry is this one',
        }),
        unreadable: unreadable(),
        next: z.string().exactOptional(),
        assumptions: z.array(z.string()),
      })
      .meta({ id: 'CaseHistory' }),
  ),
);

/** What one State gave the other by one act. */
export const disclosure = once(() =>
  z
    .object({
      change: z.int().meta({ description: 'The number of the entry in the shared history' }),
      at: instant(),
      to: state(),
      act: z.string(),
      fields: z.array(z.string()).meta({ description: 'The parts of the case that were given, or given anew' }),
    })
    .meta({ id: 'Disclosure' }),
);

/** A page of the disclosure ledger: what one State gave the other. Taken from the same chain as the history, so that neither can say otherwise. */
export const caseDisclosures = once(() =>
  z
    .object({
      caseId: z.uuid(),
      purpose: z.enum(['readmission', 'transit']),
      agreement: z.string().meta({ description: 'Under which the data were given, and to carry out which they may be used' }),
      items: z.array(disclosure()),
      unreadable: unreadable(),
      next: z.string().exactOptional(),
      assumptions: z.array(z.string()),
    })
    .meta({ id: 'CaseDisclosures' }),
);
