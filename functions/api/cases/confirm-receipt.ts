import { confirmReceipt as decide } from '../../../domain/case/confirm-receipt.ts';
import { changeCase } from '../../change/change-case.ts';
import type { Operation } from '../../http/request.ts';
import type { CaseStore } from '../../ports.ts';
import { type CaseRoutes, caseRoutes } from './routes.ts';

export const confirmReceipt =
  (cases: CaseStore): Operation<CaseRoutes['confirmReceipt']> =>
  ({ params, body, now, asked }) =>
    changeCase(cases, asked, {
      caseId: params.caseId,
      side: caseRoutes.confirmReceipt.side,
      decide: (files) => decide(files, body, now),
    });
