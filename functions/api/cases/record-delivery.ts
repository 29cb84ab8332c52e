import { recordDelivery as decide } from '../../../domain/case/record-delivery.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { caseRoutes } from './routes.ts';

export const recordDelivery = caseMove(caseRoutes.recordDelivery, (files, facts, { now, side }) =>
  decide(files, { ...facts, side }, now),
);
