import { once } from '../once.ts';
import { type StateCode, stateOf } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Certainty, DatedFact, Unset } from './fact.ts';

/** A readmission agreement of which some facts are known and whose rules are not loaded: no case is opened under it. */
export type KnownAgreement = {
  readonly id: string;
  readonly title: string;
  readonly sides: readonly [readonly StateCode[], readonly StateCode[]];
  readonly signed: DatedFact;
  readonly ratification: string;
  readonly entryIntoForce: DatedFact | Unset;
  readonly source: string;
};

type Row = {
  readonly state: string;
  readonly name: string;
  readonly signed: string;
  readonly place: string;
  readonly law: string;
  readonly inForce?: string;
  readonly source: string;
  readonly certainty: Exclude<Certainty, 'verified'>;
};

/** What is known of each agreement of Kazakhstan, and from where. */
const rows: readonly Row[] = [
  {
    state: 'EE',
    name: 'Estonia',
    signed: '2022-12-15',
    place: 'Astana',
    law: 'Law no. 62-VIII of 19 February 2024',
    inForce: '2024-03-29',
    source: 'Riigi Teataja RT II, 19.03.2024, 1 (akt 219032024001), its header; adilet Z2400000062',
    certainty: 'official',
  },
  {
    state: 'AT',
    name: 'Austria',
    signed: '2025-02-28',
    place: 'Astana',
    law: 'Mazhilis 25 February 2026, Senate 5 March 2026; number not found',
    source: 'baq.kz, kazpravda.kz',
    certainty: 'secondary',
  },
];

const dated = (date: string, { certainty, source }: Row): DatedFact => ({ value: date as CalendarDate, certainty, source });

/** Kazakhstan's readmission agreements of which some facts are known, whether or not their rules are loaded beside. */
export const knownAgreements = once((): readonly KnownAgreement[] =>
  rows.map((row) => ({
    id: `${row.name.replace('the ', '').replace(' ', '-').toLowerCase()}-kazakhstan`,
    title: `Agreement between Kazakhstan and ${row.name} on readmission, ${row.place}, ${row.signed}`,
    sides: [[stateOf(row.state)], [stateOf('KZ')]],
    signed: dated(row.signed, row),
    ratification: row.law,
    entryIntoForce:
      row.inForce === undefined
        ? { unset: true, lookUp: `Entry into force. It was not found: ${row.source}` }
        : dated(row.inForce, row),
    source: row.source,
  })),
);
