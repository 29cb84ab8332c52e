import { isOnReturn } from './ban-time.ts';
import type { LawAtHand } from './law-at-hand.ts';
import { liftingOf } from './lifting-of.ts';
import { obligationIn } from './obligation-to-leave.ts';
import { sourceOf } from './source-of.ts';

/** `ban`: the `n` of the one that stands, or is over. */
export type BanStandsAlready = { readonly kind: 'ban-stands-already'; readonly ban: number; readonly source: string };

/**
 * Beside one obligation to leave one ban is decided: whatever is more of it is a prolongation, on the grounds of one and within its
 * bounds. One that was lifted, one of an obligation before, and an earlier one, of which it is not known, stand in the way of none. CESEDA
 * L612-6 to L612-8, L612-11.
 */
export const banStandsAlready = ({ files: { own }, rules }: LawAtHand): BanStandsAlready | undefined => {
  const obligation = obligationIn(own);
  const standing = (own.entryBans ?? []).find(
    (ban) =>
      isOnReturn(ban) &&
      ban.origin.from === 'decision' &&
      liftingOf(own, ban.n) === undefined &&
      obligation !== undefined &&
      ban.decidedOn >= obligation.decidedOn,
  );
  return standing && { kind: 'ban-stands-already', ban: standing.n, source: sourceOf(rules.prolongation.grounds) };
};
