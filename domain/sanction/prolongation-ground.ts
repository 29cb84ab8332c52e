import type { EntryBan } from '../file/entry-ban.ts';
import type { ProlongationGround, ProposedProlongation } from '../file/sanction-proposal.ts';
import { banTime } from './ban-time.ts';
import { type BasisOnRecord, basisOnRecord } from './basis-on-record.ts';
import type { LawAtHand } from './law-at-hand.ts';
import { sourceOf } from './source-of.ts';

/** `on`: what is on record instead of the ground; `ban-not-begun`: nobody comes back during a ban that does not run. */
export type GroundNotAsRecorded = {
  readonly kind: 'ground-not-as-recorded';
  readonly ground: ProlongationGround;
  readonly on: BasisOnRecord | { readonly is: 'ban-not-begun' };
  readonly source: string;
};

/** What on record is against the ground; undefined where it bears it, or says nothing of it. */
const against = (hand: LawAtHand, ground: ProlongationGround, ban: EntryBan): GroundNotAsRecorded['on'] | undefined => {
  if (ground === 'returned-during-ban')
    return banTime(hand.files, ban, hand.state, hand.now).is === 'not-begun' ? { is: 'ban-not-begun' } : undefined;
  const on = basisOnRecord(hand);
  const borne = ground === 'stayed-beyond-period' ? 'stayed-beyond-period' : 'no-voluntary-period';
  return on.is === 'not-recorded' || on.is === borne ? undefined : on;
};

/** A prolongation rests on what is on record of the time that was left, or of a ban that has begun. CESEDA L612-11. */
export const groundNotAsRecorded = (
  hand: LawAtHand,
  { ground }: ProposedProlongation,
  ban: EntryBan,
): GroundNotAsRecorded | undefined => {
  const on = against(hand, ground, ban);
  return on && { kind: 'ground-not-as-recorded', ground, on, source: sourceOf(hand.rules.prolongation.grounds) };
};
