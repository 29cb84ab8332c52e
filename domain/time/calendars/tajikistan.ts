import { stateOf } from '../../state-code.ts';
import type { WorkingCalendar } from '../working-calendar.ts';

const law = 'Law on holidays of 2 August 2011 (no. 753), art. 3';
const projected = `${law}; projected: no decision on moving working days seen, the feasts as computed`;

/**
 * Tajikistan. A holiday on a day of rest makes the next working day one of rest. The Government moves working days next to a
 * holiday to a Saturday. Where no decision is known such a day is open; which Saturday would be worked for it is not known, and
 * left out.
 */
export const tajikistan: WorkingCalendar = {
  state: stateOf('TJ'),
  zone: 'Asia/Dushanbe',
  years: {
    2025: {
      source: `${law}; 7 November is off for a Saturday, the 1st or the 15th; the decision was not seen: 8 September is open`,
      daysOff: {
        'New Year': '01-01',
        'Mother’s Day': '03-08',
        Navruz: '03-21 03-22 03-23 03-24',
        'Idi Ramazon': '03-30',
        'Victory Day': '05-09',
        'Idi Kurbon': '06-06',
        'National Unity Day': '06-27',
        'Next to a holiday, if so decided': '09-08',
        'Independence Day': '09-09',
        'Constitution Day': '11-06',
        'Off by decision of the Government': '11-07',
      },
      moved: { '03-10': '03-08', '03-25': '03-23', '03-26': '03-22', '03-31': '03-30' },
      worked: '11-01 11-15',
      tentative: '09-08 11-01 11-15',
    },
    2026: {
      source: `${law}; decided: 2 January is off for Saturday 10 January, 27 March for Saturday 14 March`,
      daysOff: {
        'New Year': '01-01',
        'Mother’s Day': '03-08',
        Navruz: '03-21 03-22 03-23 03-24',
        'Victory Day': '05-09',
        'National Unity Day': '06-27',
        'Independence Day': '09-09',
        'Constitution Day': '11-06',
      },
      moved: {
        '01-02': '01-10',
        '03-09': '03-08',
        '03-25': '03-22',
        '03-26': '03-21',
        '03-27': '03-14',
        '05-11': '05-09',
        '06-29': '06-27',
      },
      worked: '01-10 03-14',
      sighted: { 'Idi Ramazon': { computed: '03-20', moves: true }, 'Idi Kurbon': { computed: '05-27', moves: true } },
    },
    2027: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year': '01-01',
        'Mother’s Day': '03-08',
        Navruz: '03-21 03-22 03-23 03-24',
        'Next to a holiday, if so decided': '03-26 09-10',
        'Victory Day': '05-09',
        'National Unity Day': '06-27',
        'Independence Day': '09-09',
        'Constitution Day': '11-06',
      },
      moved: { '03-25': '03-21', '05-10': '05-09', '06-28': '06-27', '11-08': '11-06' },
      sighted: { 'Idi Ramazon': { computed: '03-09', moves: true }, 'Idi Kurbon': { computed: '05-16', moves: true } },
      tentative: '03-26 09-10',
    },
    2028: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year': '01-01',
        'Mother’s Day': '03-08',
        'Next to a holiday, if so decided': '03-20 05-08 06-26',
        Navruz: '03-21 03-22 03-23 03-24',
        'Victory Day': '05-09',
        'National Unity Day': '06-27',
        'Independence Day': '09-09',
        'Constitution Day': '11-06',
      },
      moved: { '01-03': '01-01', '09-11': '09-09' },
      sighted: { 'Idi Ramazon': { computed: '02-26', moves: true }, 'Idi Kurbon': { computed: '05-05', moves: true } },
      tentative: '03-20 05-08 06-26',
    },
    2029: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year': '01-01',
        'Mother’s Day': '03-08',
        'Next to a holiday, if so decided': '03-09 11-05 12-31',
        Navruz: '03-21 03-22 03-23 03-24',
        'Victory Day': '05-09',
        'National Unity Day': '06-27',
        'Independence Day': '09-09',
        'Constitution Day': '11-06',
      },
      moved: { '03-26': '03-24', '09-10': '09-09' },
      sighted: { 'Idi Ramazon': { computed: '02-14', moves: true }, 'Idi Kurbon': { computed: '04-24', moves: true } },
      tentative: '03-09 11-05 12-31',
    },
    2030: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year': '01-01',
        'Mother’s Day': '03-08',
        Navruz: '03-21 03-22 03-23 03-24',
        'Victory Day': '05-09',
        'Next to a holiday, if so decided': '05-10 06-28',
        'National Unity Day': '06-27',
        'Independence Day': '09-09',
        'Constitution Day': '11-06',
      },
      moved: { '03-25': '03-24', '03-26': '03-23' },
      sighted: { 'Idi Ramazon': { computed: '02-04', moves: true }, 'Idi Kurbon': { computed: '04-13', moves: true } },
      tentative: '05-10 06-28',
    },
    2031: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year': '01-01',
        'Mother’s Day': '03-08',
        Navruz: '03-21 03-22 03-23 03-24',
        'Victory Day': '05-09',
        'National Unity Day': '06-27',
        'Next to a holiday, if so decided': '09-08 11-07',
        'Independence Day': '09-09',
        'Constitution Day': '11-06',
      },
      moved: { '03-10': '03-08', '03-25': '03-23', '03-26': '03-22' },
      sighted: { 'Idi Ramazon': { computed: '01-24', moves: true }, 'Idi Kurbon': { computed: '04-02', moves: true } },
      tentative: '09-08 11-07',
    },
  },
};
