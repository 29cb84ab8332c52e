import type { Agreement } from './agreement.ts';
import { beneluxKazakhstan } from './agreements/benelux-kazakhstan.ts';
import { franceKazakhstan } from './agreements/france-kazakhstan.ts';
import { polandKazakhstan } from './agreements/poland-kazakhstan.ts';
import { switzerlandKazakhstan } from './agreements/switzerland-kazakhstan.ts';

/** The agreements whose rules are loaded. Adding one is adding its file and its line here. */
export const register: readonly Agreement[] = [franceKazakhstan, beneluxKazakhstan, switzerlandKazakhstan, polandKazakhstan];
