import { stateOf } from '../../state-code.ts';
import type { WorkingCalendar } from '../working-calendar.ts';

const law = 'Labour Code of 2025, list of holidays';
const projected = `${law}; projected: no decision of the Cabinet seen, the feasts as computed`;

/**
 * Kyrgyzstan. Under the Labour Code of 2025 no holiday moves from a weekend and no working day moves to a Saturday; 23 February,
 * 7 April, 7 and 8 November are working days. The Cabinet may still add a day off, as it did after the New Year Holidays of
 * 2026.
 */
export const kyrgyzstan: WorkingCalendar = {
  state: stateOf('KG'),
  zone: 'Asia/Bishkek',
  years: {
    2025: {
      source: `${law}; in January still by decision of the Cabinet of 30 December 2024, which was repealed on 4 February 2025`,
      daysOff: {
        'New Year Holidays': '01-01 01-02 01-03 01-04 01-05 01-06',
        Christmas: '01-07',
        'Women’s Day': '03-08',
        Nooruz: '03-21',
        'Orozo Ait': '03-30',
        'May Holidays': '05-01 05-02 05-03 05-04 05-05 05-06 05-07 05-08 05-09',
        'Kurman Ait': '06-06',
        'Independence Day': '08-31',
      },
      worked: '01-11',
    },
    2026: {
      source: `${law}; decision of the Cabinet of December 2025 for offices paid from the budget: 8 and 9 January are off`,
      daysOff: {
        'New Year Holidays': '01-01 01-02 01-03 01-04 01-05 01-06',
        Christmas: '01-07',
        'Off by decision of the Cabinet': '01-08 01-09',
        'Women’s Day': '03-08',
        'Orozo Ait': '03-20',
        Nooruz: '03-21',
        'May Holidays': '05-01 05-02 05-03 05-04 05-05 05-06 05-07 05-08 05-09',
        'Independence Day': '08-31',
      },
      sighted: { 'Kurman Ait': { computed: '05-27' } },
    },
    2027: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year Holidays': '01-01 01-02 01-03 01-04 01-05 01-06',
        Christmas: '01-07',
        'Off, if so decided': '01-08',
        'Women’s Day': '03-08',
        Nooruz: '03-21',
        'May Holidays': '05-01 05-02 05-03 05-04 05-05 05-06 05-07 05-08 05-09',
        'Independence Day': '08-31',
      },
      sighted: { 'Orozo Ait': { computed: '03-09' }, 'Kurman Ait': { computed: '05-16' } },
      tentative: '01-08',
    },
    2028: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year Holidays': '01-01 01-02 01-03 01-04 01-05 01-06',
        Christmas: '01-07',
        'Women’s Day': '03-08',
        Nooruz: '03-21',
        'May Holidays': '05-01 05-02 05-03 05-04 05-05 05-06 05-07 05-08 05-09',
        'Independence Day': '08-31',
      },
      sighted: { 'Orozo Ait': { computed: '02-26' }, 'Kurman Ait': { computed: '05-05' } },
    },
    2029: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year Holidays': '01-01 01-02 01-03 01-04 01-05 01-06',
        Christmas: '01-07',
        'Women’s Day': '03-08',
        Nooruz: '03-21',
        'May Holidays': '05-01 05-02 05-03 05-04 05-05 05-06 05-07 05-08 05-09',
        'Independence Day': '08-31',
      },
      sighted: { 'Orozo Ait': { computed: '02-14' }, 'Kurman Ait': { computed: '04-24' } },
    },
    2030: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year Holidays': '01-01 01-02 01-03 01-04 01-05 01-06',
        Christmas: '01-07',
        'Women’s Day': '03-08',
        Nooruz: '03-21',
        'May Holidays': '05-01 05-02 05-03 05-04 05-05 05-06 05-07 05-08 05-09',
        'Independence Day': '08-31',
      },
      sighted: { 'Orozo Ait': { computed: '02-04' }, 'Kurman Ait': { computed: '04-13' } },
    },
    2031: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year Holidays': '01-01 01-02 01-03 01-04 01-05 01-06',
        Christmas: '01-07',
        'Women’s Day': '03-08',
        Nooruz: '03-21',
        'May Holidays': '05-01 05-02 05-03 05-04 05-05 05-06 05-07 05-08 05-09',
        'Independence Day': '08-31',
      },
      sighted: { 'Orozo Ait': { computed: '01-24' }, 'Kurman Ait': { computed: '04-02' } },
    },
  },
};
