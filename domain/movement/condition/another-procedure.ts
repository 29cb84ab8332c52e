import { otherProcedures } from '../../protection/other-procedures.ts';
import type { GuardFacts, Verdict } from './guard-facts.ts';
import { met, notMet } from './verdict.ts';

const source = 'House rule: nobody is moved by two procedures at once';

/**
 * No other procedure of the moving State holds the person: no transfer of a convicted person that is not ended, and no sentence that is
 * still served there. Which file it is is said, so that it can be settled to be somebody else's, and nothing of what stands in it.
 */
export const anotherProcedure = ({ file, movers, moversKept, at }: GuardFacts): Verdict => {
  const [first] = otherProcedures({ own: movers, kept: moversKept, edition: file.personEdition }, at);
  return first === undefined
    ? met(source)
    : notMet(source, `Another procedure of this State holds the person (in file ${first})`);
};
