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

/** What a stage can record of: an agreement, or a treaty on the transfer of convicted persons. */
type Recorded = { readonly id: string; readonly entryIntoForce: Agreement['entryIntoForce'] };

/** The agreement or treaty with what the stage recorded. A record never overrides a fact that the data already have. */
export const withRecords = <Of extends Recorded>(agreement: Of, records: readonly StageRecord[]): Of => {
  const record = records.find((entry) => entry.agreement === agreement.id && entry.fact === 'entry-into-force');
  if (record === undefined || isSet(agreement.entryIntoForce)) return agreement;
  const { date, certainty, source } = record;
  return { ...agreement, entryIntoForce: { value: date, certainty, source } };
};

/** An assumption apart: which agreement is assumed to be in force since when, and by whose word. */
export type Assumption = { readonly agreement: string; readonly date: CalendarDate; readonly source: string };

const sentence = ({ agreement, date, source }: Assumption): string =>
  `Entry into force of ${agreement} on ${date} is assumed: ${source}.`;

/** What a sentence of assumption says, apart, so that it can be said in another language. Undefined where it is worded in another way. */
export const assumptionIn = (text: string): Assumption | undefined => {
  const [, agreement, date, source] = /^Entry into force of (\S+) on (\d{4}-\d{2}-\d{2}) is assumed: (.*)\.$/s.exec(text) ?? [];
  if (agreement === undefined || date === undefined || source === undefined) return undefined;
  return { agreement, date: date as CalendarDate, source };
};

/** What of the agreement or treaty is assumed rather than found, as sentences that every reply, mail and document resting on it repeats. */
export const assumptionsOf = ({ id, entryIntoForce }: Recorded): readonly string[] => {
  if (!isSet(entryIntoForce) || entryIntoForce.certainty !== 'assumed') return [];
  return [sentence({ agreement: id, date: entryIntoForce.value, source: entryIntoForce.source })];
};
