import type { Side } from '../caller.ts';

/** Why a person is moved. A transit is a movement too, with states of its own. */
export const movementKinds = ['readmission', 'notice-only', 'transit', 'take-back', 'return-after-error'] as const;

export type MovementKind = (typeof movementKinds)[number];

/** The side that moves the person: back to where the person was sent from goes the requested State. */
export const moverOf = (kind: MovementKind): Side =>
  kind === 'take-back' || kind === 'return-after-error' ? 'requested' : 'requesting';
