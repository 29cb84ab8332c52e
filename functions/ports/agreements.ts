import type { Agreement } from '../../domain/agreement/agreement.ts';

/** The agreements whose rules are loaded. A function, for they are made when one is first asked for, and most starts ask for none. */
export type Agreements = () => readonly Agreement[];
