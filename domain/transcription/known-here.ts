import { namesIn } from '../by-name.ts';
import type { GuardCondition } from '../file/guard-condition.ts';
import { agreement } from '../movement/condition/agreement.ts';
import { confirmation } from '../movement/condition/confirmation.ts';
import { consent } from '../movement/condition/consent.ts';
import { document } from '../movement/condition/document.ts';
import type { GuardFacts } from '../movement/condition/guard-facts.ts';
import { otherSide } from '../movement/condition/other-side.ts';

/** The conditions of the guard of which something is known where the moving State is not connected: what both States see, and what the receiving State knows. */
export const checksKnownHere = { consent, agreement, document, confirmation, 'other-side': otherSide } as const;

/** Who is taken back goes on the consent that was given once: that the agreement is in force is no condition of it. */
const isTakingBack = ({ kind }: GuardFacts): boolean => kind === 'take-back' || kind === 'return-after-error';

/** What of the guard is not met, as far as it can be looked at here. */
export const lackingAsKnown = (facts: GuardFacts): readonly GuardCondition[] =>
  namesIn(checksKnownHere).filter(
    (condition) => checksKnownHere[condition](facts).state === 'not-met' && !(condition === 'agreement' && isTakingBack(facts)),
  );
