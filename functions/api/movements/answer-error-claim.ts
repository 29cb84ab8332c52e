import { answerErrorClaim as decide } from '../../../domain/movement/answer-error-claim.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { movementRoutes } from './routes.ts';

export const answerErrorClaim = caseMove(movementRoutes.answerErrorClaim, (files, facts, { now }) => decide(files, facts, now));
