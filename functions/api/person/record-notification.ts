import { recordNotification as decide } from '../../../domain/protection/record-notification.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { personRoutes } from './routes.ts';

export const recordNotification = caseMove(personRoutes.recordNotification, (files, facts, { now }) => decide(files, facts, now));
