import { stateOf } from '../../state-code.ts';
import type { WorkingCalendar } from '../working-calendar.ts';

const law = 'Law on holidays, art. 5, and Labour Code, art. 84 and 85';
const projected = `${law}; projected: no further reform, no day moved by the Government, Kurban Ait as computed`;

/**
 * Kazakhstan. A national or State holiday on a day of rest moves to the next working day; 7 January and the first day of Kurban
 * Ait never move. The Government may swap days within a year. 30 August is no holiday from 2026, and Constitution Day is
 * 15 March from 2027 (Ministry of Labour, 18 March 2026).
 */
export const kazakhstan: WorkingCalendar = {
  state: stateOf('KZ'),
  zone: 'Asia/Almaty',
  years: {
    2025: {
      source: `${law}; order of the Minister of Labour: Sunday 5 January is worked for Friday 3 January`,
      daysOff: {
        'New Year': '01-01 01-02',
        Christmas: '01-07',
        'Women’s Day': '03-08',
        Nauryz: '03-21 03-22 03-23',
        'Unity Day': '05-01',
        'Defender’s Day': '05-07',
        'Victory Day': '05-09',
        'Kurban Ait': '06-06',
        'Capital Day': '07-06',
        'Constitution Day': '08-30',
        'Republic Day': '10-25',
        'Independence Day': '12-16',
      },
      moved: {
        '01-03': '01-05',
        '03-10': '03-08',
        '03-24': '03-23',
        '03-25': '03-22',
        '07-07': '07-06',
        '09-01': '08-30',
        '10-27': '10-25',
      },
      worked: '01-05',
    },
    2026: {
      source: `${law}; published calendar of 2026; 30 August: Ministry of Labour, 18 March 2026`,
      daysOff: {
        'New Year': '01-01 01-02',
        Christmas: '01-07',
        'Women’s Day': '03-08',
        Nauryz: '03-21 03-22 03-23',
        'Unity Day': '05-01',
        'Defender’s Day': '05-07',
        'Victory Day': '05-09',
        'Kurban Ait': '05-27',
        'Capital Day': '07-06',
        'Republic Day': '10-25',
        'Independence Day': '12-16',
      },
      moved: { '03-09': '03-08', '03-24': '03-22', '03-25': '03-21', '05-11': '05-09', '10-26': '10-25' },
    },
    2027: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year': '01-01 01-02',
        Christmas: '01-07',
        'Women’s Day': '03-08',
        'Constitution Day': '03-15',
        Nauryz: '03-21 03-22 03-23',
        'Unity Day': '05-01',
        'Defender’s Day': '05-07',
        'Victory Day': '05-09',
        'Capital Day': '07-06',
        'Republic Day': '10-25',
        'Independence Day': '12-16',
      },
      moved: { '01-04': '01-02', '03-24': '03-21', '05-03': '05-01', '05-10': '05-09' },
      sighted: { 'Kurban Ait': { computed: '05-16' } },
    },
    2028: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year': '01-01 01-02',
        Christmas: '01-07',
        'Women’s Day': '03-08',
        'Constitution Day': '03-15',
        Nauryz: '03-21 03-22 03-23',
        'Unity Day': '05-01',
        'Defender’s Day': '05-07',
        'Victory Day': '05-09',
        'Capital Day': '07-06',
        'Republic Day': '10-25',
        'Independence Day': '12-16',
      },
      moved: { '01-03': '01-02', '01-04': '01-01', '05-08': '05-07', '12-18': '12-16' },
      sighted: { 'Kurban Ait': { computed: '05-05' } },
    },
    2029: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year': '01-01 01-02',
        Christmas: '01-07',
        'Women’s Day': '03-08',
        'Constitution Day': '03-15',
        Nauryz: '03-21 03-22 03-23',
        'Unity Day': '05-01',
        'Defender’s Day': '05-07',
        'Victory Day': '05-09',
        'Capital Day': '07-06',
        'Republic Day': '10-25',
        'Independence Day': '12-16',
      },
      moved: { '12-17': '12-16' },
      sighted: { 'Kurban Ait': { computed: '04-24' } },
    },
    2030: {
      source: projected,
      projected: true,
      daysOff: {
        'New Year': '01-01 01-02',
        Christmas: '01-07',
        'Women’s Day': '03-08',
        'Constitution Day': '03-15',
        Nauryz: '03-21 03-22 03-23',
        'Unity Day': '05-01',
        'Defender’s Day': '05-07',
        'Victory Day': '05-09',
        'Capital Day': '07-06',
        'Republic Day': '10-25',
        'Independence Day': '12-16',
      },
      moved: { '03-25': '03-23', '07-08': '07-06' },
      sighted: { 'Kurban Ait': { computed: '04-13' } },
    },
  },
};
