import * as z from 'zod';
import { languages } from '../../../domain/language.ts';
import { once } from '../../../domain/once.ts';
import { besideTransfer } from '../../change/convicted-transfer/may-change.ts';
import { ofConvictedTransfer } from '../../change/convicted-transfer/move-row.ts';
import { nothing } from '../../change/move-row.ts';
import { cursor, limit } from '../../http/paging-words.ts';
import type { Routes } from '../../http/route.ts';
import { historyPage } from '../reading/history-schema.ts';
import { transferDisclosures } from './disclosures-schema.ts';
import { handOverGuardView } from './hand-over-guard-schema.ts';
import { transferReference } from './interest-schema.ts';
import { office } from './row-of-act.ts';
import { noticeToConvictedPerson } from './transfer-notice-schema.ts';
import { convictedTransferLines, convictedTransferView } from './transfer-view-schema.ts';

const reading = { method: 'GET', roles: office, person: false, changesCase: false, body: undefined, status: 200 } as const;

/** What a central authority reads of its transfers. */
export const rowsOfReading = {
  listConvictedTransfers: {
    ...reading,
    path: '/convicted-transfers',
    summary: 'The transfers of convicted persons of your State, opened last first: those that run, or those that are over',
    may: ['read CONVICTED#'],
    params: nothing,
    query: once(() =>
      z.strictObject({
        which: z.enum(['open', 'ended']).default('open'),
        reference: transferReference()
          .exactOptional()
          .meta({ description: 'Those that either State files under this number, whether they run or are over' }),
        limit: limit(),
        cursor: cursor(),
      }),
    ),
    reply: convictedTransferLines,
    problems: [],
  },
  getConvictedTransfer: {
    ...reading,
    path: '/convicted-transfers/{transferId}',
    summary: 'The transfer as your side sees it, with what is owed and what the sentence comes to; the ETag names this view',
    side: 'any-party',
    may: ['read CONVICTED#'],
    params: ofConvictedTransfer,
    query: nothing,
    reply: convictedTransferView,
    problems: [],
  },
  getConvictedTransferHistory: {
    ...reading,
    path: '/convicted-transfers/{transferId}/history',
    summary: 'What changed, in one hash chain per file, to be checked offline',
    side: 'any-party',
    may: ['read CONVICTED#', 'read HISTORY#'],
    params: ofConvictedTransfer,
    query: once(() => z.strictObject({ file: z.enum(['shared', 'own']).default('shared'), limit: limit(), cursor: cursor() })),
    reply: historyPage,
    problems: [],
  },
  getConvictedTransferDisclosures: {
    ...reading,
    path: '/convicted-transfers/{transferId}/disclosures',
    summary: 'What your State gave the other about the convicted person, when and by which act',
    side: 'any-party',
    may: ['read CONVICTED#', 'read HISTORY#'],
    params: ofConvictedTransfer,
    query: once(() => z.strictObject({ limit: limit(), cursor: cursor() })),
    reply: transferDisclosures,
    problems: [],
  },
  getHandOverGuard: {
    ...reading,
    path: '/convicted-transfers/{transferId}/guard',
    summary:
      'Every condition of the hand-over as far as your side may know: how it stands, why, by which source, who supplies it',
    side: 'any-party',
    readAt: 'at',
    may: ['read CONVICTED#', ...besideTransfer],
    params: ofConvictedTransfer,
    query: nothing,
    reply: handOverGuardView,
    problems: [],
  },
  getNoticeToConvictedPerson: {
    ...reading,
    path: '/convicted-transfers/{transferId}/notice-to-person',
    summary:
      'What your State tells the convicted person of a transfer: what it means, consent, who decides, what is left to serve, complaints',
    side: 'any-party',
    readAt: 'at',
    may: ['read CONVICTED#'],
    params: ofConvictedTransfer,
    query: once(() => z.strictObject({ lang: z.enum(languages).meta({ description: 'Kazakh, Russian, French or English' }) })),
    reply: noticeToConvictedPerson,
    problems: [],
  },
} as const satisfies Routes;
