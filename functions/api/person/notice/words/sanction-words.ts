import type { BanWords } from './ban-words.ts';
import type { ExpulsionWords } from './expulsion-words.ts';
import type { FindingWords } from './finding-words.ts';

/** What the person is told of sanctions, in one language. As elsewhere in the notice, what changes stands behind a colon. */
export type SanctionWords = { readonly finding: FindingWords; readonly ban: BanWords; readonly expulsion: ExpulsionWords };
