import type { Instant } from '../../domain/time/instant.ts';

/** Tells the time. */
export type Clock = () => Instant;
