import { stateOf } from '../../state-code.ts';
import type { WorkingCalendar } from '../working-calendar.ts';

const law = 'Labour Code, art. 111 and 112';
const projected = `${law}; projected: no decree on moving days of rest seen`;

/**
 * Russia. A day of rest on a holiday moves to the next working day; of those within 1 to 8 January the Government moves two to
 * days of its choice, and its decree may move any other as well, for a Saturday that is then worked. Where no decree is known
 * the days that move by law, the days next to a holiday and 31 December are open; another day, or a Saturday worked for it,
 * cannot be excluded.
 */
export const russia: WorkingCalendar = {
  state: stateOf('RU'),
  zone: 'Europe/Moscow',
  years: {
    2025: {
      source: `${law}; decree no. 1335 of 4 October 2024`,
      daysOff: {
        'New Year Holidays': '01-01 01-02 01-03 01-04 01-05 01-06 01-08',
        Christmas: '01-07',
        'Defender’s Day': '02-23',
        'Women’s Day': '03-08',
        'Labour Day': '05-01',
        'Victory Day': '05-09',
        'Russia Day': '06-12',
        'Unity Day': '11-04',
      },
      moved: { '05-02': '01-04', '05-08': '02-23', '06-13': '03-08', '11-03': '11-01', '12-31': '01-05' },
      worked: '11-01',
    },
    2026: {
      source: `${law}; decree no. 1466 of 24 September 2025`,
      daysOff: {
        'New Year Holidays': '01-01 01-02 01-03 01-04 01-05 01-06 01-08',
        Christmas: '01-07',
        'Defender’s Day': '02-23',
        'Women’s Day': '03-08',
        'Labour Day': '05-01',
        'Victory Day': '05-09',
        'Russia Day': '06-12',
        'Unity Day': '11-04',
      },
      moved: { '01-09': '01-03', '03-09': '03-08', '05-11': '05-09', '12-31': '01-04' },
    },
    2027: {
      source: `${projected}; Saturday 13 November 2027 was named in Parliament as one to be worked`,
      projected: true,
      daysOff: {
        'New Year Holidays': '01-01 01-02 01-03 01-04 01-05 01-06 01-08',
        Christmas: '01-07',
        'Day of rest, if so decreed': '02-22 11-05 12-31',
        'Defender’s Day': '02-23',
        'Women’s Day': '03-08',
        'Labour Day': '05-01',
        'Victory Day': '05-09',
        'Russia Day': '06-12',
        'Unity Day': '11-04',
      },
      moved: { '05-03': '05-01', '05-10': '05-09', '06-14': '06-12' },
      worked: '11-13',
      tentative: '02-22 05-03 05-10 06-14 11-05 11-13 12-31',
    },
    2028: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year Holidays': '01-01 01-02 01-03 01-04 01-05 01-06 01-08',
        Christmas: '01-07',
        'Defender’s Day': '02-23',
        'Women’s Day': '03-08',
        'Labour Day': '05-01',
        'Day of rest, if so decreed': '05-08',
        'Victory Day': '05-09',
        'Russia Day': '06-12',
        'Unity Day': '11-04',
      },
      moved: { '11-06': '11-04' },
      tentative: '05-08 11-06',
    },
    2029: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year Holidays': '01-01 01-02 01-03 01-04 01-05 01-06 01-08',
        Christmas: '01-07',
        'Defender’s Day': '02-23',
        'Women’s Day': '03-08',
        'Day of rest, if so decreed': '03-09 04-30 06-11 12-31',
        'Labour Day': '05-01',
        'Victory Day': '05-09',
        'Russia Day': '06-12',
        'Unity Day': '11-04',
      },
      moved: { '11-05': '11-04' },
      tentative: '03-09 04-30 06-11 11-05 12-31',
    },
    2030: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year Holidays': '01-01 01-02 01-03 01-04 01-05 01-06 01-08',
        Christmas: '01-07',
        'Defender’s Day': '02-23',
        'Women’s Day': '03-08',
        'Labour Day': '05-01',
        'Victory Day': '05-09',
        'Day of rest, if so decreed': '05-10 12-31',
        'Russia Day': '06-12',
        'Unity Day': '11-04',
      },
      moved: { '02-25': '02-23' },
      tentative: '02-25 05-10 12-31',
    },
    2031: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year Holidays': '01-01 01-02 01-03 01-04 01-05 01-06 01-08',
        Christmas: '01-07',
        'Defender’s Day': '02-23',
        'Women’s Day': '03-08',
        'Labour Day': '05-01',
        'Day of rest, if so decreed': '05-02 06-13 11-03 12-31',
        'Victory Day': '05-09',
        'Russia Day': '06-12',
        'Unity Day': '11-04',
      },
      moved: { '02-24': '02-23', '03-10': '03-08' },
      tentative: '02-24 03-10 05-02 06-13 11-03 12-31',
    },
  },
};
