import type { BanTold, EntryBan } from '../file/entry-ban.ts';
import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import type { ProposedBan, ProposedProlongation } from '../file/sanction-proposal.ts';
import { fail, ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import { localDay } from '../time/calendars/local-day.ts';
import type { Instant } from '../time/instant.ts';
import type { HashOf } from './decision-stands.ts';
import { decisionToCarryOut, type NotToCarryOut, type ToCarryOut } from './decision-to-carry-out.ts';
import { dayToCome } from './past-days.ts';
import { type SanctionBarred, sanctionBarred } from './sanction-barred.ts';

/** `decision`: the `n` of the decision that is carried out. */
export type DecidedBanFacts = BanTold & { readonly decision: number; readonly reference: string; readonly subject: string };

export type DecidedBanRefusal = InFuture | { readonly kind: 'notified-before-decided' } | NotToCarryOut | SanctionBarred;

type Bans = readonly EntryBan[];

const toldFault = (
  { notifiedOn }: DecidedBanFacts,
  { decision }: ToCarryOut,
  { state, now }: { readonly state: StateCode; readonly now: Instant },
): DecidedBanRefusal | undefined => {
  const toCome = dayToCome({ 'ban/notifiedOn': notifiedOn }, now);
  if (toCome !== undefined) return toCome;
  return notifiedOn < localDay(state, decision.at) ? { kind: 'notified-before-decided' } : undefined;
};

const imposed = (
  bans: Bans,
  content: ProposedBan,
  { decision, subject: by, ...told }: DecidedBanFacts,
  { official: authority, at }: ToCarryOut['decision'],
  { state, now }: { readonly state: StateCode; readonly now: Instant },
): Bans => [
  ...bans,
  {
    ...told,
    n: bans.length + 1,
    kind: content.basis,
    origin: { from: 'decision', decision },
    authority,
    decidedOn: localDay(state, at),
    months: content.months,
    seriousThreat: content.seriousThreat.found,
    recordedAt: now,
    by,
  },
];

const prolonged = (
  bans: Bans,
  { ban: named, months }: ProposedProlongation,
  { subject: _by, ...told }: DecidedBanFacts,
  recordedAt: Instant,
): Bans =>
  bans.map((ban) =>
    ban.n === named ? { ...ban, prolongations: [...(ban.prolongations ?? []), { ...told, months, recordedAt }] } : ban,
  );

/**
 * The bans of a State once a decision of two persons is carried out: with the ban that it imposes, or more of the one that it prolongs.
 * The law is asked once more, as all stands now. CESEDA L612-6 to L612-11, L613-2.
 */
export const bansCarriedOut = (
  files: Files,
  facts: DecidedBanFacts,
  state: StateCode,
  now: Instant,
  hashOf: HashOf,
): Result<Bans, DecidedBanRefusal> => {
  const found = decisionToCarryOut(files, facts.decision, hashOf);
  if (!found.ok) return found;
  const { decision, content } = found.value;
  const fault = toldFault(facts, found.value, { state, now }) ?? sanctionBarred(files, content, state, now);
  if (fault !== undefined) return fail(fault);
  const { entryBans = [] } = files.own;
  return ok(
    content.sanction === 'ban'
      ? imposed(entryBans, content, facts, decision, { state, now })
      : prolonged(entryBans, content, facts, now),
  );
};
