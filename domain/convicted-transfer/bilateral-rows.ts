import type { Certainty } from '../agreement/fact.ts';
import type { TreatyStage } from './treaty.ts';

/** What is known of one treaty of Kazakhstan, before it is read as the register has it. */
export type Row = {
  readonly state: string;
  readonly name: string;
  readonly stage: TreatyStage;
  readonly signed?: string;
  readonly law?: string;
  readonly inForce?: string;
  readonly certainty: Exclude<Certainty, 'verified'>;
  readonly source: string;
};

export const list = 'Prosecutor General of Kazakhstan, quoted by qazinform.com, 25 April 2025';

/** The bilateral treaties on convicted persons of which more than the name is known. */
export const rows: readonly Row[] = [
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
