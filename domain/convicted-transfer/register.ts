import type { Certainty, DatedFact } from '../agreement/fact.ts';
import { stateOf } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { ConvictedPersonTreaty, TreatyStage } from './treaty.ts';

type Row = {
  readonly state: string;
  readonly name: string;
  readonly stage: TreatyStage;
  readonly signed?: string;
  readonly law?: string;
  readonly inForce?: string;
  readonly certainty: Exclude<Certainty, 'verified'>;
  readonly source: string;
};

const list = 'Prosecutor General of Kazakhstan, quoted by qazinform.com, 25 April 2025';

/** The bilateral treaties on convicted persons of which more than the name is known. */
const rows: readonly Row[] = [
  {
    state: 'MA',
    name: 'Morocco',
    stage: 'ratified',
    signed: '2024-12-12',
    law: 'Law no. 228-VIII of 13 November 2025',
    certainty: 'secondary',
    source: list,
  },
  {
    state: 'BR',
    name: 'Brazil',
    stage: 'ratified',
    signed: '2018-06-20',
    law: 'Law no. 311-VI of 31 March 2020',
    certainty: 'secondary',
    source: list,
  },
  {
    state: 'VN',
    name: 'Vietnam',
    stage: 'ratified',
    signed: '2023-08-21',
    law: 'Law no. 135-VIII of 8 November 2024',
    certainty: 'secondary',
    source: list,
  },
  {
    state: 'PE',
    name: 'Peru',
    stage: 'signed',
    signed: '2024-10-23',
    law: 'Mazhilis, February 2026',
    certainty: 'secondary',
    source: list,
  },
  {
    state: 'CY',
    name: 'Cyprus',
    stage: 'ratified',
    signed: '2024-03-25',
    law: 'Law no. 184-VIII of 16 April 2025',
    certainty: 'official',
    source: 'adilet.zan.kz',
  },
  {
    state: 'BG',
    name: 'Bulgaria',
    stage: 'ratified',
    signed: '2019-05-13',
    law: 'Law no. 30-VII of 1 April 2021',
    certainty: 'official',
    source: 'adilet.zan.kz',
  },
  {
    state: 'AE',
    name: 'the United Arab Emirates',
    stage: 'ratified',
    signed: '2018-07-04',
    law: 'Law no. 364-VI of 5 October 2020',
    certainty: 'official',
    source: 'adilet.zan.kz',
  },
  {
    state: 'JO',
    name: 'Jordan',
    stage: 'ratified',
    signed: '2017-11-01',
    law: 'Law no. 233-VI of 5 March 2019',
    certainty: 'secondary',
    source: list,
  },
  {
    state: 'RO',
    name: 'Romania',
    stage: 'in-force',
    signed: '2014-11-14',
    law: 'Law no. 324-V of 22 June 2015',
    inForce: '2016-02-21',
    certainty: 'official',
    source: 'adilet.zan.kz',
  },
  {
    state: 'TR',
    name: 'Türkiye',
    stage: 'in-force',
    signed: '2013-07-04',
    law: 'Law no. 143-V of 20 November 2013',
    inForce: '2015-05-18',
    certainty: 'official',
    source: 'adilet.zan.kz',
  },
  {
    state: 'ES',
    name: 'Spain',
    stage: 'ratified',
    signed: '2012-11-21',
    law: 'Law no. 97-V of 23 May 2013',
    certainty: 'secondary',
    source: list,
  },
  {
    state: 'TM',
    name: 'Turkmenistan',
    stage: 'in-force',
    signed: '2001-07-05',
    law: 'Law no. 493 of 5 November 2003',
    inForce: '2003-12-10',
    certainty: 'official',
    source: 'adilet.zan.kz',
  },
  {
    state: 'UA',
    name: 'Ukraine',
    stage: 'ratified',
    signed: '1999-09-17',
    law: 'Law no. 43-II of 28 April 2000',
    certainty: 'official',
    source: 'adilet.zan.kz',
  },
  {
    state: 'IT',
    name: 'Italy',
    stage: 'ratified',
    signed: '2013-11-08',
    law: 'Law no. 260-V of 4 December 2014',
    certainty: 'official',
    source: 'adilet.zan.kz',
  },
  {
    state: 'HU',
    name: 'Hungary',
    stage: 'ratified',
    signed: '2014-06-03',
    law: 'Law no. 305-V of 15 April 2015',
    certainty: 'official',
    source: 'adilet.zan.kz',
  },
  {
    state: 'IN',
    name: 'India',
    stage: 'ratified',
    signed: '2015-07-08',
    law: 'Law no. 452-V of 9 February 2016',
    certainty: 'official',
    source: 'adilet.zan.kz',
  },
  {
    state: 'CN',
    name: 'China',
    stage: 'named',
    law: 'Decree no. 1074 of 27 September 2010',
    certainty: 'secondary',
    source: list,
  },
  {
    state: 'SA',
    name: 'Saudi Arabia',
    stage: 'named',
    law: 'Decree no. 943 of 5 November 2014',
    certainty: 'secondary',
    source: list,
  },
  {
    state: 'DO',
    name: 'the Dominican Republic',
    stage: 'signing-authorised',
    certainty: 'official',
    source: 'Decree no. 344 of 3 June 2020',
  },
  { state: 'QA', name: 'Qatar', stage: 'signing-authorised', certainty: 'official', source: 'Decree no. 842 of 16 April 2025' },
  {
    state: 'AR',
    name: 'Argentina',
    stage: 'planned',
    certainty: 'secondary',
    source: 'Reported as planned; both States are in the Inter-American Convention of 1993',
  },
];

