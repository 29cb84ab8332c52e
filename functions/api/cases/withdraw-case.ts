import { withdrawCase as decide } from '../../../domain/case/withdraw-case.ts';
import { changeCase } from '../../change/case/change-case.ts';
import type { Ruled } from '../../change/case/ruled.ts';
import { seeing, theFile } from '../../change/seeing.ts';
import type { Operation } from '../../http/request.ts';
import { unlinked } from './link-cases.ts';
import { type CaseRoutes, caseRoutes } from './routes.ts';

/** The withdrawal takes the links that the case states out of the other State's guard. */
export const withdrawCase =
  (ruled: Ruled): Operation<CaseRoutes['withdrawCase']> =>
  ({ params, body, asked }) =>
    changeCase(ruled, asked, {
      caseId: params.caseId,
      part: caseRoutes.withdrawCase.side,
      decide: seeing(theFile, (files) => decide(files, body, asked.now)),
      beside: ({ shared }) => unlinked(ruled.cases, shared),
    });
