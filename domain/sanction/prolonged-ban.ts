import type { EntryBan } from '../file/entry-ban.ts';
import type { ProposedProlongation } from '../file/sanction-proposal.ts';
import { fail, ok, type Result } from '../result.ts';
import { banTime } from './ban-time.ts';
import type { LawAtHand } from './law-at-hand.ts';

export const notProlonged = ['lifted', 'not-confirmed', 'not-as-paper', 'no-rules', 'over'] as const;

export type BanNotProlonged =
  | { readonly kind: 'no-such-ban'; readonly ban: number }
  | { readonly kind: 'ban-not-prolonged'; readonly ban: number; readonly because: (typeof notProlonged)[number] };

/**
 * The ban that would be prolonged: on return, compared with its paper, not lifted, not over; begun or not is no matter. CESEDA L612-11.
 */
export const prolongedBan = (
  { files, state, now }: LawAtHand,
  { ban: named }: Pick<ProposedProlongation, 'ban'>,
): Result<EntryBan, BanNotProlonged> => {
  const ban = (files.own.entryBans ?? []).find(({ n }) => n === named);
  if (ban === undefined) return fail({ kind: 'no-such-ban', ban: named });
  const time = banTime(files, ban, state, now);
  const because = notProlonged.find((is) => is === time.is);
  return because === undefined ? ok(ban) : fail({ kind: 'ban-not-prolonged', ban: named, because });
};
