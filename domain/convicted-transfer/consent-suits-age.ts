import { type BirthDate, mayBeMinorOn } from '../time/birth-date.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { ConsentBy } from './consent-on-record.ts';

/**
 * Whether who consents fits the age of the person on that day. Somebody who may be under 18, by the latest possible day of birth, does not
 * consent alone, under whichever treaty; and for the age of somebody who is of age nobody consents in their place. House rule: the
 * treaties that were read leave open from which age.
 */
export const consentSuitsAge = (consenting: ConsentBy, born: BirthDate, givenOn: CalendarDate): boolean => {
  const minor = mayBeMinorOn(born, givenOn);
  if (consenting.is === 'person') return !minor;
  return consenting.why !== 'age' || minor;
};
