import type { Agreement } from '../agreement.ts';
import { beneluxKazakhstan } from './benelux-kazakhstan.ts';
import { franceKazakhstan } from './france-kazakhstan.ts';
import { polandKazakhstan } from './poland-kazakhstan.ts';
import { switzerlandKazakhstan } from './switzerland-kazakhstan.ts';

/** The agreements whose rules are loaded. Adding one is adding its file and its line here. */
export const register: readonly Agreement[] = [franceKazakhstan, beneluxKazakhstan, switzerlandKazakhstan, polandKazakhstan];
