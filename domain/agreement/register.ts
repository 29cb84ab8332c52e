import type { Agreement } from './agreement.ts';
import { beneluxKazakhstan } from './agreements/benelux-kazakhstan.ts';
import { franceKazakhstan } from './agreements/france-kazakhstan.ts';

/** The agreements whose rules are loaded. Adding one is adding its file and its line here. */
export const register: readonly Agreement[] = [franceKazakhstan, beneluxKazakhstan];
