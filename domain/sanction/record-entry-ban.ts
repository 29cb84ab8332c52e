import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { fail, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import { type EarlierBanFacts, type EarlierBanRefusal, earlierBanFault } from './earlier-ban.ts';
import { withReviewsOpened } from './reviews-opened.ts';

export type EntryBanFacts = EarlierBanFacts & { readonly from: 'earlier'; readonly subject: string };

export type EntryBanRefusal = EarlierBanRefusal;

/**
 * Records a ban that stood before the case, from its paper. Nothing follows from it until a second person compared the two. It is altered
 * by nothing: where a fact asks whether it is to stand, its review is opened.
 */
export const recordEntryBan = (
  files: Files,
  facts: EntryBanFacts,
  state: StateCode,
  now: Instant,
): Result<Moved, EntryBanRefusal> => {
  const fault = earlierBanFault(files, facts, state, now);
  if (fault !== undefined) return fail(fault);
  const { own } = files;
  const { from, paper, subject: by, ...stated } = facts;
  const { entryBans = [] } = own;
  const ban = { ...stated, n: entryBans.length + 1, origin: { from, paper }, recordedAt: now, by };
  const after = { ...own, entryBans: [...entryBans, ban], changedAt: now };
  return moved({ own: withReviewsOpened(own, after, { state, by, now }) });
};
