import { justiceRoles } from '../../../domain/caller.ts';
import { nothing } from '../../change/move-row.ts';
import type { Routes } from '../../http/route.ts';
import { alertAcknowledged } from '../../schema/alert-acknowledged.ts';
import { acknowledgement, alertsAsked, ofAlert } from './asked-of-alerts.ts';
import { transferAlerts } from './transfer-alert-schema.ts';

/** The alerts of the central authorities: theirs alone, and none of readmission among them. */
export const rowsOfJustice = {
  listConvictedTransferAlerts: {
    method: 'GET',
    path: '/convicted-transfers/alerts',
    summary: 'What your State’s central authority is told of transfers: the newest first, with the mail and who acknowledged it',
    roles: justiceRoles,
    person: false,
    changesCase: false,
    may: ['read ALERT#'],
    params: nothing,
    query: alertsAsked,
    body: undefined,
    reply: transferAlerts,
    status: 200,
    problems: [],
  },
  acknowledgeConvictedTransferAlert: {
    method: 'POST',
    path: '/convicted-transfers/alerts/{alertId}/acknowledgement',
    summary:
      'The central authority has read an alert: an urgent one then goes to no next address. What it asks for is still owed',
    roles: justiceRoles,
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
} as const satisfies Routes;
