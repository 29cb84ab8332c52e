import * as z from 'zod';
import { failureReasons } from '../../../domain/file/movement.ts';
import { once } from '../../../domain/once.ts';
import { changeOfBoth, guardedChange, guardedOwnChange, sharedChange } from '../../change/case/may-change.ts';
import { moveRow } from '../../change/case/move-row.ts';
import { alarming } from '../../change/may-change.ts';
import type { Routes } from '../../http/route.ts';
import { moment } from '../../schema/moment.ts';
import { line, text } from '../../schema/text.ts';

const movers = ['officer', 'supervisor', 'escort'] as const;

const noPlan = ['wrong-state', 'no-transfer-planned', 'transfer-not-so-far'] as const;

/** When and where the person arrived, as the State that has the person now records it. */
export const arrival = once(() =>
  z.strictObject({ arrivedAt: moment(), place: line(200), official: line(200) }).meta({ id: 'Arrival' }),
);

/** The departure under the guard, and what happened. */
export const rowsOfTransfer = {
  authoriseDeparture: moveRow({
    path: '/cases/{caseId}/departure-authorisation',
    summary: 'A supervisor lets the person depart: every condition of the guard is run at this moment; it lasts six hours',
    roles: ['supervisor'],
    side: 'mover',
    person: true,
    may: guardedOwnChange,
    body: once(() => z.strictObject({ official: line(200) }).meta({ id: 'DepartureAuthorisation' })),
    problems: [...noPlan, 'opener-authorises', 'departure-not-near', 'guard-not-met'],
  }),
  recordDeparture: moveRow({
    path: '/cases/{caseId}/departure',
    summary: 'The moving State records that the person departed; without an authorisation that stands this is moved in breach',
    roles: movers,
    side: 'mover',
    person: false,
    may: [...guardedChange, ...alarming],
    body: once(() => z.strictObject({ departedAt: moment() }).meta({ id: 'Departure' })),
    problems: ['wrong-state', 'date-in-future', 'departed-before-opening'],
  }),
  failDeparture: moveRow({
    path: '/cases/{caseId}/failed-departure',
    summary: 'The moving State records that the departure failed, with the reason; another can be planned',
    roles: movers,
    side: 'mover',
    person: false,
    may: changeOfBoth,
    body: once(() => z.strictObject({ reason: z.enum(failureReasons), explanation: text(2000) }).meta({ id: 'FailedDeparture' })),
    problems: noPlan,
  }),
  recordArrival: moveRow({
    path: '/cases/{caseId}/arrival',
    summary: 'The receiving State records that the person arrived',
    roles: movers,
    side: 'receiver',
    person: false,
    may: [...sharedChange],
    body: arrival,
    problems: ['wrong-state', 'date-in-future', 'arrived-before-departure', 'taking-back-under-way'],
  }),
} as const satisfies Routes;
