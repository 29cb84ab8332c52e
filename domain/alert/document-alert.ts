import type { Side } from '../caller.ts';
import { standingDocuments } from '../file/live-document.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { isReturnOpen } from '../file/return-open.ts';
import { moverIn, stateOn } from '../file/side.ts';
import { type Issued, validUntilOf } from '../file/travel-document.ts';
import { documentThresholds, expired } from '../policy/documents.ts';
import { addDays, type CalendarDate } from '../time/calendar-date.ts';
import { calendarOf } from '../time/calendars/calendar-of.ts';
import type { Instant } from '../time/instant.ts';
import { startOfDay } from '../time/zone.ts';
import { authorityOf } from './authorities.ts';
import { lastWorkedBy } from './last-worked-day.ts';

/** That a travel document expires, or expired, while the return is open. It goes to the issuer, who extends or issues anew, and to the mover, who asks or cancels. */
export type DocumentAlert = {
  readonly documentId: string;
  readonly validUntil: CalendarDate;
  /** Days before the expiry: 30, 14, 7, 3, 1, or 0 where it is over. */
  readonly daysBefore: number;
  readonly part: 'issuer' | 'mover';
  readonly to: Side;
  readonly issuer: Side;
  readonly at: Instant;
  readonly since: Instant;
};

/** The instant from which an authority is told: the beginning of the day in its zone, of the last working day before where that one is off. What is over is told on its day. */
const toldAt = (file: ReadmissionCase, to: Side, validUntil: CalendarDate, daysBefore: number): Instant => {
  const state = stateOn(file, to);
  const { zone } = authorityOf(state);
  if (daysBefore === expired) return startOfDay(addDays(validUntil, 1), zone);
  return startOfDay(lastWorkedBy(calendarOf(state), addDays(validUntil, -daysBefore)), zone);
};

const alertsOfPart = (file: ReadmissionCase, document: Issued, part: 'issuer' | 'mover', to: Side): readonly DocumentAlert[] => {
  const { documentId, issued, extensions = [], issuer } = document;
  const validUntil = validUntilOf(document);
  const since = extensions.at(-1)?.at ?? issued.at;
  const all = [...documentThresholds, expired].map((daysBefore) => ({
    documentId,
    validUntil,
    daysBefore,
    part,
    to,
    issuer,
    since,
    at: toldAt(file, to, validUntil, daysBefore),
  }));
  const ahead = all.filter(({ at }) => at > since);
  // Of a document that was short from the beginning its authorities hear at once, by the nearest threshold.
  const passed = all.filter(({ at }) => at <= since).at(-1);
  return [...(passed === undefined ? [] : [{ ...passed, at: since }]), ...ahead];
};

/** Every alert about the documents of a case as it now stands, for each State the earliest first. None once the return is done or given up. */
export const documentAlerts = (file: ReadmissionCase): readonly (readonly DocumentAlert[])[] => {
  if (!isReturnOpen(file)) return [];
  const mover = moverIn(file);
  return standingDocuments(file).flatMap((document) => {
    const parts =
      document.issuer === mover
        ? ([['issuer', mover]] as const)
        : ([
            ['issuer', document.issuer],
            ['mover', mover],
          ] as const);
    return parts.map(([part, to]) => alertsOfPart(file, document, part, to));
  });
};
