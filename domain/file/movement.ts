import type { Instant } from '../time/instant.ts';
import type { MovementKind } from './kind.ts';
import type { Plan } from './plan.ts';

export const failureReasons = [
  'person-resisted',
  'carrier-refused',
  'person-unfit',
  'person-absent',
  'documents-refused',
  'weather-or-technical',
  'order-of-a-court',
  'held',
] as const;

/** How far a movement is. A cancelled or failed one stays among the earlier movements of the case. */
export type MovementStage = 'planned' | 'confirmed' | 'declined' | 'cancelled' | 'failed' | 'departed' | 'arrived';

/** A movement of the person as both States see it. `revision` counts the changes of the plan, from 1: a confirmation is of one of them. */
export type Movement = {
  readonly n: number;
  readonly kind: MovementKind;
  readonly stage: MovementStage;
  readonly revision: number;
  readonly plan: Plan;
  readonly plannedAt: Instant;
  readonly confirmation?: {
    readonly at: Instant;
    readonly official: string;
    readonly meetingPoint: string;
    readonly transcribedAs?: number;
  };
  readonly decline?: {
    readonly at: Instant;
    readonly official: string;
    readonly reasons: string;
    readonly transcribedAs?: number;
  };
  readonly departure?: { readonly at: Instant; readonly recordedAt: Instant; readonly transcribedAs?: number };
  readonly arrival?: {
    readonly at: Instant;
    readonly place: string;
    readonly official: string;
    readonly recordedAt: Instant;
    readonly transcribedAs?: number;
  };
  /** Crosses as a neutral code, without text. */
  readonly cancelledAt?: Instant;
  readonly failure?: { readonly at: Instant; readonly reason: (typeof failureReasons)[number] };
};
