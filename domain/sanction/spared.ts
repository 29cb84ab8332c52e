import { mayBeMinorOn } from '../time/birth-date.ts';
import { earliestDayAnywhere } from '../time/calendar-date.ts';
import type { LawAtHand } from './law-at-hand.ts';
import { obligationIn } from './obligation-to-leave.ts';
import { sourceOf } from './source-of.ts';

type SparedAs<Kind extends string> = { readonly kind: Kind; readonly source: string };

export type MinorNotBanned = SparedAs<'minor-not-banned'>;

export type OwnNational = SparedAs<'own-national'>;

/** Why nobody may decide a ban against such a person. */
export type Spared = MinorNotBanned | OwnNational | SparedAs<'protection-granted'>;

/**
 * Nobody is banned who may have been a minor when the obligation to leave was decided, or may be one today: by the latest day of birth
 * that is possible. CESEDA L611-3.
 */
export const minorNotBanned = ({ files: { own, shared }, rules, now }: LawAtHand): Spared | undefined => {
  const { dateOfBirth } = shared.person;
  const decidedOn = obligationIn(own)?.decidedOn ?? earliestDayAnywhere(now);
  const young = [decidedOn, earliestDayAnywhere(now)].some((on) => mayBeMinorOn(dateOfBirth, on));
  return young ? { kind: 'minor-not-banned', source: sourceOf(rules.notOnMinors) } : undefined;
};

/** No State bans its own national from return. International Covenant on Civil and Political Rights, art. 12(4); Protocol 4 to the ECHR, art. 3(2). */
export const ownNational = ({ files: { shared }, state }: Pick<LawAtHand, 'files' | 'state'>): OwnNational | undefined =>
  shared.person.nationalities.some((nationality) => nationality === state)
    ? {
        kind: 'own-national',
        source: 'International Covenant on Civil and Political Rights, art. 12(4); Protocol no. 4 to the ECHR, art. 3(2)',
      }
    : undefined;

/** Who is a refugee, stateless by recognition, or under subsidiary protection is under no obligation to leave, nor under a ban with it. CESEDA L613-6. */
export const protectionGranted = ({ files: { own } }: LawAtHand): Spared | undefined =>
  own.claim?.outcome === 'protected' ? { kind: 'protection-granted', source: 'CESEDA L613-6' } : undefined;

/** The first reason for which no ban against the person is possible. */
export const spared = (hand: LawAtHand): Spared | undefined =>
  minorNotBanned(hand) ?? ownNational(hand) ?? protectionGranted(hand);
