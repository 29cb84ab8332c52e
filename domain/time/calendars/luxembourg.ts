import { stateOf } from '../../state-code.ts';
import type { WorkingCalendar } from '../working-calendar.ts';

const source = 'Code du travail, art. L. 232-2; the moving feasts are computed';

/** Luxembourg. No day is moved. */
export const luxembourg: WorkingCalendar = {
  state: stateOf('LU'),
  zone: 'Europe/Luxembourg',
  years: {
    2025: {
      source,
      daysOff: {
        'New Year': '01-01',
        'Easter Monday': '04-21',
        'Labour Day': '05-01',
        'Europe Day': '05-09',
        Ascension: '05-29',
        'Whit Monday': '06-09',
        'National Day': '06-23',
        Assumption: '08-15',
        'All Saints': '11-01',
        Christmas: '12-25',
        'St Stephen’s Day': '12-26',
      },
    },
    2026: {
      source,
      daysOff: {
        'New Year': '01-01',
        'Easter Monday': '04-06',
        'Labour Day': '05-01',
        'Europe Day': '05-09',
        Ascension: '05-14',
        'Whit Monday': '05-25',
        'National Day': '06-23',
        Assumption: '08-15',
        'All Saints': '11-01',
        Christmas: '12-25',
        'St Stephen’s Day': '12-26',
      },
    },
    2027: {
      source,
      daysOff: {
        'New Year': '01-01',
        'Easter Monday': '03-29',
        'Labour Day': '05-01',
        Ascension: '05-06',
        'Europe Day': '05-09',
        'Whit Monday': '05-17',
        'National Day': '06-23',
        Assumption: '08-15',
        'All Saints': '11-01',
        Christmas: '12-25',
        'St Stephen’s Day': '12-26',
      },
    },
    2028: {
      source,
      daysOff: {
        'New Year': '01-01',
        'Easter Monday': '04-17',
        'Labour Day': '05-01',
        'Europe Day': '05-09',
        Ascension: '05-25',
        'Whit Monday': '06-05',
        'National Day': '06-23',
        Assumption: '08-15',
        'All Saints': '11-01',
        Christmas: '12-25',
        'St Stephen’s Day': '12-26',
      },
    },
    2029: {
      source,
      daysOff: {
        'New Year': '01-01',
        'Easter Monday': '04-02',
        'Labour Day': '05-01',
        'Europe Day': '05-09',
        Ascension: '05-10',
        'Whit Monday': '05-21',
        'National Day': '06-23',
        Assumption: '08-15',
        'All Saints': '11-01',
        Christmas: '12-25',
        'St Stephen’s Day': '12-26',
      },
    },
    2030: {
      source,
      daysOff: {
        'New Year': '01-01',
        'Easter Monday': '04-22',
        'Labour Day': '05-01',
        'Europe Day': '05-09',
        Ascension: '05-30',
        'Whit Monday': '06-10',
        'National Day': '06-23',
        Assumption: '08-15',
        'All Saints': '11-01',
        Christmas: '12-25',
        'St Stephen’s Day': '12-26',
      },
    },
  },
};
