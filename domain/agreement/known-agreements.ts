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
    state: 'DE',
    name: 'Germany',
    signed: '2009-12-10',
    place: 'Berlin',
    law: 'Law no. 457-V of 22 February 2016',
    inForce: '2016-06-01',
    source: 'zakonpravo.kz, online.zakon.kz',
    certainty: 'secondary',
  },
  {
    state: 'LV',
    name: 'Latvia',
    signed: '2011-09-16',
    place: 'Riga',
    law: 'Law no. 420-V of 24 November 2015',
    inForce: '2016-02-04',
    source: 'zakonpravo.kz, likumi.lv',
    certainty: 'secondary',
  },
  {
    state: 'RU',
    name: 'Russia',
    signed: '2012-06-07',
    place: 'Astana',
    law: 'Law no. 344-V of 2 August 2015',
    inForce: '2015-09-25',
    source: 'zakonpravo.kz',
    certainty: 'secondary',
  },
  {
    state: 'UZ',
    name: 'Uzbekistan',
    signed: '2012-09-07',
    place: 'Astana',
    law: 'Law no. 289-V of 6 March 2015',
    source: 'zakonpravo.kz, silkroadnews',
    certainty: 'secondary',
  },
  {
    state: 'BY',
    name: 'Belarus',
    signed: '2013-10-04',
    place: 'Astana',
    law: 'Law no. 301-V of 13 April 2015',
    source: 'zakonpravo.kz',
    certainty: 'secondary',
  },
  {
    state: 'HU',
    name: 'Hungary',
    signed: '2014-06-03',
    place: 'Budapest',
    law: 'Law no. 287-V of 18 February 2015',
    source: 'zakonpravo.kz',
    certainty: 'secondary',
  },
  {
    state: 'KG',
    name: 'Kyrgyzstan',
    signed: '2016-10-17',
    place: 'Astana',
    law: 'Law no. 74-VI of 15 June 2017',
    inForce: '2017-08-10',
    source: 'adilet Z1700000074',
    certainty: 'official',
  },
  {
    state: 'TJ',
    name: 'Tajikistan',
    signed: '2018-03-14',
    place: 'Astana',
    law: 'Law no. 219-VI of 25 January 2019',
    inForce: '2019-03-24',
    source: 'zakonpravo.kz',
    certainty: 'secondary',
  },
  {
    state: 'EE',
    name: 'Estonia',
    signed: '2022-12-15',
    place: 'Astana',
    law: 'Law no. 62-VIII of 19 February 2024',
    source: 'adilet Z2400000062',
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
