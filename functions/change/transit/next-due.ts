import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { transitOwed } from '../../../domain/transit/owed-transit.ts';
import type { Transit } from '../../../domain/transit/transit.ts';
import type { TransitOwnFile } from '../../../domain/transit/transit-own-file.ts';
import type { Agreements } from '../../ports/agreements.ts';
import type { StoredTransit } from '../../ports/stored-transit.ts';
import { missedOwed } from './missed-owed.ts';

/** A transit with what its transit State keeps for itself, and what waits for messages that are missing. */
type Held = Pick<StoredTransit, 'applied' | 'passed' | 'waiting' | 'missedTold'> & {
  readonly transit?: Transit;
  readonly own?: TransitOwnFile | undefined;
};

/**
 * When the time next brings something about in the transit: after `done`, where all until then is done. After a change nothing is
 * done yet, and what is past already is due at once.
 */
export const nextDueAt = (held: Held, agreements: Agreements, done?: Instant): Instant | undefined => {
  const { transit, own } = held;
  const owed = transit === undefined ? [] : transitOwed(transit, agreementOf(agreements(), transit.agreement), own);
  const next = owed.find(({ at }) => done === undefined || at > done)?.at;
  const [first] = [next, missedOwed(held)[0]?.at].filter((at) => at !== undefined).toSorted();
  return first;
};