/** Named in the list of the Prosecutor General, without more. */
const named = 'AZ IR RS LT MN KR MK UZ';

const dated = (date: string, { certainty, source }: Pick<Row, 'certainty' | 'source'>): DatedFact => ({
  value: date as CalendarDate,
  certainty,
  source,
});

const bilateral = (row: Row): ConvictedPersonTreaty => ({
  id: `convicted-persons-${row.state.toLowerCase()}-kz`,
  title: `Kazakhstan and ${row.name}: transfer of convicted persons`,
  states: [stateOf('KZ'), stateOf(row.state)],
  stage: row.stage,
  ...(row.signed === undefined ? {} : { signed: dated(row.signed, row) }),
  ...(row.law === undefined ? {} : { law: row.law }),
  entryIntoForce:
    row.inForce === undefined
      ? { unset: true, lookUp: `Entry into force. It was not found: ${row.source}` }
      : dated(row.inForce, row),
  certainty: row.certainty,
  source: row.source,
});

const onlyNamed = (state: string): ConvictedPersonTreaty =>
  bilateral({ state, name: state, stage: 'named', certainty: 'secondary', source: list });

const multilateral: readonly ConvictedPersonTreaty[] = [
  {
    id: 'convicted-persons-moscow-1998',
    title: 'Moscow Convention of 6 March 1998 on the transfer of persons sentenced to imprisonment',
    states: 'AZ AM BY GE KZ KG RU TJ'.split(' ').map(stateOf),
    stage: 'in-force',
    signed: { value: '1998-03-06' as CalendarDate, certainty: 'official', source: 'adilet.zan.kz' },
    law: 'Law no. 432 of 16 July 1999',
    entryIntoForce: { value: '1999-08-18' as CalendarDate, certainty: 'official', source: 'adilet.zan.kz' },
    certainty: 'official',
    source: 'Parties as listed by the Prosecutor General of Kazakhstan',
  },
  {
    id: 'convicted-persons-managua-1993',
    title: 'Inter-American Convention of 9 June 1993 on serving criminal sentences abroad',
    states: 'KZ AR BR CA CL MX US CZ SK IN SA'.split(' ').map(stateOf),
    stage: 'in-force',
    signed: { value: '1993-06-09' as CalendarDate, certainty: 'official', source: 'Law no. 360-V of 13 October 2015' },
    law: 'Law no. 360-V of 13 October 2015',
    entryIntoForce: { unset: true, lookUp: 'Entry into force for Kazakhstan; 22 parties, of which these were named' },
    certainty: 'official',
    source: 'Law no. 360-V of 13 October 2015: central authority is the Prosecutor General',
  },
];

/** The treaties of Kazakhstan on the transfer of convicted persons, planned ones too. France is party to none of them. */
export const convictedPersonTreaties: readonly ConvictedPersonTreaty[] = [
  ...multilateral,
  ...rows.map(bilateral),
  ...named.split(' ').map(onlyNamed),
];
