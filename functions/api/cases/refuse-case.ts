import { refuseCase as decide } from '../../../domain/case/refuse-case.ts';
import { changeCase } from '../../change/change-case.ts';
import type { Operation } from '../../http/request.ts';
import type { CaseStore } from '../../ports.ts';
import { type CaseRoutes, caseRoutes } from './routes.ts';

export const refuseCase =
  (cases: CaseStore): Operation<CaseRoutes['refuseCase']> =>
  ({ params, body, now, asked }) =>
    changeCase(cases, asked, {
      caseId: params.caseId,
      side: caseRoutes.refuseCase.side,
      decide: (files) => decide(files, body, now),
    });
