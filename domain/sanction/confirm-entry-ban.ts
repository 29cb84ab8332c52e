import type { EntryBan } from '../file/entry-ban.ts';
import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type BanLifted, type BanNotAsPaper, type NoSuchBan, standingBan } from './named-ban.ts';

/**
 * `paper`: the SHA-256, in hexadecimal, of the paper that was compared. `differs`: in what the record is not what the paper says; absent:
 * it is.
 */
export type BanConfirmationFacts = {
  readonly ban: number;
  readonly paper: string;
  readonly differs?: string;
  readonly subject: string;
};

export type NotEarlierBan = { readonly kind: 'not-an-earlier-ban'; readonly ban: number };

export type BanConfirmationRefusal =
  | NoSuchBan
  | BanNotAsPaper
  | BanLifted
  | NotEarlierBan
  | { readonly kind: 'ban-confirmed-already' | 'recorder-confirms-ban' | 'paper-differs'; readonly ban: number };

const fault = (ban: EntryBan, { paper, subject }: BanConfirmationFacts): BanConfirmationRefusal | undefined => {
  if (ban.origin.from !== 'earlier') return { kind: 'not-an-earlier-ban', ban: ban.n };
  if (ban.confirmedAt !== undefined) return { kind: 'ban-confirmed-already', ban: ban.n };
  if (ban.by === subject) return { kind: 'recorder-confirms-ban', ban: ban.n };
  return ban.origin.paper.sha256 === paper ? undefined : { kind: 'paper-differs', ban: ban.n };
};

const compared = (ban: EntryBan, { differs, subject }: BanConfirmationFacts, at: Instant): EntryBan =>
  differs === undefined
    ? { ...ban, confirmedAt: at, confirmedBy: subject }
    : { ...ban, notAsPaper: { differs, at, by: subject } };

/**
 * Records that a second person compared the record of an earlier ban with its paper: only then anything follows from it, and where the
 * two differ nothing ever does. A rule of the house.
 */
export const confirmEntryBan = (
  { own }: Files,
  facts: BanConfirmationFacts,
  now: Instant,
): Result<Moved, BanConfirmationRefusal> => {
  const found = standingBan(own, facts.ban);
  if (!found.ok) return found;
  const refused = fault(found.value, facts);
  if (refused !== undefined) return fail(refused);
  const entryBans = (own.entryBans ?? []).map((ban) => (ban.n === facts.ban ? compared(ban, facts, now) : ban));
  return moved({ own: { ...own, entryBans, changedAt: now } });
};
