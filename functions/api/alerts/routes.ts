import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { nothing } from '../../change/move-row.ts';
import { unreadable, unreadableRings } from '../../http/paging-words.ts';
import type { ApiFunction, Routes } from '../../http/route.ts';
import { alertAcknowledged } from '../../schema/alert-acknowledged.ts';
import { alertView } from './alert-schema.ts';
import { acknowledgement, alertsAsked, ofAlert } from './asked-of-alerts.ts';
import { rowsOfJustice } from './rows-of-justice.ts';

export const alertRoutes = {
  listAlerts: {
    method: 'GET',
    path: '/alerts',
    summary: 'What your State’s duty officers are told: the newest first, with what became of the mail and who acknowledged it',
    roles: ['officer', 'supervisor', 'assessor', 'auditor'],
    person: false,
    changesCase: false,
    may: ['read ALERT#'],
    params: nothing,
    query: alertsAsked,
    body: undefined,
    reply: once(() =>
      z
        .object({ items: z.array(alertView()), unreadable: unreadable(), next: z.string().exactOptional() })
        .meta({ id: 'Alerts' }),
    ),
    status: 200,
    problems: [],
  },
  acknowledgeAlert: {
    method: 'POST',
    path: '/alerts/{alertId}/acknowledgement',
    summary: 'A duty officer has read an alert: an urgent one then goes to no next address. What it asks for is still owed',
    roles: ['officer', 'supervisor'],
    person: true,
    changesCase: false,
    may: ['read ALERT#', 'put ALERT#', 'read RECEIPT#', 'put RECEIPT#'],
    params: ofAlert,
    query: nothing,
    body: acknowledgement,
    reply: alertAcknowledged,
    status: 200,
    problems: ['alert-not-found', 'alert-already-acknowledged'],
  },
  ...rowsOfJustice,
} as const satisfies Routes;

export type AlertRoutes = typeof alertRoutes;

export const alerts = {
  entry: 'api/alerts/handler',
  summary: 'What duty officers are told, those of readmission and those of central authorities, each for themselves',
  needs: ['stage', 'on-paper', 'cursor-key'],
  timeoutSeconds: 15,
  memoryMegabytes: 1024,
  harmIfLost: 'Nobody can acknowledge an alert, and urgent ones go to every address in turn.',
  alarmsOn: unreadableRings,
  routes: alertRoutes,
} as const satisfies ApiFunction;
