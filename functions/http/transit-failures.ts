import type { AcceptTransitRefusal } from '../../domain/transit/accept-transit.ts';
import type { AssessTransitRefusal } from '../../domain/transit/assess-transit.ts';
import type { TransitTakeBackRefusal } from '../../domain/transit/open-transit-take-back.ts';
import type { PassageRefusal } from '../../domain/transit/record-passage.ts';
import type { RefuseTransitRefusal } from '../../domain/transit/refuse-transit.ts';
import type { RevokeRefusal } from '../../domain/transit/revoke-transit.ts';
import type { LawFailure } from './law-failures.ts';

type Refusal =
  | AssessTransitRefusal
  | AcceptTransitRefusal
  | RefuseTransitRefusal
  | RevokeRefusal
  | PassageRefusal
  | TransitTakeBackRefusal
  | { readonly kind: 'transit-not-found' };

/** What is refused of transits alone: what cases have too looks the same. */
export type TransitFailure = Exclude<Refusal, { readonly kind: LawFailure['kind'] }>;
