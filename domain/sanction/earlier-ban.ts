import type { Attachment } from '../attachment.ts';
import type { BanTold, EntryBan } from '../file/entry-ban.ts';
import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { banBases } from '../file/sanction-proposal.ts';
import type { StateCode } from '../state-code.ts';
import { mayBeMinorOn } from '../time/birth-date.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { localDay } from '../time/calendars/local-day.ts';
import type { Instant } from '../time/instant.ts';
import { type BanTooLong, banTooLong } from './ban-length.ts';
import { bearingBans } from './bearing-bans.ts';
import { liftingOf } from './lifting-of.ts';
import { dayToCome } from './past-days.ts';
import { banRulesOf } from './rules/rules-of.ts';
import { sourceOf } from './source-of.ts';
import { type MinorNotBanned, type OwnNational, ownNational } from './spared.ts';

/** A ban of which the paper is at hand, as it is stated. */
export type EarlierBanFacts = BanTold &
  Pick<EntryBan, 'kind' | 'reference' | 'authority' | 'decidedOn' | 'months' | 'seriousThreat'> & { readonly paper: Attachment };

export type EarlierBanRefusal =
  | InFuture
  | { readonly kind: 'notified-before-decided' }
  /** `before`: the day on which the case was opened, in the State's own days. */
  | { readonly kind: 'ban-not-earlier'; readonly before: CalendarDate }
  | { readonly kind: 'ban-length-missing' }
  | { readonly kind: 'ban-on-record'; readonly ban: number }
  | BanTooLong
  | MinorNotBanned
  | OwnNational;

/**
 * A ban on return has a length, and is of no more months than its basis allows, nor of a minor, by the law as it was when it was decided.
 * Of a bar of another kind no bounds are known, and of a law that was not read neither. CESEDA L611-3, L612-6 to L612-8.
 */
const lawFault = ({ shared }: Files, facts: EarlierBanFacts, state: StateCode): EarlierBanRefusal | undefined => {
  const { kind, months, decidedOn, seriousThreat } = facts;
  const basis = banBases.find((one) => one === kind);
  if (basis === undefined) return undefined;
  if (months === undefined) return { kind: 'ban-length-missing' };
  const rules = banRulesOf(state, decidedOn);
  if (rules === undefined) return undefined;
  if (mayBeMinorOn(shared.person.dateOfBirth, decidedOn))
    return { kind: 'minor-not-banned', source: sourceOf(rules.notOnMinors) };
  return banTooLong({ rules }, { basis, months, seriousThreat: { found: seriousThreat } });
};

/** The ban on record that was made from that paper; one that was found not to be what the paper says was not. */
export const recordedFrom = (own: Files['own'], { sha256 }: Attachment): EntryBan | undefined =>
  bearingBans(own).find(({ origin }) => origin.from === 'earlier' && origin.paper.sha256 === sha256);

/** What a second person compared, or a lifting ended, is recorded from its paper no more; before that a slip can be mended. */
const onRecord = (own: Files['own'], paper: Attachment): EarlierBanRefusal | undefined => {
  const same = recordedFrom(own, paper);
  if (same === undefined || (same.confirmedAt === undefined && liftingOf(own, same.n) === undefined)) return undefined;
  return { kind: 'ban-on-record', ban: same.n };
};

/**
 * Why it cannot be recorded as one that stood before: it was not decided before the day on which the case was opened, in the State's own
 * days. What was decided since is proposed by one person and decided by another.
 */
export const earlierBanFault = (
  files: Files,
  facts: EarlierBanFacts,
  state: StateCode,
  now: Instant,
): EarlierBanRefusal | undefined => {
  const { decidedOn, notifiedOn } = facts;
  const toCome = dayToCome({ 'ban/decidedOn': decidedOn, 'ban/notifiedOn': notifiedOn }, now);
  if (toCome !== undefined) return toCome;
  if (notifiedOn < decidedOn) return { kind: 'notified-before-decided' };
  const before = localDay(state, files.shared.openedAt);
  if (decidedOn >= before) return { kind: 'ban-not-earlier', before };
  return ownNational({ files, state }) ?? lawFault(files, facts, state) ?? onRecord(files.own, facts.paper);
};
