import type { Rule } from '../agreement/fact.ts';
import type { Language } from '../language.ts';
import type { StateCode } from '../state-code.ts';

/**
 * The competent authority of a State: whom the service writes to, and how. Its duty addresses, in the order of call, are the
 * stage's to say (`cdk.json`): they change with every roster, and these facts do not.
 */
export type Authority = {
  readonly state: StateCode;
  /** The languages of its mails, the first one first. */
  readonly languages: readonly [Language, ...Language[]];
  /** By whose midnight its days begin. */
  readonly zone: string;
  readonly name: Rule<string>;
  readonly crossingPoints: Rule<readonly string[]>;
};
