import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { looking } from '../../change/case/may-change.ts';
import { besideTransfer } from '../../change/convicted-transfer/may-change.ts';
import { nothing } from '../../change/move-row.ts';
import { cursor, limit, unreadable, unreadableRings } from '../../http/paging-words.ts';
import type { ApiFunction, Routes } from '../../http/route.ts';
import { monitoredCase, monitoredItem, monitorId } from './monitor-schema.ts';
import { monitoredTransfer, monitoredTransferLine } from './monitored-transfer-schema.ts';

const everyRow = {
  method: 'GET',
  roles: ['monitor'],
  person: false,
  changesCase: false,
  body: undefined,
  status: 200,
} as const;

export const monitorRoutes = {
  listMonitoredCases: {
    ...everyRow,
    path: '/monitor/cases',
    summary: 'The cases of your State for its independent monitor, under numbers of their own, newest first; without names',
    may: ['read WORK#'],
    params: nothing,
    query: once(() =>
      z.strictObject({
        limit: limit(),
        cursor: cursor(),
      }),
    ),
    reply: once(() =>
      z
        .object({ items: z.array(monitoredItem()), unreadable: unreadable(), next: z.string().exactOptional() })
        .meta({ id: 'MonitoredCases' }),
    ),
    problems: [],
  },
  getMonitoredCase: {
    ...everyRow,
    path: '/monitor/cases/{monitorId}',
    summary: 'What your State recorded to protect the person of a case, how the guard stands, and what happened; without names',
    may: ['read CASE#', 'read OWNFILE#', ...looking],
    params: once(() => z.strictObject({ monitorId: monitorId() })),
    query: nothing,
    reply: monitoredCase,
    problems: ['monitored-case-not-found'],
  },
  listMonitoredTransfers: {
    ...everyRow,
    path: '/monitor/convicted-transfers',
    summary:
      'The transfers of convicted persons of your State for its independent monitor, under numbers of their own; without names',
    may: ['read CONVICTED#'],
    params: nothing,
    query: once(() => z.strictObject({ which: z.enum(['open', 'ended']).default('open'), limit: limit(), cursor: cursor() })),
    reply: once(() =>
      z
        .object({ items: z.array(monitoredTransferLine()), unreadable: unreadable(), next: z.string().exactOptional() })
        .meta({ id: 'MonitoredTransfers' }),
    ),
    problems: [],
  },
  getMonitoredTransfer: {
    ...everyRow,
    path: '/monitor/convicted-transfers/{monitorId}',
    summary:
      'How a convicted person consented, what your State found and holds, how the guard stands, and what happened; without names',
    may: ['read CONVICTED#', ...besideTransfer],
    params: once(() => z.strictObject({ monitorId: monitorId() })),
    query: nothing,
    reply: monitoredTransfer,
    problems: ['monitored-transfer-not-found'],
  },
} as const satisfies Routes;

export type MonitorRoutes = typeof monitorRoutes;

export const monitor = {
  entry: 'api/monitor/handler',
  summary: 'What a State’s independent monitor reads. It may write nothing',
  needs: ['stage', 'on-paper', 'stage-records', 'cursor-key', 'identity-key'],
  mayFirst: ['read FINGERPRINT#'],
  timeoutSeconds: 15,
  memoryMegabytes: 1024,
  harmIfLost: 'Nobody outside the authorities sees whether the persons are protected.',
  alarmsOn: unreadableRings,
  routes: monitorRoutes,
} as const satisfies ApiFunction;
