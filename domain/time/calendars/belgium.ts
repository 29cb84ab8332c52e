import { stateOf } from '../../state-code.ts';
import type { WorkingCalendar } from '../working-calendar.ts';

const source =
  'Royal Decree of 18 April 1974 on public holidays; the moving feasts are computed; closures of the federal offices on 2 and 15 November and 26 December: custom, the text was not read';
const projected = `${source}; projected: the law as it stands, no further reform`;

/** On these days the federal offices are closed. Whether that makes them no working days of an authority is open. */
const closures = '11-02 11-15 12-26';

/** Belgium. A holiday on a Sunday is replaced by another day, which each employer fixes and which moves nothing here. */
export const belgium: WorkingCalendar = {
  state: stateOf('BE'),
  zone: 'Europe/Brussels',
  years: {
    2025: {
      source,
      daysOff: {
        'New Year': '01-01',
        'Easter Monday': '04-21',
        'Labour Day': '05-01',
        Ascension: '05-29',
        'Whit Monday': '06-09',
        'National Day': '07-21',
        Assumption: '08-15',
        'All Saints': '11-01',
        Armistice: '11-11',
        Christmas: '12-25',
        'Federal offices closed': closures,
      },
      tentative: closures,
    },
    2026: {
      source,
      daysOff: {
        'New Year': '01-01',
        'Easter Monday': '04-06',
        'Labour Day': '05-01',
        Ascension: '05-14',
        'Whit Monday': '05-25',
        'National Day': '07-21',
        Assumption: '08-15',
        'All Saints': '11-01',
        Armistice: '11-11',
        Christmas: '12-25',
        'Federal offices closed': closures,
      },
      tentative: closures,
    },
    2027: {
      source,
      daysOff: {
        'New Year': '01-01',
        'Easter Monday': '03-29',
        'Labour Day': '05-01',
        Ascension: '05-06',
        'Whit Monday': '05-17',
        'National Day': '07-21',
        Assumption: '08-15',
        'All Saints': '11-01',
        Armistice: '11-11',
        Christmas: '12-25',
        'Federal offices closed': closures,
      },
      tentative: closures,
    },
    2028: {
      source,
      daysOff: {
        'New Year': '01-01',
        'Easter Monday': '04-17',
        'Labour Day': '05-01',
        Ascension: '05-25',
        'Whit Monday': '06-05',
        'National Day': '07-21',
        Assumption: '08-15',
        'All Saints': '11-01',
        Armistice: '11-11',
        Christmas: '12-25',
        'Federal offices closed': closures,
      },
      tentative: closures,
    },
    2029: {
      source,
      daysOff: {
        'New Year': '01-01',
        'Easter Monday': '04-02',
        'Labour Day': '05-01',
        Ascension: '05-10',
        'Whit Monday': '05-21',
        'National Day': '07-21',
        Assumption: '08-15',
        'All Saints': '11-01',
        Armistice: '11-11',
        Christmas: '12-25',
        'Federal offices closed': closures,
      },
      tentative: closures,
    },
    2030: {
      source,
      daysOff: {
        'New Year': '01-01',
        'Easter Monday': '04-22',
        'Labour Day': '05-01',
        Ascension: '05-30',
        'Whit Monday': '06-10',
        'National Day': '07-21',
        Assumption: '08-15',
        'All Saints': '11-01',
        Armistice: '11-11',
        Christmas: '12-25',
        'Federal offices closed': closures,
      },
      tentative: closures,
    },
    2031: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year': '01-01',
        'Easter Monday': '04-14',
        'Labour Day': '05-01',
        Ascension: '05-22',
        'Whit Monday': '06-02',
        'National Day': '07-21',
        Assumption: '08-15',
        'All Saints': '11-01',
        Armistice: '11-11',
        Christmas: '12-25',
        'Federal offices closed': closures,
      },
      tentative: closures,
    },
  },
};
