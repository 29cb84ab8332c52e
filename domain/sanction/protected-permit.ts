import type { ProtectedPermit as Permit } from '../file/sanction-proposal.ts';
import type { LawAtHand } from './law-at-hand.ts';
import { sourceOf } from './source-of.ts';

type Held = Extract<Permit, { is: 'held' }>;

export type ProtectedPermit = {
  readonly kind: 'protected-permit';
  readonly permit: Held['permit'];
  readonly source: string;
};

/** The permit that spares its holder, where the law names it and no exception is relied on. CESEDA L612-9. */
export const sparingPermit = ({ rules }: LawAtHand, permit: Permit): Held['permit'] | undefined =>
  permit.is === 'held' && permit.exception === undefined && rules.sparedPermits.value.includes(permit.permit)
    ? permit.permit
    : undefined;

/**
 * Victims of trafficking and of violence whose permit ran out, and holders of such a permit of another State, are banned only where an
 * earlier obligation was not obeyed or public order is threatened. CESEDA L612-9.
 */
export const protectedPermit = (hand: LawAtHand, held: Permit): ProtectedPermit | undefined => {
  const permit = sparingPermit(hand, held);
  return permit && { kind: 'protected-permit', permit, source: sourceOf(hand.rules.sparedPermits) };
};
