import type { Agreement } from '../agreement.ts';
import { beneluxKazakhstan } from './benelux-kazakhstan.ts';
import { franceKazakhstan } from './france-kazakhstan.ts';
import { polandKazakhstan } from './poland-kazakhstan.ts';
import { switzerlandKazakhstan } from './switzerland-kazakhstan.ts';

/** The agreements whose rules are loaded: every file of this folder. Written by `npm run contracts`. */
export const register = (): readonly Agreement[] => [
  beneluxKazakhstan,
  franceKazakhstan,
  polandKazakhstan,
  switzerlandKazakhstan,
];
