import type { EntryBan } from '../file/entry-ban.ts';
import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { fail, ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import { bansCarriedOut, type DecidedBanFacts, type DecidedBanRefusal } from './carry-out-decision.ts';
import type { HashOf } from './decision-stands.ts';
import { type EarlierBanFacts, type EarlierBanRefusal, earlierBanFault, recordedFrom } from './earlier-ban.ts';
import { withReviewsOpened } from './reviews-opened.ts';

type Earlier = EarlierBanFacts & { readonly from: 'earlier'; readonly subject: string };

export type EntryBanFacts = Earlier | (DecidedBanFacts & { readonly from: 'decision' });

export type EntryBanRefusal = EarlierBanRefusal | DecidedBanRefusal;

type Bans = readonly EntryBan[];

const withEarlier = (files: Files, facts: Earlier, state: StateCode, now: Instant): Result<Bans, EarlierBanRefusal> => {
  const fault = earlierBanFault(files, facts, state, now);
  if (fault !== undefined) return fail(fault);
  const { from, paper, subject: by, ...stated } = facts;
  const { entryBans = [] } = files.own;
  const n = recordedFrom(files.own, paper)?.n ?? entryBans.length + 1;
  const ban: EntryBan = { ...stated, n, origin: { from, paper }, recordedAt: now, by };
  return ok(n > entryBans.length ? [...entryBans, ban] : entryBans.map((one) => (one.n === n ? ban : one)));
};

const withBan = (
  files: Files,
  facts: EntryBanFacts,
  state: StateCode,
  now: Instant,
  hashOf: HashOf,
): Result<Bans, EntryBanRefusal> => {
  if (facts.from === 'earlier') return withEarlier(files, facts, state, now);
  const { from: _from, ...carried } = facts;
  return bansCarriedOut(files, carried, state, now, hashOf);
};

/**
 * Records a ban of that State: one that two persons decided here, as long as the decision covers what it was taken on, or one that stood
 * before the case, from its paper, of which nothing follows until a second person compared the two; until then the same paper recorded
 * again takes the place of the record. It is altered by nothing else: where a fact asks whether it is to stand, its review is opened.
 */
export const recordEntryBan = (
  files: Files,
  facts: EntryBanFacts,
  state: StateCode,
  now: Instant,
  hashOf: HashOf,
): Result<Moved, EntryBanRefusal> => {
  const bans = withBan(files, facts, state, now, hashOf);
  if (!bans.ok) return bans;
  const { own } = files;
  const after = { ...own, entryBans: bans.value, changedAt: now };
  return moved({ own: withReviewsOpened(own, after, { state, by: facts.subject, now }) });
};
