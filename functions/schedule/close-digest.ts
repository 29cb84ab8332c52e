import { authorityOf } from '../../domain/alert/authorities.ts';
import { digestAt, nextDigestDay } from '../../domain/alert/digest.ts';
import { type StateCode, stateOf } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Digests } from '../ports/digests.ts';

/** The digest that a State gathers at that instant, and when it is written. */
const gatheredAt = (state: StateCode, now: Instant) => {
  const { zone } = authorityOf(state);
  const day = nextDigestDay(zone, now);
  return { day, dueAt: digestAt(day, zone) };
};

/** Begins to gather digests for the States that gather none yet: those of a new stage, or a State that joined. */
export const beginDigests = async (digests: Digests, states: readonly StateCode[], now: Instant): Promise<void> => {
  await Promise.all(
    states.map((state) => {
      const { day, dueAt } = gatheredAt(state, now);
      return digests.begin(state, day, dueAt);
    }),
  );
};

/**
 * Closes the digest of a State that is due, so that its mail is written, empty or not, and begins the next one. Days on which
 * nobody swept have no digest of their own: what fell due on them stands in this one.
 */
export const closeDigest = async (digests: Digests, state: string, now: Instant): Promise<'digest-closed' | 'nothing-owed'> => {
  const seen = await digests.find(state);
  if (seen === undefined || seen.dueAt > now) return 'nothing-owed';
  const closed = await digests.close(seen, gatheredAt(stateOf(state), now), now);
  return closed === 'done' ? 'digest-closed' : 'nothing-owed';
};
