import type { Files } from '../file/files.ts';
import type { ReturnReasonKind } from '../file/return-reason.ts';
import type { BanBasis, ProposedSanction, ProtectedPermit } from '../file/sanction-proposal.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import { basisBorne } from './basis-on-record.ts';
import { findingBearsNoBan } from './bearing-of-finding.ts';
import { type LawAtHand, lawAtHand } from './law-at-hand.ts';
import { sourceOf } from './source-of.ts';

type Held = Extract<ProtectedPermit, { is: 'held' }>;

/** What the law lets pass and whoever decides has to see. */
export type SanctionWarning =
  /** The basis of any other obligation is stated, and what is on record bears one of which the law makes a ban. */
  | { readonly kind: 'other-basis-applies'; readonly basis: BanBasis; readonly source: string }
  /** Nothing is on record of a voluntary period: whether another basis applies, or the ground holds, is not known. */
  | { readonly kind: 'voluntary-period-unknown'; readonly source: string }
  /** The person held a permit that spares its holder, and an exception is relied on. */
  | {
      readonly kind: 'permit-held';
      readonly permit: Held['permit'];
      readonly exception: NonNullable<Held['exception']>;
      readonly source: string;
    }
  /** A ban is proposed although the finding bears none. */
  | { readonly kind: 'despite-finding'; readonly found: ReturnReasonKind }
  | { readonly kind: 'person-not-heard' };

export const sanctionWarnings = [
  'other-basis-applies',
  'voluntary-period-unknown',
  'permit-held',
  'despite-finding',
  'person-not-heard',
] as const satisfies readonly SanctionWarning['kind'][];

const ofBasis = (hand: LawAtHand, content: ProposedSanction): readonly SanctionWarning[] => {
  const resting = content.sanction === 'prolongation' ? content.ground : content.basis;
  if (resting === 'returned-during-ban') return [];
  const borne = basisBorne(hand);
  const { bases } = hand.rules;
  if (borne === undefined) return [{ kind: 'voluntary-period-unknown', source: sourceOf(bases['other-obligation'].compulsory) }];
  return resting === 'other-obligation' && bases[borne].compulsory.value
    ? [{ kind: 'other-basis-applies', basis: borne, source: sourceOf(bases[borne].compulsory) }]
    : [];
};

const ofPermit = ({ rules }: LawAtHand, content: ProposedSanction): readonly SanctionWarning[] => {
  if (content.sanction !== 'ban' || content.permit.is === 'none') return [];
  const { permit, exception } = content.permit;
  return exception === undefined ? [] : [{ kind: 'permit-held', permit, exception, source: sourceOf(rules.sparedPermits) }];
};

const ofPerson = (hand: LawAtHand, content: ProposedSanction): readonly SanctionWarning[] => {
  if (content.sanction === 'none') return [];
  const bears = findingBearsNoBan(hand, undefined);
  return [
    ...(bears === undefined ? [] : [{ kind: 'despite-finding', found: bears.found } as const]),
    ...(content.hearing.was === 'not-heard' ? [{ kind: 'person-not-heard' } as const] : []),
  ];
};

/** What is to be seen about a proposal that the law of that State does not refuse, as all stands now; nothing where no law was read. */
export const warningsOf = (
  files: Files,
  content: ProposedSanction,
  state: StateCode,
  now: Instant,
): readonly SanctionWarning[] => {
  const hand = lawAtHand(files, state, now);
  return hand === undefined ? [] : [...ofBasis(hand, content), ...ofPermit(hand, content), ...ofPerson(hand, content)];
};
