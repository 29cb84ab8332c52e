import { citing, secondary } from '../../agreement/citing.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { BanRules } from './ban-rules.ts';

const { verified, none } = citing('CESEDA (Code de l’entrée et du séjour des étrangers et du droit d’asile), as of 4 April 2026');

/** France: the interdiction de retour sur le territoire français, a decision of its own beside the obligation to leave (L613-2, R613-1). */
export const france: BanRules = {
  code: 'CESEDA',
  from: secondary(
    '2024-01-28' as CalendarDate,
    'Law no. 2024-42 of 26 January 2024; in which words the articles stood before was not read',
  ),
  bases: {
    'no-voluntary-period': {
      compulsory: verified(true, 'L612-6'),
      mostMonths: verified(60, 'L612-6'),
      mostUnderThreat: verified(120, 'L612-6'),
    },
    'stayed-beyond-period': {
      compulsory: verified(true, 'L612-7'),
      mostMonths: verified(60, 'L612-7'),
      mostUnderThreat: none('It names no longer time for a threat', 'L612-7'),
    },
    'other-obligation': {
      compulsory: verified(false, 'L612-8'),
      mostMonths: verified(60, 'L612-8'),
      mostUnderThreat: none('It names no longer time for a threat', 'L612-8'),
    },
  },
  prolongation: {
    grounds: verified(['stayed-though-to-leave-at-once', 'stayed-beyond-period', 'returned-during-ban'], 'L612-11'),
    mostMonths: verified(24, 'L612-11'),
    mostInAll: verified(60, 'L612-11'),
  },
  criteria: verified(['presence', 'ties', 'earlierMeasures', 'threat'], 'L612-10'),
  begins: verified('execution-of-the-departure', 'L612-6 to L612-8, R613-6'),
  exitProof: verified(['exit-stamp', 'presence-abroad'], 'R711-1, R711-2'),
  notOnMinors: verified(true, 'L611-3'),
  sparedPermits: verified(['L425-1', 'L425-3', 'of-another-member-state'], 'L612-9'),
  leftInTime: verified({ bases: ['other-obligation'], months: 2 }, 'L613-8'),
  reviewYears: verified(5, 'L613-9'),
  answerMonths: verified(2, 'L613-9'),
  requestFromAbroad: verified(true, 'L613-7'),
  otherBars: {
    expulsion: verified('L631-1', 'L631-1'),
    'judicial-exclusion': verified('L641-1', 'L641-1'),
    'circulation-ban': verified('L622-1', 'L622-1'),
    'of-another-state': verified('L615-1', 'L615-1'),
  },
  remedy: verified(
    'Before the administrative court together with the obligation to leave: one month, and a shorter time where the person is detained or assigned to a residence',
    'L614-1',
  ),
  returning: verified({ prison: 3, exclusion: 10 }, 'L824-11'),
  toCome: {
    unset: true,
    lookUp:
      'The Regulation of the European Union on a common system for returns, once it is adopted and applies: its longest times of a ban',
  },
};
