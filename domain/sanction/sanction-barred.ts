import type { Files } from '../file/files.ts';
import type { ProposedBan, ProposedNone, ProposedProlongation, ProposedSanction } from '../file/sanction-proposal.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import { type BanTooLong, banTooLong } from './ban-length.ts';
import { type BasisNotAsDecided, basisAsDecided, type VoluntaryPeriodNotRecorded } from './basis-as-decided.ts';
import { type ContestOpen, contestOpen, type FindingBearsNoBan, findingBearsNoBan } from './bearing-of-finding.ts';
import { type LawAtHand, lawAtHand, type SanctionRulesNotLoaded } from './law-at-hand.ts';
import { type HumanitarianReasonsMissing, humanitarianReasonsMissing } from './no-ban.ts';
import { type NoObligationToLeave, noObligationToLeave } from './obligation-to-leave.ts';
import { type GroundNotAsRecorded, groundNotAsRecorded } from './prolongation-ground.ts';
import { banTooLongInAll, type ProlongationTooLong, prolongationTooLong } from './prolongation-length.ts';
import { type BanNotProlonged, prolongedBan } from './prolonged-ban.ts';
import { type ProtectedPermit, protectedPermit } from './protected-permit.ts';
import { type Spared, spared } from './spared.ts';
import { type BanStandsAlready, banStandsAlready } from './standing-beside.ts';

/** Everything for which the law, or the house where no law says it, does not allow what is proposed. */
export type SanctionBarred =
  | SanctionRulesNotLoaded
  | NoObligationToLeave
  | Spared
  | ContestOpen
  | FindingBearsNoBan
  | BanStandsAlready
  | VoluntaryPeriodNotRecorded
  | BasisNotAsDecided
  | ProtectedPermit
  | BanTooLong
  | BanNotProlonged
  | GroundNotAsRecorded
  | ProlongationTooLong
  | HumanitarianReasonsMissing;

const againstPerson = (hand: LawAtHand, { despiteFinding }: ProposedBan | ProposedProlongation): SanctionBarred | undefined =>
  spared(hand) ?? contestOpen(hand) ?? findingBearsNoBan(hand, despiteFinding);

const banBarred = (hand: LawAtHand, content: ProposedBan): SanctionBarred | undefined =>
  againstPerson(hand, content) ??
  banStandsAlready(hand) ??
  basisAsDecided(hand, content.basis) ??
  protectedPermit(hand, content.permit) ??
  banTooLong(hand, content);

const prolongationBarred = (hand: LawAtHand, content: ProposedProlongation): SanctionBarred | undefined => {
  const ban = prolongedBan(hand, content);
  if (!ban.ok) return ban.error;
  return (
    againstPerson(hand, content) ??
    groundNotAsRecorded(hand, content, ban.value) ??
    prolongationTooLong(hand, content) ??
    banTooLongInAll(hand, content, ban.value)
  );
};

const noneBarred = (hand: LawAtHand, content: ProposedNone): SanctionBarred | undefined =>
  basisAsDecided(hand, content.basis) ?? humanitarianReasonsMissing(hand, content);

/**
 * For what the law of that State does not allow what is proposed, as all stands now; undefined where it allows it. The same is asked when
 * it is proposed, when it is decided, and when it is recorded as a ban. CESEDA L611-3, L612-6 to L612-11, L613-6.
 */
export const sanctionBarred = (
  files: Files,
  content: ProposedSanction,
  state: StateCode,
  now: Instant,
): SanctionBarred | undefined => {
  const hand = lawAtHand(files, state, now);
  if (hand === undefined) return { kind: 'sanction-rules-not-loaded', state };
  const missing = noObligationToLeave(files.own);
  if (missing !== undefined) return missing;
  if (content.sanction === 'ban') return banBarred(hand, content);
  return content.sanction === 'prolongation' ? prolongationBarred(hand, content) : noneBarred(hand, content);
};
