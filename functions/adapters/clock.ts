import { instantAt } from '../../domain/time/instant.ts';
import type { Clock } from '../ports/clock.ts';

/** The machine's clock. */
export const clock: Clock = () => instantAt(Date.now());
