import { digestAt, nextDigestDay } from '../../domain/alert/digest.ts';
import { type Office, officeNamed } from '../../domain/alert/office.ts';
import { readersOf } from '../../domain/alert/readers.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Digests } from '../ports/digests.ts';

/** The digest that an office gathers at that instant, and when it is written. */
const gatheredAt = (office: Office, now: Instant) => {
  const { zone } = readersOf(office);
  const day = nextDigestDay(zone, now);
  return { day, dueAt: digestAt(day, zone) };
};

/** Begins to gather digests for the offices that gather none yet: those of a new stage, or one that joined. */
export const beginDigests = async (digests: Digests, offices: readonly Office[], now: Instant): Promise<void> => {
  await Promise.all(
    offices.map((office) => {
      const { day, dueAt } = gatheredAt(office, now);
      return digests.begin(office, day, dueAt);
    }),
  );
};

/**
 * Closes the digest of an office that is due, so that its mail is written, empty or not, and begins the next one. Days on which
 * nobody swept have no digest of their own: what fell due on them stands in this one.
 */
export const closeDigest = async (digests: Digests, office: string, now: Instant): Promise<'digest-closed' | 'nothing-owed'> => {
  const seen = await digests.find(office);
  if (seen === undefined || seen.dueAt > now) return 'nothing-owed';
  const closed = await digests.close(seen, gatheredAt(officeNamed(office), now), now);
  return closed === 'done' ? 'digest-closed' : 'nothing-owed';
};
