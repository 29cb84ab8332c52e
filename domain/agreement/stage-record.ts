import type { CalendarDate } from '../time/calendar-date.ts';
import type { Agreement } from './agreement.ts';
import type { Certainty } from './fact.ts';
import { isSet } from './fact.ts';

/** A fact of an agreement that a stage records because the loaded data have it unset, e.g. the entry into force once it is notified. */
export type StageRecord = {
  readonly agreement: string;
  readonly fact: 'entry-into-force';
  readonly date: CalendarDate;
  readonly certainty: Exclude<Certainty, 'verified'>;
  readonly source: string;
};

/** The agreement with what the stage recorded. A record never overrides a fact that the data already have. */
export const withRecords = (agreement: Agreement, records: readonly StageRecord[]): Agreement => {
  const record = records.find((entry) => entry.agreement === agreement.id && entry.fact === 'entry-into-force');
  if (record === undefined || isSet(agreement.entryIntoForce)) return agreement;
  const { date, certainty, source } = record;
  return { ...agreement, entryIntoForce: { value: date, certainty, source } };
};

/** What of the agreement is assumed rather than found, as sentences that every reply, mail and document resting on it repeats. */
export const assumptionsOf = (agreement: Agreement): readonly string[] => {
  const { entryIntoForce } = agreement;
  if (!isSet(entryIntoForce) || entryIntoForce.certainty !== 'assumed') return [];
  return [`Entry into force of ${agreement.id} on ${entryIntoForce.value} is assumed: ${entryIntoForce.source}.`];
};
