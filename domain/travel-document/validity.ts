import type { Agreement } from '../agreement/agreement.ts';
import { bears } from '../agreement/fact.ts';
import type { Category } from '../agreement/scope.ts';
import type { Validity } from '../agreement/travel-document-rules.ts';
import type { MovementStage } from '../file/movement.ts';
import { arrivalOf } from '../file/plan.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { freshness } from '../policy/movement.ts';
import { addDays, addMonths, type CalendarDate, dayInUtc } from '../time/calendar-date.ts';
import type { Period } from '../time/period.ts';

/** The day that so long a period from that day reaches. */
export const after = (from: CalendarDate, { count, unit }: Period): CalendarDate => {
  if (unit === 'months') return addMonths(from, count);
  return unit === 'years' ? addMonths(from, count * 12) : addDays(from, count);
};

/** Between which days a validity has to end, and by which rule. A bound that no text sets is absent. */
export type Bounds = { readonly earliest?: CalendarDate; readonly latest?: CalendarDate; readonly source: string };

export type ValidTooShort = {
  readonly kind: 'document-valid-too-short';
  readonly validUntil: CalendarDate;
  readonly earliest: CalendarDate;
  readonly source: string;
};

export type ValidTooLong = {
  readonly kind: 'document-valid-too-long';
  readonly validUntil: CalendarDate;
  readonly latest: CalendarDate;
  readonly source: string;
};

export type DoesNotCoverArrival = {
  readonly kind: 'document-does-not-cover-arrival';
  readonly validUntil: CalendarDate;
  readonly earliest: CalendarDate;
  readonly source: string;
};

/** The days between which a document ends that is valid from that day for so long. An exact length may count its first day or not. */
const boundsOf = (from: CalendarDate, validity: Validity): Omit<Bounds, 'source'> => {
  if ('atLeast' in validity) return { earliest: after(from, validity.atLeast) };
  if ('atMost' in validity) return { earliest: from, latest: after(from, validity.atMost) };
  const end = after(from, validity.exactly);
  return { earliest: addDays(end, -1), latest: end };
};

/** For how long a document is issued for such a person, as the agreement says: at least, at most, or exactly so long. */
export const firstValidity = (
  { travelDocument: { validity } }: Agreement,
  category: Category,
  issuedOn: CalendarDate,
): Bounds => {
  const rule = validity[category];
  return bears(rule)
    ? { ...boundsOf(issuedOn, rule.value), source: rule.source }
    : { earliest: issuedOn, source: 'House rule: a document ends after it begins' };
};

/** Until when an extended document holds: so much longer than before as the agreement says, or as long again as the one before. */
export const extendedValidity = ({ travelDocument }: Agreement, category: Category, from: CalendarDate): Bounds => {
  const { renewedFor, validity } = travelDocument;
  const house = { earliest: addDays(from, 1), source: 'House rule: an extension ends later than what it extends' };
  if (!bears(renewedFor)) return house;
  const { value, source } = renewedFor;
  if ('asBefore' in value) {
    const before = validity[category];
    return bears(before) ? { ...boundsOf(from, before.value), source } : house;
  }
  const { atLeast, atMost } = value;
  return { earliest: after(from, atLeast), ...(atMost === undefined ? {} : { latest: after(from, atMost) }), source };
};

/** The stages of a plan that still stands. */
const ahead: ReadonlySet<MovementStage> = new Set(['planned', 'confirmed']);

/** What a document that ends on that day lacks for the arrival that is planned: it outlasts it by a margin (house rule). */
export const arrivalFault = (file: ReadmissionCase, validUntil: CalendarDate): DoesNotCoverArrival | undefined => {
  const transfer = 'transfer' in file ? file.transfer : undefined;
  if (transfer === undefined || transfer.plan.document.kind === 'passport' || !ahead.has(transfer.stage)) return undefined;
  const earliest = addDays(dayInUtc(arrivalOf(transfer.plan)), freshness.documentDays);
  if (validUntil >= earliest) return undefined;
  const source = `House rule: a document outlasts the planned arrival by ${freshness.documentDays} days`;
  return { kind: 'document-does-not-cover-arrival', validUntil, earliest, source };
};
