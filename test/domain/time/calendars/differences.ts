import { differencesByDecree } from './differences-by-decree.ts';

/** Why a day is off here and worked by the package (`+`), or worked here and off by the package (`-`). */
export type Differences = Readonly<Record<string, string>>;

const onAPar = 'put on a par with a holiday by royal decree (Act on time limits, art. 3)';
const expected = 'the Friday after Ascension, on a par in every decree seen; expected, and open';
const goodFriday = 'Good Friday is on a par with a holiday (Act on time limits, art. 3); open for a treaty';
const may =
  '5 May is a holiday of the Act on time limits, art. 3, every year; the package has the lustrum years; open for a treaty';
const closed = 'the federal offices are closed; open for a treaty';

const brandenburg = 'Reformation Day, a holiday of Brandenburg and not of Berlin, by which the package goes; open';
const freeOfDuty = 'federal officials are free of duty on 24 and 31 December; open for a treaty';

/** Every day on which a calendar and the package date-holidays differ, with the reason. A day that is not here fails. */
export const differences: Readonly<Record<string, Differences>> = {
  KZ: {
    '+2025-01-03': 'off for Sunday 5 January, by order of the Minister of Labour',
    '-2026-03-16': 'Constitution Day is not kept in March before 2027',
    '+2026-03-25': 'two days of Nauryz fall on a weekend: 24 and 25 March are off',
    '+2027-03-24': '21 March is a Sunday: it moves to the day after 23 March',
    '+2029-12-17': 'Independence Day is a Sunday, and moves to Monday',
    '-2029-12-18': 'Independence Day has one day, so that nothing moves to Tuesday',
  },
  FR: {},
  PL: {},
  CH: {},
  LU: {},
  BE: {
    '+2025-12-26': closed,
    '+2026-11-02': closed,
    '+2027-11-02': closed,
    '+2027-11-15': closed,
    '+2028-11-02': closed,
    '+2028-11-15': closed,
    '+2028-12-26': closed,
    '+2029-11-02': closed,
    '+2029-11-15': closed,
    '+2029-12-26': closed,
    '+2030-11-15': closed,
    '+2030-12-26': closed,
    '+2031-12-26': closed,
  },
  NL: {
    '+2025-04-18': goodFriday,
    '+2025-05-05': 'Liberation Day of a lustrum year; the package leaves it out',
    '+2025-05-30': onAPar,
    '+2026-01-02': onAPar,
    '+2026-04-03': goodFriday,
    '+2026-05-05': may,
    '+2026-05-15': onAPar,
    '+2027-03-26': goodFriday,
    '+2027-05-05': may,
    '+2027-05-07': onAPar,
    '+2028-04-14': goodFriday,
    '+2028-04-28': onAPar,
    '+2028-05-05': may,
    '+2028-05-26': onAPar,
    '+2029-03-30': goodFriday,
    '+2029-05-11': expected,
    '+2030-04-19': goodFriday,
    '+2030-05-31': expected,
    '+2031-04-11': goodFriday,
    '+2031-05-05': may,
    '+2031-05-23': expected,
  },
  DE: {
    '+2025-10-31': brandenburg,
    '+2025-12-24': freeOfDuty,
    '+2025-12-31': freeOfDuty,
    '+2026-12-24': freeOfDuty,
    '+2026-12-31': freeOfDuty,
    '+2027-12-24': freeOfDuty,
    '+2027-12-31': freeOfDuty,
    '+2028-10-31': brandenburg,
    '+2029-10-31': brandenburg,
    '+2029-12-24': freeOfDuty,
    '+2029-12-31': freeOfDuty,
    '+2030-10-31': brandenburg,
    '+2030-12-24': freeOfDuty,
    '+2030-12-31': freeOfDuty,
    '+2031-10-31': brandenburg,
    '+2031-12-24': freeOfDuty,
    '+2031-12-31': freeOfDuty,
  },
  CZ: {},
  NO: {},
  LT: {},
  ...differencesByDecree,
};
