import type { ClockName } from '../agreement/clock-name.ts';
import type { OwedAct } from '../agreement/owed-act.ts';
import type { Track } from '../agreement/track.ts';

/**
 * House values: how many hours before the earliest reading of a legal deadline its debtor is warned. 0 is its end in that
 * reading. They can only be tightened.
 */
export const warningHours: Readonly<Record<Track, readonly number[]>> = { ordinary: [72, 24, 0], urgent: [24, 6, 0] };

/**
 * The clocks that are watched, and the acts that each is about: while a legal deadline runs for it, no house reminder speaks of
 * it. A transfer is also asked for by house policy all the while: its window can be long, and a person may be locked up in it.
 */
export const watched: Readonly<Partial<Record<ClockName, readonly OwedAct[]>>> = {
  reply: ['reply'],
  'urgent-reply': ['reply'],
  'urgent-arrival': [],
  evidence: ['give-evidence'],
  inquiry: [],
  interview: ['hold-interview'],
  'travel-document': ['issue-travel-document'],
  renewal: ['issue-travel-document', 'extend-travel-document'],
  transfer: [],
  'transfer-terms': ['confirm-transfer'],
  'error-claim': [],
};

/** For how long back a change asks what fell due: alerts that a sweep had not yet sent are sent then, each once by its id. */
export const lookBackHours = 24;
