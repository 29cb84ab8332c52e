import { type PeopleAct, peopleActs } from '../../../functions/people/acts.ts';

/** What the function of a State may ask of the pool: the sum of what its acts may. */
export const poolActions = (): readonly string[] =>
  [...new Set(Object.values<PeopleAct>(peopleActs).flatMap(({ may }) => may))].sort().map((action) => `cognito-idp:${action}`);
