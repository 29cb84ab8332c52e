import * as z from 'zod';
import { languages } from '../../../domain/language.ts';
import { once } from '../../../domain/once.ts';
import { besideTransfer } from '../../change/convicted-transfer/may-change.ts';
import { ofConvictedTransfer } from '../../change/convicted-transfer/move-row.ts';
import { nothing } from '../../change/move-row.ts';
import { cursor, limit, unreadableRings } from '../../http/paging-words.ts';
import type { ApiFunction, Routes } from '../../http/route.ts';
import { office } from '../convicted-transfers/row-of-act.ts';
import { historyPage } from '../reading/history-schema.ts';
import { transferDisclosures } from './disclosures-schema.ts';
import { handOverGuardView } from './hand-over-guard-schema.ts';
import { rowsOfInstruments } from './rows-of-instruments.ts';
import { noticeToConvictedPerson } from './transfer-notice-schema.ts';

const reading = {
  method: 'GET',
  roles: office,
  side: 'any-party',
  person: false,
  changesCase: false,
  params: ofConvictedTransfer,
  body: undefined,
  status: 200,
  problems: [],
} as const;

export const convictedReadingRoutes = {
  getConvictedTransferHistory: {
    ...reading,
    path: '/convicted-transfers/{transferId}/history',
    summary: 'What changed, in one hash chain per file, to be checked offline',
    may: ['read CONVICTED#', 'read HISTORY#'],
    query: once(() => z.strictObject({ file: z.enum(['shared', 'own']).default('shared'), limit: limit(), cursor: cursor() })),
    reply: historyPage,
  },
  getConvictedTransferDisclosures: {
    ...reading,
    path: '/convicted-transfers/{transferId}/disclosures',
    summary: 'What your State gave the other about the convicted person, when and by which act',
    may: ['read CONVICTED#', 'read HISTORY#'],
    query: once(() => z.strictObject({ limit: limit(), cursor: cursor() })),
    reply: transferDisclosures,
  },
  getHandOverGuard: {
    ...reading,
    path: '/convicted-transfers/{transferId}/guard',
    summary:
      'Every condition of the hand-over as far as your side may know: how it stands, why, by which source, who supplies it',
    readAt: 'at',
    may: ['read CONVICTED#', ...besideTransfer],
    query: nothing,
    reply: handOverGuardView,
  },
  getNoticeToConvictedPerson: {
    ...reading,
    path: '/convicted-transfers/{transferId}/notice-to-person',
    summary:
      'What your State tells the convicted person of a transfer: what it means, consent, who decides, what is left to serve, complaints',
    readAt: 'at',
    may: ['read CONVICTED#'],
    query: once(() => z.strictObject({ lang: z.enum(languages).meta({ description: 'Kazakh, Russian, French or English' }) })),
    reply: noticeToConvictedPerson,
  },
  ...rowsOfInstruments,
} as const satisfies Routes;

export type ConvictedReadingRoutes = typeof convictedReadingRoutes;

export const convictedReading = {
  entry: 'api/convicted-reading/handler',
  summary:
    'What is read beside a transfer of a convicted person: the guard, history, notice, and the treaties. It may write nothing',
  needs: ['stage', 'on-paper', 'stage-records', 'complaint-channels', 'identity-key', 'cursor-key'],
  mayFirst: ['read FINGERPRINT#'],
  timeoutSeconds: 15,
  memoryMegabytes: 1024,
  harmIfLost: 'Nobody sees what a hand-over lacks, and no convicted person can be shown in writing what a transfer means.',
  alarmsOn: unreadableRings,
  routes: convictedReadingRoutes,
} as const satisfies ApiFunction;
