import { alarming } from '../../../domain/file/follow-up.ts';
import { recordFollowUp as decide } from '../../../domain/protection/record-follow-up.ts';
import { caseMove } from '../../change/case/case-move.ts';
import type { Ruled } from '../../change/case/ruled.ts';
import type { Operation } from '../../http/request.ts';
import { log } from '../../log.ts';
import { type PersonRoutes, personRoutes } from './routes.ts';

const record = caseMove(personRoutes.recordFollowUp, (files, facts, { now }) => decide(files, facts, now));

/** Once it is recorded that somebody was found detained or harmed, an alarm of the service rings. */
export const recordFollowUp = (ruled: Ruled): Operation<PersonRoutes['recordFollowUp']> => {
  const recorded = record(ruled);
  return async (request) => {
    const result = await recorded(request);
    if (result.ok && alarming(request.body.found)) log.error('follow-up-alarming', { caseId: request.params.caseId });
    return result;
  };
};
