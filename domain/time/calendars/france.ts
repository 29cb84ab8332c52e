import { stateOf } from '../../state-code.ts';
import type { WorkingCalendar } from '../working-calendar.ts';

const source = 'Code du travail, art. L3133-1; the moving feasts are computed';

/** France, mainland: no day is moved when a holiday falls on a weekend. Alsace-Moselle and the overseas territories have further days, which are not here. */
export const france: WorkingCalendar = {
  state: stateOf('FR'),
  zone: 'Europe/Paris',
  years: {
    2025: {
      source,
      daysOff: {
        'New Year': '01-01',
        'Easter Monday': '04-21',
        'Labour Day': '05-01',
        'Victory 1945': '05-08',
        Ascension: '05-29',
        'Whit Monday': '06-09',
        'National Day': '07-14',
        Assumption: '08-15',
        'All Saints': '11-01',
        'Armistice 1918': '11-11',
        Christmas: '12-25',
      },
    },
    2026: {
      source,
      daysOff: {
        'New Year': '01-01',
        'Easter Monday': '04-06',
        'Labour Day': '05-01',
        'Victory 1945': '05-08',
        Ascension: '05-14',
        'Whit Monday': '05-25',
        'National Day': '07-14',
        Assumption: '08-15',
        'All Saints': '11-01',
        'Armistice 1918': '11-11',
        Christmas: '12-25',
      },
    },
    2027: {
      source,
      daysOff: {
        'New Year': '01-01',
        'Easter Monday': '03-29',
        'Labour Day': '05-01',
        Ascension: '05-06',
        'Victory 1945': '05-08',
        'Whit Monday': '05-17',
        'National Day': '07-14',
        Assumption: '08-15',
        'All Saints': '11-01',
        'Armistice 1918': '11-11',
        Christmas: '12-25',
      },
    },
    2028: {
      source,
      daysOff: {
        'New Year': '01-01',
        'Easter Monday': '04-17',
        'Labour Day': '05-01',
        'Victory 1945': '05-08',
        Ascension: '05-25',
        'Whit Monday': '06-05',
        'National Day': '07-14',
        Assumption: '08-15',
        'All Saints': '11-01',
        'Armistice 1918': '11-11',
        Christmas: '12-25',
      },
    },
    2029: {
      source,
      daysOff: {
        'New Year': '01-01',
        'Easter Monday': '04-02',
        'Labour Day': '05-01',
        'Victory 1945': '05-08',
        Ascension: '05-10',
        'Whit Monday': '05-21',
        'National Day': '07-14',
        Assumption: '08-15',
        'All Saints': '11-01',
        'Armistice 1918': '11-11',
        Christmas: '12-25',
      },
    },
    2030: {
      source,
      daysOff: {
        'New Year': '01-01',
        'Easter Monday': '04-22',
        'Labour Day': '05-01',
        'Victory 1945': '05-08',
        Ascension: '05-30',
        'Whit Monday': '06-10',
        'National Day': '07-14',
        Assumption: '08-15',
        'All Saints': '11-01',
        'Armistice 1918': '11-11',
        Christmas: '12-25',
      },
    },
  },
};
