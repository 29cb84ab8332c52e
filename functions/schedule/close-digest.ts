import { digestAt, nextDigestDay } from '../../domain/alert/digest.ts';
import { type Office, officeNamed, stateOfOffice } from '../../domain/alert/office.ts';
import { readersOf } from '../../domain/alert/readers.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Digests } from '../ports/digests.ts';

export type Gathering = { readonly digests: Digests; readonly onPaper: readonly StateCode[] };

/** The digest that an office gathers at that instant, and when it is written. */
const gatheredAt = (office: Office, now: Instant) => {
  const { zone } = readersOf(office);
  const day = nextDigestDay(zone, now);
  return { day, dueAt: digestAt(day, zone) };
};

/** Begins to gather digests for the offices that gather none yet: those of a new stage, one that joined, or one whose State was on paper. */
export const beginDigests = async (digests: Digests, offices: readonly Office[], now: Instant): Promise<void> => {
  await Promise.all(offices.map((office) => digests.begin(office, gatheredAt(office, now), now)));
};

/**
 * Closes the digest of an office that is due, so that its mail is written, empty or not, and begins the next one. Days on which
 * nobody swept have no digest of their own: what fell due on them stands in this one. That of a State on paper rests: nobody is told
 * what stands in it, now or once the State is connected.
 */
export const closeDigest = async (
  { digests, onPaper }: Gathering,
  office: string,
  now: Instant,
): Promise<'digest-closed' | 'digest-rests' | 'nothing-owed'> => {
  const seen = await digests.find(office);
  if (seen?.dueAt === undefined || seen.dueAt > now) return 'nothing-owed';
  if (onPaper.includes(stateOfOffice(office))) return (await digests.rest(seen)) === 'done' ? 'digest-rests' : 'nothing-owed';
  const closed = await digests.close(seen, gatheredAt(officeNamed(office), now), now);
  return closed === 'done' ? 'digest-closed' : 'nothing-owed';
};
