import { acceptCase as decide } from '../../../domain/case/accept-case.ts';
import { changeCase } from '../../change/change-case.ts';
import type { Operation } from '../../http/request.ts';
import type { CaseStore } from '../../ports.ts';
import { type CaseRoutes, caseRoutes } from './routes.ts';

export const acceptCase =
  (cases: CaseStore): Operation<CaseRoutes['acceptCase']> =>
  ({ params, body, now, asked }) =>
    changeCase(cases, asked, {
      caseId: params.caseId,
      side: caseRoutes.acceptCase.side,
      decide: (files) => decide(files, body, now),
    });
