import { correctPerson as decide } from '../../../domain/case/correct-person.ts';
import { tooManyNames } from '../../../domain/identity/too-many-names.ts';
import { fail } from '../../../domain/result.ts';
import { registeredMove } from '../../change/case/case-move.ts';
import { caseRoutes } from './routes.ts';

/** Whoever either State stopped is found by the corrected data from then on, and still by the earlier ones. */
export const correctPerson = registeredMove(
  caseRoutes.correctPerson,
  (files, facts, _agreement, { now, side, caller }) => {
    const unkept = tooManyNames(facts.person);
    return unkept === undefined ? decide(files, { ...facts, side, subject: caller.subject }, now) : fail(unkept);
  },
  'both',
);
