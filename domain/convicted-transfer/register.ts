import type { DatedFact } from '../agreement/fact.ts';
import { stateOf } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { list, type Row, rows } from './bilateral-rows.ts';
import type { ConvictedPersonTreaty } from './treaty.ts';

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
