import { stateOf } from '../../state-code.ts';
import type { WorkingCalendar } from '../working-calendar.ts';

const law = 'Labour Code, art. 208';
const projected = `${law}; projected: no decree on additional days off seen, the feasts as computed`;

/**
 * Uzbekistan. A day of rest on a holiday moves to the next working day. A decree of the President at the end of each year adds
 * days off around the New Year, the two feasts and other holidays, for all or for those who work six days, some of them for a
 * Saturday worked. Where no decree is known 2 January, 31 December and single days next to a holiday are open; others cannot be
 * excluded.
 */
export const uzbekistan: WorkingCalendar = {
  state: stateOf('UZ'),
  zone: 'Asia/Tashkent',
  years: {
    2025: {
      source: `${law}; decisions of December 2024 (2 January for the 4th) and May 2025 (Kurban Hayit); decree of 24 December 2025`,
      daysOff: {
        'New Year': '01-01',
        'Off by decree': '01-02 06-07 12-31',
        'Women’s Day': '03-08',
        Navruz: '03-21',
        'Ramazon Hayit': '03-30',
        'Memory and Honour': '05-09',
        'Kurban Hayit': '06-06',
        'Independence Day': '09-01',
        'Teachers’ Day': '10-01',
        'Constitution Day': '12-08',
      },
      moved: { '03-10': '03-08', '03-31': '03-30' },
      worked: '01-04',
    },
    2026: {
      source: `${law}; decree of the President no. 257 of 24 December 2025; Ramazon Hayit by decision PQ-106 of March 2026`,
      daysOff: {
        'New Year': '01-01',
        'Off by decree': '01-02 01-03 05-28 05-29 05-30 08-31 12-31',
        'Women’s Day': '03-08',
        'Ramazon Hayit': '03-20',
        Navruz: '03-21',
        'Memory and Honour': '05-09',
        'Independence Day': '09-01',
        'Teachers’ Day': '10-01',
        'Constitution Day': '12-08',
      },
      moved: { '03-09': '03-08', '03-23': '03-21', '05-11': '05-09' },
      worked: '12-12',
      sighted: { 'Kurban Hayit': { computed: '05-27', moves: true } },
    },
    2027: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year': '01-01',
        'Off, if so decreed': '01-02 12-31',
        'Women’s Day': '03-08',
        Navruz: '03-21',
        'Memory and Honour': '05-09',
        'Independence Day': '09-01',
        'Teachers’ Day': '10-01',
        'Constitution Day': '12-08',
      },
      moved: { '03-22': '03-21', '05-10': '05-09' },
      sighted: { 'Ramazon Hayit': { computed: '03-09', moves: true }, 'Kurban Hayit': { computed: '05-16', moves: true } },
      tentative: '01-02 12-31',
    },
    2028: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year': '01-01',
        'Off, if so decreed': '01-02 03-20 05-08 12-31',
        'Women’s Day': '03-08',
        Navruz: '03-21',
        'Memory and Honour': '05-09',
        'Independence Day': '09-01',
        'Teachers’ Day': '10-01',
        'Constitution Day': '12-08',
      },
      moved: { '01-03': '01-01', '10-02': '10-01' },
      sighted: { 'Ramazon Hayit': { computed: '02-26', moves: true }, 'Kurban Hayit': { computed: '05-05', moves: true } },
      tentative: '01-02 03-20 05-08 12-31',
    },
    2029: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year': '01-01',
        'Off, if so decreed': '01-02 03-09 12-31',
        'Women’s Day': '03-08',
        Navruz: '03-21',
        'Memory and Honour': '05-09',
        'Independence Day': '09-01',
        'Teachers’ Day': '10-01',
        'Constitution Day': '12-08',
      },
      moved: { '09-03': '09-01', '12-10': '12-08' },
      sighted: { 'Ramazon Hayit': { computed: '02-14', moves: true }, 'Kurban Hayit': { computed: '04-24', moves: true } },
      tentative: '01-02 03-09 12-31',
    },
    2030: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year': '01-01',
        'Off, if so decreed': '01-02 03-22 05-10 09-30 12-31',
        'Women’s Day': '03-08',
        Navruz: '03-21',
        'Memory and Honour': '05-09',
        'Independence Day': '09-01',
        'Teachers’ Day': '10-01',
        'Constitution Day': '12-08',
      },
      moved: { '09-02': '09-01', '12-09': '12-08' },
      sighted: { 'Ramazon Hayit': { computed: '02-04', moves: true }, 'Kurban Hayit': { computed: '04-13', moves: true } },
      tentative: '01-02 03-22 05-10 09-30 12-31',
    },
    2031: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year': '01-01',
        'Off, if so decreed': '01-02 12-31',
        'Women’s Day': '03-08',
        Navruz: '03-21',
        'Memory and Honour': '05-09',
        'Independence Day': '09-01',
        'Teachers’ Day': '10-01',
        'Constitution Day': '12-08',
      },
      moved: { '03-10': '03-08' },
      sighted: { 'Ramazon Hayit': { computed: '01-24', moves: true }, 'Kurban Hayit': { computed: '04-02', moves: true } },
      tentative: '01-02 12-31',
    },
  },
};
