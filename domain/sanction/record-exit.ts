import type { ExitProof } from '../file/exit-proof.ts';
import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { OwnFile } from '../file/own-file.ts';
import { type TooEarly, tooEarly } from '../policy/date-fault.ts';
import { fail, ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { NotEarlierBan } from './confirm-entry-ban.ts';
import { type BanLifted, type BanNotAsPaper, type NoSuchBan, standingBan } from './named-ban.ts';
import { dayToCome } from './past-days.ts';
import { type PresenceElsewhere, presenceElsewhere } from './presence-elsewhere.ts';
import { withReviewsOpened } from './reviews-opened.ts';

export type ExitFacts = Omit<ExitProof, 'n' | 'recordedAt' | 'by'> & { readonly subject: string };

export type ExitRefusal =
  | InFuture
  | TooEarly
  | NoSuchBan
  | BanNotAsPaper
  | BanLifted
  | NotEarlierBan
  | PresenceElsewhere
  /** There is no return decision on record of which the exit would be the execution. */
  | { readonly kind: 'exit-executes-nothing' };

type Executed = Exclude<ExitRefusal, InFuture | TooEarly | PresenceElsewhere>;

/** From which day on what the exit executes could be executed; undefined where that is not on record. */
const executable = (own: OwnFile, ban: number | undefined): Result<CalendarDate | undefined, Executed> => {
  if (ban !== undefined) {
    const found = standingBan(own, ban);
    if (!found.ok) return found;
    return found.value.origin.from === 'earlier' ? ok(undefined) : fail({ kind: 'not-an-earlier-ban', ban });
  }
  const { returnDecision } = own;
  return returnDecision === undefined ? fail({ kind: 'exit-executes-nothing' }) : ok(returnDecision.notifiedOn);
};

/**
 * Records by what it is proved that the person left: from that day a ban runs. What the other State records of an arrival is no such
 * proof. One recorded later takes the place of the one before. CESEDA R711-1, R711-2.
 */
export const recordExit = (
  { own }: Files,
  { subject: by, ...proof }: ExitFacts,
  state: StateCode,
  now: Instant,
): Result<Moved, ExitRefusal> => {
  const { on, receivedOn, ban } = proof;
  const from = executable(own, ban);
  if (!from.ok) return from;
  const fault =
    dayToCome({ on, receivedOn }, now) ??
    tooEarly('on', on, from.value, 'House rule: a decision is executed once the person was told of it, and not before') ??
    tooEarly('receivedOn', receivedOn, on, 'House rule: an exit is proved once it has taken place, and not before') ??
    presenceElsewhere(own, proof, state);
  if (fault !== undefined) return fail(fault);
  const { exitProofs = [] } = own;
  const recorded = [...exitProofs, { ...proof, n: exitProofs.length + 1, recordedAt: now, by }];
  const after = { ...own, exitProofs: recorded, changedAt: now };
  return moved({ own: withReviewsOpened(own, after, { state, by, now }) });
};
