import type { Files } from '../file/files.ts';
import type { ReturnReasonKind } from '../file/return-reason.ts';
import type { BanBasis } from '../file/sanction-proposal.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import { basisBorne } from './basis-on-record.ts';
import { foundIn, isContestOpen, isObjective } from './found.ts';
import { lawAtHand } from './law-at-hand.ts';
import { noObligationToLeave } from './obligation-to-leave.ts';
import { sourceOf } from './source-of.ts';
import { type Spared, spared } from './spared.ts';

/** Why the service proposes none, or nothing by itself. */
export const adviceReasons = ['objective-reason', 'not-established', 'contest-open', 'deliberate-breach'] as const;

/** What keeps a ban from being possible at all. */
export const notPossibleBecause = [
  'no-obligation-to-leave',
  'minor-not-banned',
  'own-national',
  'protection-granted',
] as const satisfies readonly ('no-obligation-to-leave' | Spared['kind'])[];

/** What the law of the State says of a ban in the case as it stands. */
export type LawOnBan =
  | { readonly law: 'compulsory-unless-humanitarian' | 'may'; readonly basis: BanBasis; readonly source: string }
  | { readonly law: 'not-possible'; readonly notPossible: (typeof notPossibleBecause)[number]; readonly source: string }
  /** Which of the two it is turns on the voluntary period, of which nothing is on record. */
  | { readonly law: 'voluntary-period-not-recorded' | 'rules-not-loaded' };

/**
 * What the service proposes: `none`, that no ban be imposed, or `nothing`, which leaves it to the authority. Beside it what the law
 * says: where it makes a ban compulsory, to impose none takes humanitarian reasons, whatever is proposed here.
 */
export type SanctionAdvice = LawOnBan & {
  readonly proposes: 'none' | 'nothing';
  readonly because: (typeof adviceReasons)[number];
  readonly found: ReturnReasonKind;
};

const lawOnBan = (files: Files, state: StateCode, now: Instant): LawOnBan => {
  const hand = lawAtHand(files, state, now);
  if (hand === undefined) return { law: 'rules-not-loaded' };
  const not = noObligationToLeave(files.own) ?? spared(hand);
  if (not !== undefined) return { law: 'not-possible', notPossible: not.kind, source: not.source };
  const basis = basisBorne(hand);
  if (basis === undefined) return { law: 'voluntary-period-not-recorded' };
  const { compulsory } = hand.rules.bases[basis];
  return { law: compulsory.value ? 'compulsory-unless-humanitarian' : 'may', basis, source: sourceOf(compulsory) };
};

/**
 * What the service proposes for the case as it stands. Of an objective reason, and of one that is not established, it proposes that no ban
 * be imposed; of a breach, and while a finding of one is contested, nothing: no ban is automatic, nor is the absence of one. Design rule 8.
 */
export const sanctionAdvice = (files: Files, state: StateCode, now: Instant): SanctionAdvice => {
  const law = lawOnBan(files, state, now);
  const found = foundIn(files.own);
  if (isObjective(found)) return { proposes: 'none', because: 'objective-reason', found, ...law };
  if (found === 'not-established') return { proposes: 'none', because: 'not-established', found, ...law };
  const because = isContestOpen(files.own) ? 'contest-open' : 'deliberate-breach';
  return { proposes: 'nothing', because, found, ...law };
};
