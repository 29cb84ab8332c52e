import { stateOf } from '../../state-code.ts';
import type { WorkingCalendar } from '../working-calendar.ts';

const law = 'Decree of the President no. 157 of 26 March 1998 on public holidays, with 2 January by no. 464 of 2019';
const projected = `${law}; projected: no decision on moving working days seen`;

/**
 * Belarus. No holiday moves from a weekend. The Council of Ministers moves working days next to a holiday to a Saturday;
 * Radunitsa is the Tuesday nine days after the Orthodox Easter. Where no decision is known such a day is open; which Saturday
 * would be worked for it is not known, and left out.
 */
export const belarus: WorkingCalendar = {
  state: stateOf('BY'),
  zone: 'Europe/Minsk',
  years: {
    2025: {
      source: `${law}; decision of the Council of Ministers no. 839 of 14 November 2024`,
      daysOff: {
        'New Year': '01-01 01-02',
        'Christmas (Orthodox)': '01-07',
        'Women’s Day': '03-08',
        Radunitsa: '04-29',
        'Labour Day': '05-01',
        'Victory Day': '05-09',
        'Independence Day': '07-03',
        'October Revolution Day': '11-07',
        'Christmas (Catholic)': '12-25',
      },
      moved: { '01-06': '01-11', '04-28': '04-26', '07-04': '07-12', '12-26': '12-20' },
      worked: '01-11 04-26 07-12 12-20',
    },
    2026: {
      source: `${law}; decision of the Council of Ministers no. 397 of 22 July 2025`,
      daysOff: {
        'New Year': '01-01 01-02',
        'Christmas (Orthodox)': '01-07',
        'Women’s Day': '03-08',
        Radunitsa: '04-21',
        'Labour Day': '05-01',
        'Victory Day': '05-09',
        'Independence Day': '07-03',
        'October Revolution Day': '11-07',
        'Christmas (Catholic)': '12-25',
      },
      moved: { '04-20': '04-25' },
      worked: '04-25',
    },
    2027: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year': '01-01 01-02',
        'Christmas (Orthodox)': '01-07',
        'Next to a holiday, if so decided': '01-08 05-10',
        'Women’s Day': '03-08',
        'Labour Day': '05-01',
        'Victory Day': '05-09',
        Radunitsa: '05-11',
        'Independence Day': '07-03',
        'October Revolution Day': '11-07',
        'Christmas (Catholic)': '12-25',
      },
      tentative: '01-08 05-10',
    },
    2028: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year': '01-01 01-02',
        'Christmas (Orthodox)': '01-07',
        'Women’s Day': '03-08',
        'Next to a holiday, if so decided': '04-24 05-08 11-06',
        Radunitsa: '04-25',
        'Labour Day': '05-01',
        'Victory Day': '05-09',
        'Independence Day': '07-03',
        'October Revolution Day': '11-07',
        'Christmas (Catholic)': '12-25',
      },
      tentative: '04-24 05-08 11-06',
    },
    2029: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year': '01-01 01-02',
        'Christmas (Orthodox)': '01-07',
        'Women’s Day': '03-08',
        'Next to a holiday, if so decided': '03-09 04-16 04-30 07-02 12-24 12-31',
        Radunitsa: '04-17',
        'Labour Day': '05-01',
        'Victory Day': '05-09',
        'Independence Day': '07-03',
        'October Revolution Day': '11-07',
        'Christmas (Catholic)': '12-25',
      },
      tentative: '03-09 04-16 04-30 07-02 12-24 12-31',
    },
    2030: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year': '01-01 01-02',
        'Christmas (Orthodox)': '01-07',
        'Women’s Day': '03-08',
        'Labour Day': '05-01',
        'Next to a holiday, if so decided': '05-06 05-08 05-10 11-08',
        Radunitsa: '05-07',
        'Victory Day': '05-09',
        'Independence Day': '07-03',
        'October Revolution Day': '11-07',
        'Christmas (Catholic)': '12-25',
      },
      tentative: '05-06 05-08 05-10 11-08',
    },
    2031: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year': '01-01 01-02',
        'Next to a holiday, if so decided': '01-03 01-06 04-21 05-02 07-04 12-26',
        'Christmas (Orthodox)': '01-07',
        'Women’s Day': '03-08',
        Radunitsa: '04-22',
        'Labour Day': '05-01',
        'Victory Day': '05-09',
        'Independence Day': '07-03',
        'October Revolution Day': '11-07',
        'Christmas (Catholic)': '12-25',
      },
      tentative: '01-03 01-06 04-21 05-02 07-04 12-26',
    },
  },
};
