import { stateOf } from '../../state-code.ts';
import type { WorkingCalendar } from '../working-calendar.ts';

const law = 'Algemene termijnenwet, art. 3';
const decree = `${law}; decree on 2 January 2026 to 26 May 2028; the moving feasts are computed`;
const noDecree = `${law}; no decree yet: the Friday after Ascension was on a par in every decree seen; the moving feasts are computed`;

/**
 * The Netherlands, by the Act on time limits. That Act prolongs the limits of statutes. Whether these are working days of a treaty is
 * open: Good Friday and the days of the royal decree, which it puts on a par with holidays, and 5 May outside the lustrum years.
 */
export const netherlands: WorkingCalendar = {
  state: stateOf('NL'),
  zone: 'Europe/Amsterdam',
  years: {
    2025: {
      source: `${law}; decree on 28 April 2023 to 30 May 2025; the moving feasts are computed`,
      daysOff: {
        'New Year': '01-01',
        'Good Friday': '04-18',
        'Easter Sunday': '04-20',
        'Easter Monday': '04-21',
        'King’s Day': '04-26',
        'Liberation Day': '05-05',
        Ascension: '05-29',
        'On a par with a holiday by royal decree': '05-30',
        'Whit Sunday': '06-08',
        'Whit Monday': '06-09',
        Christmas: '12-25',
        'Second Day of Christmas': '12-26',
      },
      tentative: '04-18 05-30',
    },
    2026: {
      source: decree,
      daysOff: {
        'New Year': '01-01',
        'On a par with a holiday by royal decree': '01-02 05-15',
        'Good Friday': '04-03',
        'Easter Sunday': '04-05',
        'Easter Monday': '04-06',
        'King’s Day': '04-27',
        'Liberation Day': '05-05',
        Ascension: '05-14',
        'Whit Sunday': '05-24',
        'Whit Monday': '05-25',
        Christmas: '12-25',
        'Second Day of Christmas': '12-26',
      },
      tentative: '01-02 04-03 05-05 05-15',
    },
    2027: {
      source: decree,
      daysOff: {
        'New Year': '01-01',
        'Good Friday': '03-26',
        'Easter Sunday': '03-28',
        'Easter Monday': '03-29',
        'King’s Day': '04-27',
        'Liberation Day': '05-05',
        Ascension: '05-06',
        'On a par with a holiday by royal decree': '05-07',
        'Whit Sunday': '05-16',
        'Whit Monday': '05-17',
        Christmas: '12-25',
        'Second Day of Christmas': '12-26',
      },
      tentative: '03-26 05-05 05-07',
    },
    2028: {
      source: decree,
      daysOff: {
        'New Year': '01-01',
        'Good Friday': '04-14',
        'Easter Sunday': '04-16',
        'Easter Monday': '04-17',
        'King’s Day': '04-27',
        'On a par with a holiday by royal decree': '04-28 05-26',
        'Liberation Day': '05-05',
        Ascension: '05-25',
        'Whit Sunday': '06-04',
        'Whit Monday': '06-05',
        Christmas: '12-25',
        'Second Day of Christmas': '12-26',
      },
      tentative: '04-14 04-28 05-05 05-26',
    },
    2029: {
      source: noDecree,
      daysOff: {
        'New Year': '01-01',
        'Good Friday': '03-30',
        'Easter Sunday': '04-01',
        'Easter Monday': '04-02',
        'King’s Day': '04-27',
        'Liberation Day': '05-05',
        Ascension: '05-10',
        'Friday after Ascension': '05-11',
        'Whit Sunday': '05-20',
        'Whit Monday': '05-21',
        Christmas: '12-25',
        'Second Day of Christmas': '12-26',
      },
      tentative: '03-30 05-05 05-11',
    },
    2030: {
      source: noDecree,
      daysOff: {
        'New Year': '01-01',
        'Good Friday': '04-19',
        'Easter Sunday': '04-21',
        'Easter Monday': '04-22',
        'King’s Day': '04-27',
        'Liberation Day': '05-05',
        Ascension: '05-30',
        'Friday after Ascension': '05-31',
        'Whit Sunday': '06-09',
        'Whit Monday': '06-10',
        Christmas: '12-25',
        'Second Day of Christmas': '12-26',
      },
      tentative: '04-19 05-31',
    },
    2031: {
      source: `${noDecree}; projected: the law as it stands, no further reform`,
      projected: true,
      daysOff: {
        'New Year': '01-01',
        'Good Friday': '04-11',
        'Easter Sunday': '04-13',
        'Easter Monday': '04-14',
        'King’s Day': '04-26',
        'Liberation Day': '05-05',
        Ascension: '05-22',
        'Friday after Ascension': '05-23',
        'Whit Sunday': '06-01',
        'Whit Monday': '06-02',
        Christmas: '12-25',
        'Second Day of Christmas': '12-26',
      },
      tentative: '04-11 05-05 05-23',
    },
  },
};
